import type { Funder } from "#domain/dataset.ts";
import type { Site } from "./useSite.ts";

/** `18 October 2022 – 30 November 2024`, and whether it has ended by the reporting date (T2). */
export function supportText({ words, asOf }: Site, funder: Funder | undefined): string {
  if (funder?.from === undefined && funder?.to === undefined) return words.say("plan.overview.noDates");
  const from = funder.from === undefined ? "" : words.formatDay(funder.from);
  const to = funder.to === undefined ? "" : words.formatDay(funder.to);
  const range = `${from} – ${to}`.trim();
  return funder.to !== undefined && funder.to < asOf ? `${range} (${words.say("plan.overview.ended")})` : range;
}
