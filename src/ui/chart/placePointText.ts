import type { FunnelPlace } from "#domain/funnel.ts";
import { numberValue } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";
import type { PointText } from "./pointText.ts";
import type { RankedPlace } from "./ranking.ts";
import type { TrendCell } from "./trendCells.ts";
import { cellDetails } from "./trendPointText.ts";

/** What is known of a place in a funnel plot. Inside the limits nothing is said of better or worse (A4). */
export function funnelPointText(words: Words, place: FunnelPlace<unknown>, name: string, decimals: number): PointText {
  const { numerator, denominator, ratePercent, limits } = place;
  const percentOf = (count: number) => (100 * count) / denominator;
  const style = { decimals, unit: "percent" };
  const range = words.formatRange(percentOf(limits.low95), percentOf(limits.high95), style);
  const counts = {
    numerator: words.formatNumber(numerator, 0),
    denominator: words.formatNumber(denominator, 0),
  };
  return {
    heading: name,
    lines: [
      { text: words.formatPercent(ratePercent, decimals) },
      { text: words.say("chart.ofDenominator", counts), isDetail: true },
      { text: words.say(`chart.funnel.${place.position}`), isDetail: true },
      { text: words.say("chart.limitsHere", { range }), isDetail: true },
    ],
  };
}

/** What is known of a place in a ranking. */
export function rankedPointText(words: Words, place: RankedPlace, style: ValueStyle): PointText {
  const print = (number: number) => words.formatInUnit(number, style);
  const { baseline, target, number, marks, interval, sourceKind, progress } = place;
  const cell: TrendCell = {
    value: numberValue(number),
    marks,
    ...(interval && { interval }),
    ...(sourceKind && { sourceKind }),
    ...(progress && { progress }),
  };
  const texts = [
    ...(baseline === undefined ? [] : [words.say("chart.baselineOf", { value: print(baseline) })]),
    ...(target === undefined ? [] : [words.say("chart.targetOf", { value: print(target) })]),
    ...cellDetails(words, cell, style, true),
  ];
  return { heading: place.name, lines: [{ text: print(number) }, ...texts.map((text) => ({ text, isDetail: true }))] };
}
