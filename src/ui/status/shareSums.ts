import type { Assessment } from "#domain/assessment.ts";
import { numberOf } from "#domain/value.ts";
import type { Words } from "#i18n/words.ts";
import { decimalsOf } from "./precision.ts";
import { paceText, shareText } from "./ruleSentence.ts";

/** One sum of the working: what is computed, how in words, with which numbers where that fits, and what came out. */
export type Sum = {
  readonly name: string;
  readonly formula: string;
  readonly numbers?: string;
  readonly result: string;
};

/** How many decimals beyond its own an indicator's numbers may show in a sum, so that it can be done again by hand. */
const FURTHER_DECIMALS = 2;

/** Share covered, share expected and pace with the numbers they were computed from (P1–P3, P7). */
export function shareSumsOf({ indicator, progress }: Assessment, words: Words): readonly Sum[] {
  const { shareCovered, shareExpected, question } = progress;
  const sums: Sum[] = [];
  if (shareCovered !== undefined) {
    const numbers = differenceText(progress.question, indicator.decimals, words);
    sums.push({
      name: words.say("status.working.shareCovered"),
      formula: words.say("status.working.shareCoveredFormula"),
      ...(numbers !== undefined && { numbers }),
      result: shareText(shareCovered, words),
    });
  }
  if (shareExpected !== undefined) {
    sums.push({
      name: words.say("status.working.shareExpected"),
      formula: words.say("status.working.shareExpectedFormula"),
      result: shareText(shareExpected, words),
    });
  }
  if (progress.kind === "measured" && progress.pace !== undefined) {
    sums.push({
      name: words.say("status.working.pace"),
      formula: words.say("status.working.paceFormula"),
      numbers: [shareCovered ?? 0, shareExpected ?? 0].map((share) => words.formatRatioPercent(share, 1)).join(" ÷ "),
      result: paceText(progress.pace, question.cuts, words),
    });
  }
  return sums;
}

function differenceText(
  { baseline, target, actual }: Assessment["progress"]["question"],
  decimals: number,
  words: Words,
): string | undefined {
  const numbers = [baseline, target, actual].map((one) => (one === undefined ? undefined : numberOf(one.value)));
  const [b, t, a] = numbers.map((number) => {
    if (number === undefined) return undefined;
    return words.formatNumber(number, Math.min(decimals + FURTHER_DECIMALS, decimalsOf(number, decimals)));
  });
  return b && t && a ? `(${a} − ${b}) ÷ (${t} − ${b})` : undefined;
}
