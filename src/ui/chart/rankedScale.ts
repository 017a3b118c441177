import type { PercentInterval } from "#domain/wilson.ts";
import type { Spot } from "./nearest.ts";
import { toQuarter } from "./quarter.ts";
import type { RankedPlace, Ranking } from "./ranking.ts";
import { labelsThatFit, TEXT_SIZE, textWidth, widestText } from "./textSpace.ts";
import { BOTTOM, TOP } from "./trendScale.ts";
import { decimalsOf, type ValueAxis, valueAxis } from "./valueAxis.ts";
import type { Plot, Tick } from "./valuePlot.ts";

/** Where things of a ranking lie, in pixels: a row for each place, names to the left, values to the right. */
export type RankedScale = {
  readonly width: number;
  readonly height: number;
  /** By which to reckon how wide texts are. */
  readonly textSize: number;
  readonly plot: Plot;
  readonly axis: ValueAxis;
  readonly ticks: readonly Tick[];
  readonly xOf: (number: number) => number;
  /** The middle of a row. */
  readonly yOf: (row: number) => number;
  readonly spots: readonly Spot[];
};

type RankedSpace = {
  readonly width: number;
  readonly textSize?: number | undefined;
  readonly formatTick: (number: number, decimals: number) => string;
  readonly formatValue: (place: RankedPlace) => string;
  readonly limit: number;
};

const ROW = 28;
/** Between names, plot and values. */
const GAP = 14;
const STEPS = 5;

/** The height a ranking needs. Unit: px. */
export function rankedHeight({ places }: Ranking): number {
  return TOP + Math.max(1, places.length) * ROW + BOTTOM;
}

export function rankedScale(ranking: Ranking, space: RankedSpace): RankedScale {
  const { width, textSize = TEXT_SIZE, formatTick, formatValue, limit } = space;
  const { places } = ranking;
  const names = places.map(({ name }) => name);
  const left = toQuarter(widestText(names, textSize) + GAP);
  const right = toQuarter(widestText(places.map(formatValue), textSize) + GAP);
  const plot = { x: left, y: TOP, width: Math.max(1, width - left - right), height: Math.max(1, places.length) * ROW };
  const axis = rankedAxis(ranking, limit);
  const xOf = (number: number) => toQuarter(plot.x + ((number - axis.low) / (axis.high - axis.low)) * plot.width);
  const yOf = (row: number) => plot.y + (row + 0.5) * ROW;
  const decimals = decimalsOf(axis.ticks);
  const ticks = axis.ticks.map((at) => ({ at, text: formatTick(at, decimals) }));
  const kept = labelsThatFit(
    ticks.map(({ at }) => xOf(at)),
    ticks.map(({ text }) => textWidth(text, textSize)),
    // counted from the first, so that 0 stays
    ticks.map((_, index) => index),
  );
  return {
    width,
    textSize,
    height: rankedHeight(ranking),
    plot,
    axis,
    ticks: kept.flatMap((index) => ticks[index] ?? []),
    xOf,
    yOf,
    spots: places.map(({ number }, row) => ({ x: xOf(number), y: yOf(row) })),
  };
}

/**
 * The axis of values, baselines and targets. Intervals stretch it only as far as most of them need and no further than
 * half as far again as the greatest number: that of a tiny group would press every dot onto 0.
 * @param limit - no tick above it (100 for a share in percent).
 */
export function rankedAxis(ranking: Ranking, limit: number): ValueAxis {
  const numbers = numbersOf(ranking);
  if (numbers.length === 0) return valueAxis(numbers, STEPS, limit);
  const intervals = ranking.places.flatMap(({ interval }) => interval ?? []);
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  const furthest = greatest > 0 ? STRETCH * greatest : Number.POSITIVE_INFINITY;
  const high = Math.max(greatest, Math.min(furthest, reachOfMost(intervals.map((one) => one.high)) ?? greatest));
  // downwards as far as the numbers lie apart, or as the intervals go upwards
  const lowest = least - Math.max(greatest - least, high - greatest);
  const reach = reachOfMost(intervals.map((one) => -one.low));
  const low = reach === undefined ? least : Math.min(least, Math.max(lowest, -reach));
  return valueAxis([...numbers, low, high], STEPS, limit);
}

const STRETCH = 1.5;
const MOST = 0.75;

/** The least end within which most of the ends lie. */
function reachOfMost(ends: readonly number[]): number | undefined {
  return ends.toSorted((one, other) => one - other)[Math.ceil(MOST * ends.length) - 1];
}

function numbersOf({ places, total }: Ranking): readonly number[] {
  const ofPlaces = places.flatMap(({ number, baseline, target }) => [number, baseline ?? number, target ?? number]);
  return total === undefined ? ofPlaces : [...ofPlaces, total];
}

/** The bar of an interval, cut at the ends of the axis; there an arrow head says that it goes on. */
export function intervalBar(
  { low, high }: PercentInterval,
  { axis, plot, xOf }: Pick<RankedScale, "axis" | "plot" | "xOf">,
): { readonly line: string; readonly heads: string } {
  const [left, right] = [plot.x, plot.x + plot.width];
  const inside = (number: number) => xOf(Math.max(axis.low, Math.min(axis.high, number)));
  const heads = [...(low < axis.low ? [headAt(left, -1)] : []), ...(high > axis.high ? [headAt(right, 1)] : [])];
  return { line: `M${inside(low)} 0H${inside(high)}`, heads: heads.join("") };
}

/** Just outside the plot, before what is written there. */
function headAt(edge: number, sign: 1 | -1): string {
  const [from, to] = [edge + sign * 2, edge + sign * 6].map((x) => x.toFixed(1));
  return `M${from} -4L${to} 0L${from} 4`;
}

/** From a baseline to the value reached since, stopping short of both; undefined where they lie too close for an arrow. */
export function arrowBetween(from: number, to: number): { readonly line: string; readonly head: string } | undefined {
  const sign = to > from ? 1 : -1;
  const [start, end] = [from + sign * 5, to - sign * 7];
  if ((end - start) * sign < 4) return undefined;
  return {
    line: `M${start.toFixed(1)} 0H${end.toFixed(1)}`,
    head: `M${(end - sign * 5).toFixed(1)} -4L${end.toFixed(1)} 0L${(end - sign * 5).toFixed(1)} 4`,
  };
}
