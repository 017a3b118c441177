import type { Funnel } from "#domain/funnel.ts";
import type { FunnelCurvePoint } from "./funnelCurve.ts";
import type { Spot } from "./nearest.ts";
import { toQuarter } from "./quarter.ts";
import { TEXT_SIZE, textWidth } from "./textSpace.ts";
import { BOTTOM, TOP } from "./trendScale.ts";
import { type ValueAxis, valueAxis } from "./valueAxis.ts";
import { TICK_GAP, type Tick, type ValuePlot, valuePlot } from "./valuePlot.ts";

/** Where things of a funnel plot lie, in pixels. Sizes stand by their square root, so that small places do not crowd. */
export type FunnelScale = ValuePlot & {
  readonly width: number;
  readonly height: number;
  /** By which to reckon how wide texts are. */
  readonly textSize: number;
  readonly axis: ValueAxis;
  readonly largest: number;
  readonly sizeTicks: readonly Tick[];
  readonly xOf: (size: number) => number;
  readonly spotOf: (place: { readonly denominator: number; readonly ratePercent: number }) => Spot;
};

type FunnelSpace = {
  readonly width: number;
  readonly height: number;
  readonly textSize?: number;
  readonly formatRate: (percent: number, decimals: number) => string;
  readonly formatSize: (size: number) => string;
};

const RIGHT = 14;
/** Below the sizes stands what they count. */
const TITLE = 18;
const PX_PER_STEP = 64;
/** So much of the largest size is left free behind it. */
const MARGIN = 1.04;

export function funnelScale(
  funnel: Funnel<unknown>,
  curve: readonly FunnelCurvePoint[],
  { width, height, textSize = TEXT_SIZE, formatRate, formatSize }: FunnelSpace,
): FunnelScale {
  const bottom = BOTTOM + TITLE;
  const steps = Math.max(2, Math.round((height - TOP - bottom) / PX_PER_STEP));
  const axis = valueAxis([0, highest(funnel, curve)], steps, 100);
  const beside = valuePlot(axis, { width, height, textSize, top: TOP, right: RIGHT, bottom }, formatRate);
  const { plot, yOf } = beside;
  const largest = MARGIN * Math.max(1, ...funnel.places.map(({ denominator }) => denominator));
  const xOf = (size: number) => toQuarter(plot.x + Math.sqrt(size / largest) * plot.width);
  const spotOf: FunnelScale["spotOf"] = ({ denominator, ratePercent }) => ({
    x: xOf(denominator),
    y: yOf(ratePercent),
  });
  const smallest = Math.min(...funnel.places.map(({ denominator }) => denominator));
  const sizeTicks = sizesThatFit(
    roundSizes(smallest / 2, largest),
    (size) => {
      const text = formatSize(size);
      return { text, half: textWidth(text, textSize) / 2 };
    },
    xOf,
  );
  return { ...beside, width, height, textSize, axis, largest, sizeTicks, xOf, spotOf };
}

/** High enough for every place and for the limits of most; the limits of the very smallest may leave the plot. */
function highest({ places, pooledPercent }: Funnel<unknown>, curve: readonly FunnelCurvePoint[]): number {
  const rates = places.map(({ ratePercent }) => ratePercent);
  const limit = curve[Math.floor(curve.length / 4)]?.high998 ?? 0;
  return Math.max(...rates, limit, 1.5 * pooledPercent);
}

/** From the largest down, as far as they stand apart. */
function sizesThatFit(
  sizes: readonly number[],
  labelOf: (size: number) => { readonly text: string; readonly half: number },
  xOf: (size: number) => number,
): readonly Tick[] {
  const kept: Tick[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (const at of sizes) {
    const { text, half } = labelOf(at);
    if (xOf(at) + half > free) continue;
    kept.push({ at, text });
    free = xOf(at) - half - TICK_GAP;
  }
  return kept.reverse();
}

/** 1, 2 and 5 by tens, from the largest down. */
function roundSizes(smallest: number, largest: number): readonly number[] {
  const powers = Array.from({ length: Math.ceil(Math.log10(largest)) + 1 }, (_, power) => 10 ** power);
  const sizes = powers.flatMap((power) => [power, 2 * power, 5 * power]);
  return sizes.filter((size) => size >= smallest && size <= largest).reverse();
}
