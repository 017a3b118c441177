import { TEXT_SIZE } from "./textSpace.ts";
import type { Box } from "./trendLabels.ts";
import type { Plot } from "./valuePlot.ts";

/** Where the word of a hatched band stands: its middle, and whether it is turned upwards. */
export type BandWord = { readonly x: number; readonly y: number; readonly isTurned: boolean };

/** Between the word and what else is written, and the ends of the plot. */
const GAP = 4;
/** Between the top of the plot and the word. */
const TOP_GAP = 10;
const STEP = 8;

/**
 * As high in the band as the word covers none of the labels; undefined where it has no room. Turned where the band is
 * narrower than the word.
 * @param length - of the word. @param labels - the room other labels take. All in px.
 */
export function bandWord(
  { from, to }: { readonly from: number; readonly to: number },
  length: number,
  plot: Plot,
  labels: readonly Box[],
): BandWord | undefined {
  const isTurned = length + 8 > to - from;
  const x = (from + to) / 2;
  const [across, along] = isTurned ? [TEXT_SIZE, length] : [length, TEXT_SIZE];
  const [halfWidth, halfHeight] = [across / 2 + GAP, along / 2 + GAP];
  const isFree = (y: number) =>
    labels.every(
      ({ left, right, top, bottom }) =>
        x + halfWidth <= left || x - halfWidth >= right || y + halfHeight <= top || y - halfHeight >= bottom,
    );
  const last = plot.y + plot.height - halfHeight;
  for (let y = plot.y + TOP_GAP + along / 2; y <= last; y += STEP) if (isFree(y)) return { x, y, isTurned };
  return undefined;
}
