import { toQuarter } from "./quarter.ts";
import { widestText } from "./textSpace.ts";
import { decimalsOf, type ValueAxis } from "./valueAxis.ts";

/** A rectangle in pixels from the top left of a chart. */
export type Plot = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A place of an axis, in the axis' own measure, and what is written there. */
export type Tick = { readonly at: number; readonly text: string };

/** A plot with its values written to its left. */
export type ValuePlot = {
  /** The part inside the axes. */
  readonly plot: Plot;
  readonly valueTicks: readonly Tick[];
  /** How far down a number lies. Unit: px. */
  readonly yOf: (number: number) => number;
};

/** A chart, and what it keeps free around its plot. Unit: px. */
type Space = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** By which to reckon how wide texts are. */
  readonly textSize: number;
};

/** Between a text on an axis and what is next to it. Unit: px. */
export const TICK_GAP = 8;

/** The plot beside an axis of values: it begins where the widest of them ends. */
export function valuePlot(
  axis: ValueAxis,
  { width, height, top, right, bottom, textSize }: Space,
  formatTick: (number: number, decimals: number) => string,
): ValuePlot {
  const decimals = decimalsOf(axis.ticks);
  const valueTicks = axis.ticks.map((at) => ({ at, text: formatTick(at, decimals) }));
  const texts = valueTicks.map(({ text }) => text);
  const left = toQuarter(widestText(texts, textSize) + TICK_GAP);
  const plot = {
    x: left,
    y: top,
    width: Math.max(1, width - left - toQuarter(right)),
    height: Math.max(1, height - top - bottom),
  };
  const yOf = (number: number) => toQuarter(plot.y + (1 - (number - axis.low) / (axis.high - axis.low)) * plot.height);
  return { plot, valueTicks, yOf };
}
