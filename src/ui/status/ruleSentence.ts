import type { Indicator } from "#domain/dataset.ts";
import { type Cuts, dateOf, type Progress, type Status } from "#domain/progress.ts";
import { absentValue, type Value } from "#domain/value.ts";
import type { Words } from "#i18n/words.ts";
import { decimalsOf, decimalsToTell } from "./precision.ts";

type Measured = Extract<Progress, { kind: "measured" }>;

const SHARE_DECIMALS = 2;
const PACE_DECIMALS = 2;

/** The rule that gave the status, as a sentence with the numbers it compared; or why there is no status (P5, P7). */
export function ruleSentence(progress: Progress, indicator: Indicator, words: Words): string {
  if (progress.kind === "unmeasurable") return words.say(`status.reasonExplanation.${progress.reason}`);
  const share = shareText(progress.shareCovered ?? 0, words);
  switch (progress.rule) {
    case "reached":
      return words.say("status.rule.achieved", { share });
    case "targetDatePassed": {
      const { target } = progress.question;
      return words.say("status.rule.missed", { share, date: target ? words.formatDay(dateOf(target)) : "" });
    }
    case "worseThanBaseline":
      return words.say("status.rule.regressed", { share });
    case "pace":
      return paceSentence(progress, share, words);
    case "maintained":
      return maintainedSentence(progress, indicator, words);
  }
}

function paceSentence(progress: Measured, share: string, words: Words): string {
  const { cuts } = progress.question;
  const expected = shareText(progress.shareExpected ?? 0, words);
  const args = { share, expected, pace: paceText(progress.pace ?? 0, cuts, words), ...cutTexts(cuts, words) };
  return words.say(`status.rule.${paceStatus(progress.status)}`, args);
}

function paceStatus(status: Status): "onTrack" | "behind" | "offTrack" {
  return status === "onTrack" || status === "behind" ? status : "offTrack";
}

function maintainedSentence({ status, question }: Measured, indicator: Indicator, words: Words): string {
  const text = (value: Value | undefined) => words.formatValue(value ?? absentValue("missing"), indicator, "word");
  const tolerance = words.formatInUnit(question.tolerance, {
    ...indicator,
    decimals: decimalsOf(question.tolerance, indicator.decimals),
  });
  const key = status === "onTrack" ? "status.rule.maintained" : "status.rule.notMaintained";
  return words.say(key, { baseline: text(question.baseline?.value), actual: text(question.actual?.value), tolerance });
}

/** Where the cuts lie, for whoever reads a pace (P3). */
export function cutSentence(cuts: Cuts, words: Words): string {
  return words.say("status.rule.cuts", cutTexts(cuts, words));
}

function cutTexts({ onTrack, behind }: Cuts, words: Words) {
  const text = (cut: number) => words.formatNumber(cut, decimalsOf(cut, PACE_DECIMALS));
  return { onTrackCut: text(onTrack), behindCut: text(behind) };
}

/** A share covered or expected in per cent, told apart from nothing (0 %) and the whole way (100 %). */
export function shareText(share: number, words: Words): string {
  return words.formatRatioPercent(share, decimalsToTell(share, [0, 1], SHARE_DECIMALS) - SHARE_DECIMALS);
}

/** A pace, told apart from the cuts that judge it. */
export function paceText(pace: number, { onTrack, behind }: Cuts, words: Words): string {
  return words.formatNumber(pace, decimalsToTell(pace, [onTrack, behind], PACE_DECIMALS));
}
