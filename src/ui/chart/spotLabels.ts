import type { Spot } from "./nearest.ts";
import { TEXT_SIZE, textWidth } from "./textSpace.ts";

/** A name beside a spot. */
export type SpotLabel = {
  readonly index: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Where a thin line starts that leads to a name farther off. */
  readonly from?: Spot;
};

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const GAP = 9;
const HALF_HEIGHT = TEXT_SIZE * 0.6;

/**
 * Names beside spots: to the right, left, above or below, or farther off at the end of a thin line; wherever a name covers
 * no other name and no spot and stays inside. A name that fits nowhere is left out; the first have the first choice.
 * @param named - the places in `spots` to be named, the most telling first.
 * @param half - how far a spot reaches to each side. All in px.
 */
export function spotLabels(
  spots: readonly Spot[],
  named: readonly { readonly index: number; readonly text: string }[],
  inside: Box,
  half: number,
  textSize = TEXT_SIZE,
): readonly SpotLabel[] {
  const taken: Box[] = spots.map(({ x, y }) => ({ left: x - half, right: x + half, top: y - half, bottom: y + half }));
  const labels: SpotLabel[] = [];
  for (const { index, text } of named) {
    const spot = spots[index];
    if (spot === undefined) continue;
    const found = placesBeside(spot, textWidth(text, textSize)).find(
      ({ box }) => isWithin(box, inside) && isFree(box, taken),
    );
    if (found === undefined) continue;
    taken.push(found.box);
    const { x, y, anchor, isFar } = found;
    labels.push({ index, text, x, y, anchor, ...(isFar && { from: spot }) });
  }
  return labels;
}

type Place = Omit<SpotLabel, "index" | "text"> & { readonly box: Box; readonly isFar: boolean };

function placesBeside({ x, y }: Spot, width: number): readonly Place[] {
  const rise = HALF_HEIGHT + GAP;
  const near = [
    place(x + GAP, y, "start", width),
    place(x - GAP, y, "end", width),
    place(x, y - rise, "middle", width),
    place(x, y + rise, "middle", width),
    place(x + GAP / 2, y - rise, "start", width),
    place(x - GAP / 2, y - rise, "end", width),
  ];
  const far = FAR.flatMap((rises) => [
    place(x, y - rises * rise, "middle", width, true),
    place(x, y - rises * rise, "start", width, true),
    place(x, y - rises * rise, "end", width, true),
    place(x, y + rises * rise, "middle", width, true),
  ]);
  return [...near, ...far];
}

/** How many times farther off than beside. */
const FAR = [2, 3, 4] as const;

function place(x: number, y: number, anchor: SpotLabel["anchor"], width: number, isFar = false): Place {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x, y, anchor, isFar, box: { left, right: left + width, top: y - HALF_HEIGHT, bottom: y + HALF_HEIGHT } };
}

function isWithin(box: Box, outer: Box): boolean {
  return box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom;
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return taken.every(
    (other) => box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom,
  );
}
