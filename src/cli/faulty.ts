import { errorText } from "#build/issueText.ts";
import type { Issue } from "#domain/issue.ts";
import { EXIT, type Exit, type Surroundings } from "./command.ts";

/** Says which errors keep a command from its work. */
export function refuseFaulty(errors: readonly Issue[], { err }: Surroundings): Exit {
  err(`${errorText(errors)}\n`);
  return EXIT.faultyData;
}
