import { type Command, EXIT, type Exit, type Surroundings, wordsOf } from "./command.ts";
import { COMMANDS } from "./commands.ts";

/** Runs the command named first, and says which there are where none is or help is asked for. */
export async function runVijim(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const [name, ...rest] = args;
  const command = COMMANDS.get(name ?? "");
  const isHelp = args.includes("--help") || args.includes("-h");
  if (command !== undefined && !isHelp) return command.run(rest, surroundings);
  for (const each of command === undefined ? COMMANDS.values() : [command]) describe(each, surroundings);
  return isHelp ? EXIT.fine : EXIT.wrongUsage;
}

function describe({ usage, about }: Command, { err }: Surroundings): void {
  err(`npm run -s vijim -- ${usage}\n    ${wordsOf("en").say(about)}\n`);
}
