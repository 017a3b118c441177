import type { Assessment } from "#domain/assessment.ts";
import type { ChangeNeeded } from "#domain/changeNeeded.ts";
import { dateOf } from "#domain/progress.ts";
import { roundForComparison } from "#domain/rounding.ts";
import { isSuppressed } from "#domain/value.ts";
import type { Words } from "#i18n/words.ts";
import { decimalsOf, decimalsToTell, roundToSafeSide } from "./precision.ts";

/** What it would take to reach the target, a sentence for each part (P8); none where that cannot be said. */
export function needSentences({ indicator, progress, needed }: Assessment, words: Words): readonly string[] {
  if (progress.kind === "measured" && (progress.status === "achieved" || isKept(progress))) {
    return [words.say("status.need.nothing")];
  }
  const { target } = progress.question;
  if (needed === undefined || needed.change === 0 || target === undefined) return [];
  // whether something is done has no size: it is due, or done
  if (indicator.kind === "milestone") return [words.say("status.need.due", { date: words.formatDay(dateOf(target)) })];
  const changeText = (change: number) =>
    words.formatChange(change, { ...indicator, decimals: changeDecimals(change, indicator.decimals) });
  const period = words.formatPeriod(target.period);
  return [
    words.say("status.need.change", { change: changeText(needed.change), period }),
    ...(indicator.countsPersons ? personsSentence(needed, words) : []),
    ...paceSentences(needed, changeText, words),
  ];
}

/** A change of half a school a year is none of a whole one, and a small change is not none. */
function changeDecimals(change: number, decimals: number): number {
  return decimals === 0 ? Math.min(1, decimalsOf(change, 0)) : decimalsToTell(change, [0], decimals);
}

function isKept({ rule, status }: { readonly rule: string; readonly status: string }): boolean {
  return rule === "maintained" && status === "onTrack";
}

function personsSentence({ persons }: ChangeNeeded, words: Words): readonly string[] {
  if (persons === undefined) return [];
  const { count, denominator, period } = persons;
  const args = { count, denominator: words.formatNumber(denominator, 0), period: words.formatPeriod(period) };
  return [words.say("status.need.persons", args)];
}

function paceSentences(needed: ChangeNeeded, changeText: (change: number) => string, words: Words): readonly string[] {
  const { perPeriod, bestSeen, remainingPeriods: count } = needed;
  if (perPeriod === undefined) return [words.say("status.need.noPeriodLeft")];
  // the one period left takes the whole change, which is said already
  const each = count > 1 ? [words.say("status.need.perPeriod", { change: changeText(perPeriod), count })] : [];
  if (isSuppressed(bestSeen)) return [...each, words.say("status.need.bestSuppressed")];
  if (bestSeen.kind === "absent") return [...each, words.say("status.need.noBest")];
  const seen = bestSeen.number;
  if (!isRightWay(seen, perPeriod)) return [...each, words.say("status.need.noneRightWay")];
  const best = words.say("status.need.bestChange", { change: changeText(seen) });
  return isMoreThan(perPeriod, seen) ? [...each, best, words.say("status.need.aboveBest")] : [...each, best];
}

function isRightWay(seen: number, needed: number): boolean {
  return roundForComparison(seen) * Math.sign(needed) > 0;
}

function isMoreThan(needed: number, seen: number): boolean {
  return needed > 0 ? needed > seen : needed < seen;
}

/** From which value on the status would have been on track: the printed number itself would be (P7). */
export function onTrackSentence({ indicator, progress }: Assessment, words: Words): string | undefined {
  if (progress.kind === "unmeasurable") return undefined;
  const { baseline, target, direction } = progress.question;
  const [b, t] = [baseline?.value, target?.value];
  if (b?.kind !== "number" || t?.kind !== "number") return undefined;
  const isLowerBound = b.number === t.number ? direction === "increase" : t.number > b.number;
  const decimals = indicator.kind === "milestone" ? decimalsOf(progress.onTrackFrom, 0) : indicator.decimals;
  const bound = roundToSafeSide(progress.onTrackFrom, decimals, isLowerBound);
  const value = words.formatInUnit(bound, { ...indicator, decimals });
  return words.say(isLowerBound ? "status.working.onTrackAtLeast" : "status.working.onTrackAtMost", { value });
}
