import type { IndicatorKind } from "#domain/dataset.ts";
import { type Day, monthAxis } from "#domain/day.ts";
import { endOf, kindOf, type Period } from "#domain/period.ts";
import { numberOf } from "#domain/value.ts";
import { toQuarter } from "./quarter.ts";
import { labelsThatFit, TEXT_SIZE, textWidth, widestText } from "./textSpace.ts";
import { thin } from "./thin.ts";
import type { Trend, TrendRow } from "./trend.ts";
import { decimalsOf, limitOf, type ValueAxis, valueAxis } from "./valueAxis.ts";

/** A rectangle in pixels from the top left of a chart. */
export type Plot = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A place of an axis, in the axis' own measure, and what is written there. */
export type Tick = { readonly at: number; readonly text: string };

/** Where things of a trend chart lie, in pixels. */
export type TrendScale = {
  readonly width: number;
  readonly height: number;
  /** By which to reckon how wide texts are. */
  readonly textSize: number;
  /** The part inside the axes. */
  readonly plot: Plot;
  /** The ends of the month axis. */
  readonly span: readonly [number, number];
  readonly axis: ValueAxis;
  readonly valueTicks: readonly Tick[];
  /** The periods there is room to write on the axis. */
  readonly periodTicks: readonly Tick[];
  readonly xOf: (at: number) => number;
  readonly yOf: (number: number) => number;
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
/** Between a value on the axis and the plot. Unit: px. */
const TICK_GAP = 8;

export function trendScale(trend: Trend, space: TrendSpace): TrendScale {
  const { width, height, textSize = TEXT_SIZE } = space;
  const axis = axisOf(trend, space);
  const decimals = decimalsOf(axis.ticks);
  const valueTicks = axis.ticks.map((at) => ({ at, text: space.formatTick(at, decimals) }));
  const texts = valueTicks.map(({ text }) => text);
  const left = toQuarter(widestText(texts, textSize) + TICK_GAP);
  const plot = {
    x: left,
    y: TOP,
    width: Math.max(1, width - left - toQuarter(space.right)),
    height: Math.max(1, height - TOP - BOTTOM),
  };
  const span = spanOf(trend);
  const xOf = (at: number) => toQuarter(plot.x + ((at - span[0]) / (span[1] - span[0])) * plot.width);
  const yOf = (number: number) => toQuarter(plot.y + (1 - (number - axis.low) / (axis.high - axis.low)) * plot.height);
  return {
    width,
    height,
    textSize,
    plot,
    span,
    axis,
    valueTicks,
    periodTicks: periodTicks(trend, space, xOf),
    xOf,
    yOf,
  };
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
