import type { Funnel } from "#domain/funnel.ts";
import type { FunnelCurvePoint } from "./funnelCurve.ts";
import type { Spot } from "./nearest.ts";
import { toQuarter } from "./quarter.ts";
import { TEXT_SIZE, textWidth, widestText } from "./textSpace.ts";
import { BOTTOM, type Plot, type Tick, TOP } from "./trendScale.ts";
import { decimalsOf, type ValueAxis, valueAxis } from "./valueAxis.ts";

/** Where things of a funnel plot lie, in pixels. Sizes stand by their square root, so that small places do not crowd. */
export type FunnelScale = {
  readonly width: number;
  readonly height: number;
  /** By which to reckon how wide texts are. */
  readonly textSize: number;
  readonly plot: Plot;
  readonly axis: ValueAxis;
  readonly largest: number;
  readonly valueTicks: readonly Tick[];
  readonly sizeTicks: readonly Tick[];
  readonly xOf: (size: number) => number;
  readonly yOf: (percent: number) => number;
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
const TICK_GAP = 8;
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
  const decimals = decimalsOf(axis.ticks);
  const valueTicks = axis.ticks.map((at) => ({ at, text: formatRate(at, decimals) }));
  const texts = valueTicks.map(({ text }) => text);
  const left = toQuarter(widestText(texts, textSize) + TICK_GAP);
  const plot = {
    x: left,
    y: TOP,
    width: Math.max(1, width - left - RIGHT),
    height: Math.max(1, height - TOP - bottom),
  };
  const largest = MARGIN * Math.max(1, ...funnel.places.map(({ denominator }) => denominator));
  const xOf = (size: number) => toQuarter(plot.x + Math.sqrt(size / largest) * plot.width);
  const yOf = (percent: number) =>
    toQuarter(plot.y + (1 - (percent - axis.low) / (axis.high - axis.low)) * plot.height);
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
  return { width, height, textSize, plot, axis, largest, valueTicks, sizeTicks, xOf, yOf, spotOf };
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
