import type { Flaw, FlawCode } from "#domain/planFlaws.ts";
import type { Words } from "#i18n/words.ts";
import { contradictionSentence } from "./contradictionSentence.ts";

/** What is to be mended, as a sentence with its figures (L2, L3). */
export function flawSentence(flaw: Flaw, words: Words): string {
  switch (flaw.code) {
    case "noStart":
    case "completedUndated":
      return words.say(`quality.flawSentence.${flaw.code}`);
    case "staleReport":
      return flaw.daysSince === undefined
        ? words.say("quality.flawSentence.neverReported")
        : words.say("quality.flawSentence.staleReport", { days: flaw.daysSince });
    default:
      return contradictionSentence(flaw, words);
  }
}

/** The name of a kind of flaw, for counts. */
export function flawName(code: FlawCode, words: Words): string {
  switch (code) {
    case "noStart":
      return words.say("quality.flaw.noStart");
    case "completedUndated":
      return words.say("plan.schedule.completedUndated");
    case "staleReport":
      return words.say("plan.stale.label");
    default:
      return words.say(`plan.contradictionShort.${code}`);
  }
}
