import type { Assessment } from "#domain/assessment.ts";
import type { Progress } from "#domain/progress.ts";
import type { Words } from "#i18n/words.ts";

/** The word of a status, or of the reason why there is none (P5). */
export function statusWord(progress: Progress, words: Words): string {
  return progress.kind === "measured"
    ? words.say(`status.${progress.status}`)
    : words.say(`status.reason.${progress.reason}`);
}

/** What the status means, in one sentence. */
export function statusExplanation(progress: Progress, words: Words): string {
  return progress.kind === "measured"
    ? words.say(`status.explanation.${progress.status}`)
    : words.say("status.explanation.unmeasurable");
}

/** What a badge is of, for somebody who hears it without its row or column: `Attendance rate, Pejë: On track`. */
export function badgeTitle({ indicator, progress }: Assessment, place: string, words: Words): string {
  const status = statusWord(progress, words);
  return words.say("overview.matrixCell", { indicator: words.text(indicator.name), municipality: place, status });
}
