import type { Progress } from "#domain/progress.ts";
import type { Value } from "#domain/value.ts";
import type { PercentInterval } from "#domain/wilson.ts";
import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";
import type { GapRow } from "./gapSeries.ts";
import type { PointLine, PointText } from "./pointText.ts";
import type { Trend, TrendRow, TrendSeries } from "./trend.ts";
import type { TrendCell } from "./trendCells.ts";

/** What is known of one period of a trend: of each series the value, its status and its marks, and what was expected. */
export function trendPointText(words: Words, trend: Trend, row: TrendRow, style: ValueStyle): PointText {
  const isOne = trend.series.length === 1;
  const lines = trend.series.flatMap((series, nth): PointLine[] => {
    const cell = row.cells[nth];
    const named = (text: string) => (isOne ? text : words.say("chart.namedValue", { name: series.name, value: text }));
    const aims = aimTexts(words, series, row.at, row.expected[nth], style);
    if (cell === undefined) return aims.map((text) => ({ nth, text: named(text) }));
    const details = [...cellDetails(words, cell, style, isOne), ...(isOne ? aims : [])];
    const value = { nth, text: named(valueText(words, cell.value, style)) };
    return [value, ...details.map((text) => ({ nth, text, isDetail: true }))];
  });
  return { heading: words.formatPeriod(row.period), lines };
}

/** A value with the word of its unit, or the word of its absence. */
function valueText(words: Words, value: Value, style: ValueStyle): string {
  if (value.kind === "absent" || style.kind === "milestone") return words.formatValue(value, style, "word");
  return words.formatQuantity(value.number, style);
}

/** The baseline, interim target or target of a date, else where the path to the target is then. */
function aimTexts(
  words: Words,
  { points }: TrendSeries,
  at: number,
  expected: number | undefined,
  style: ValueStyle,
): readonly string[] {
  const here = points.filter((point) => point.at === at);
  const print = (number: number) => words.formatInUnit(number, style);
  if (here.length > 0) return here.map(({ role, number }) => words.say(`chart.${role}Of`, { value: print(number) }));
  return expected === undefined ? [] : [words.say("chart.targetPath", { value: print(expected) })];
}

/** Status, marks, interval and source of a value; of several series only what changes how the value is read. */
export function cellDetails(words: Words, cell: TrendCell, style: ValueStyle, isFull: boolean): readonly string[] {
  const status = statusText(words, cell.progress);
  const marks = cell.marks.map((mark) => words.markWord(mark)).join(", ");
  const interval = isFull && cell.interval ? [intervalText(words, cell.interval, style)] : [];
  const source = cell.sourceKind && (isFull || cell.sourceKind === "illustrative");
  return [
    ...(status === undefined ? [] : [status]),
    ...(marks === "" ? [] : [marks]),
    ...interval,
    ...(source && cell.sourceKind ? [words.say(`common.sourceKind.${cell.sourceKind}`)] : []),
  ];
}

/** The word of a status; undefined where there is none, as a chart does not say why of each point. */
function statusText(words: Words, progress: Progress | undefined): string | undefined {
  return progress?.kind === "measured" ? words.say(`status.${progress.status}`) : undefined;
}

function intervalText(words: Words, { low, high }: PercentInterval, { decimals }: ValueStyle): string {
  return words.say("chart.interval", {
    from: words.formatPercent(low, decimals),
    to: words.formatPercent(high, decimals),
  });
}

/** What is known of one period of two groups, and the gap between them or why there is none (A5). */
export function gapPointText(
  words: Words,
  trend: Trend,
  row: TrendRow,
  gaps: readonly GapRow[],
  style: ValueStyle,
): PointText {
  const { heading, lines } = trendPointText(words, trend, row, style);
  const gap = gaps.find(({ period }) => period === row.period)?.gap;
  if (gap === undefined) return { heading, lines };
  const text =
    gap.kind === "absent"
      ? words.say("chart.gapAbsent", { reason: words.absenceWord(gap.reason) })
      : words.say("chart.gapOf", { difference: words.formatChange(gap.number, style) });
  return { heading, lines: [...lines, { text }] };
}
