import type { IndicatorKind } from "#domain/dataset.ts";
import { type Day, monthAxis } from "#domain/day.ts";
import { endOf, kindOf, type Period } from "#domain/period.ts";
import { numberOf } from "#domain/value.ts";
import { toQuarter } from "./quarter.ts";
import { labelsThatFit, TEXT_SIZE, textWidth } from "./textSpace.ts";
import { thin } from "./thin.ts";
import type { Trend, TrendRow } from "./trend.ts";
import { limitOf, type ValueAxis, valueAxis } from "./valueAxis.ts";
import { type Tick, type ValuePlot, valuePlot } from "./valuePlot.ts";

/** Where things of a trend chart lie, in pixels. */
export type TrendScale = ValuePlot & {
  readonly width: number;
  readonly height: number;
  /** By which to reckon how wide texts are. */
  readonly textSize: number;
  /** The ends of the month axis. */
  readonly span: readonly [number, number];
  readonly axis: ValueAxis;
  /** The periods there is room to write on the axis. */
  readonly periodTicks: readonly Tick[];
  readonly xOf: (at: number) => number;
};

export type TrendSpace = {
  readonly width: number;
  readonly height: number;
  readonly textSize?: number;
  /** Kept free to the right of the last period, for labels. Unit: px. */
  readonly right: number;
  readonly kind: IndicatorKind;
  readonly unit: string;
  readonly formatTick: (number: number, decimals: number) => string;
  readonly formatPeriod: (period: Period) => string;
};

/** Room above the plot for the unit and the reporting date, and below it for periods. Unit: px. */
export const TOP = 30;
export const BOTTOM = 30;
/** The reporting date stretches an axis no further than so many periods beyond what is drawn. */
const MOST_PERIODS_TO_AS_OF = 2;
const PX_PER_STEP = 64;

export function trendScale(trend: Trend, space: TrendSpace): TrendScale {
  const { width, height, textSize = TEXT_SIZE, right, formatTick } = space;
  const axis = axisOf(trend, space);
  const beside = valuePlot(axis, { width, height, textSize, top: TOP, right, bottom: BOTTOM }, formatTick);
  const { plot } = beside;
  const span = spanOf(trend);
  const xOf = (at: number) => toQuarter(plot.x + ((at - span[0]) / (span[1] - span[0])) * plot.width);
  return { ...beside, width, height, textSize, span, axis, periodTicks: periodTicks(trend, space, xOf), xOf };
}

/** The periods there is room for. Parts of a year are skipped by their place in the year, whole years from the last back. */
function periodTicks(
  { periods }: Trend,
  { formatPeriod, textSize }: TrendSpace,
  xOf: (at: number) => number,
): readonly Tick[] {
  const ticks = periods.map((period) => ({ at: monthAxis(endOf(period)), text: formatPeriod(period) }));
  const [places, widths] = [ticks.map(({ at }) => xOf(at)), ticks.map(({ text }) => textWidth(text, textSize))];
  const isOfYear = periods.every((period) => ["quarter", "month"].includes(kindOf(period)));
  const kept = isOfYear
    ? labelsThatFit(places, widths, periods.map(monthOf), MONTH_STEPS)
    : labelsThatFit(places, widths);
  return kept.flatMap((index) => ticks[index] ?? []);
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** The month a period ends with, counted from year 0: December is divided by 12. */
function monthOf(period: Period): number {
  return Math.round(monthAxis(endOf(period))) - 1;
}

/** The rows of which the pixels of a chart can show something. */
export function rowsToDraw({ rows }: Trend, { plot }: TrendScale): readonly TrendRow[] {
  const numbers = rows.map(({ at, cells }) => ({ at, numbers: cells.map((cell) => cell && numberOf(cell.value)) }));
  return thin(numbers, plot.width).flatMap((index) => rows[index] ?? []);
}

/** From half a period before the first row to half a period after the last, taking in the reporting date where it is near. */
function spanOf({ rows, asOf, step }: Trend): readonly [number, number] {
  const [first, last] = [rows[0]?.at ?? 0, rows.at(-1)?.at ?? 1];
  const margin = (step || 1) / 2;
  const until = monthAxis(asOf);
  const isNear = until > last && until <= last + MOST_PERIODS_TO_AS_OF * (step || 1);
  return [first - margin, Math.max(last + margin, isNear ? until + margin / 4 : last)];
}

/** Whether the reporting date lies on the axis. */
export function asOfPlace({ xOf, span }: TrendScale, asOf: Day): number | undefined {
  const at = monthAxis(asOf);
  return at >= span[0] && at <= span[1] ? xOf(at) : undefined;
}

function axisOf(trend: Trend, { height, kind, unit }: TrendSpace): ValueAxis {
  const numbers = numbersOf(trend);
  if (kind === "milestone" && numbers.every((number) => number === 0 || number === 1)) {
    return { low: 0, high: 1, ticks: [0, 1], startsAtZero: true };
  }
  const steps = Math.max(2, Math.round((height - TOP - BOTTOM) / PX_PER_STEP));
  return valueAxis(numbers, steps, limitOf(unit));
}

/** Every number drawn; intervals only where one series stands alone, as they are not drawn for several. */
function numbersOf({ rows, series }: Trend): readonly number[] {
  const values = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && numberOf(cell.value)) ?? []));
  const intervals = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.interval ?? []));
  const targets = series.flatMap(({ points }) => points.map(({ number }) => number));
  const ends = series.length === 1 ? intervals.flatMap(({ low, high }) => [low, high]) : [];
  return [...values, ...targets, ...ends];
}
