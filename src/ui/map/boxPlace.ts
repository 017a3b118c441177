import type { Box } from "./box.ts";
import type { Point } from "./mercator.ts";

export type Size = { readonly width: number; readonly height: number };

/** Between an area and the box that speaks of it, in pixels: near enough to move the pointer across. */
const GAP = 2;

/**
 * The left upper corner of a box beside the area it speaks of, so that it covers neither the area nor the pointer on it:
 * above, below, to the right or to the left, wherever it stays within the frame; where it fits nowhere, because the area
 * fills the frame, at the frame's foot. All in pixels from the frame's left upper corner.
 */
export function boxPlace(area: Box, box: Size, frame: Size): Point {
  const within = (least: number, wanted: number, most: number) => Math.max(least, Math.min(most, wanted));
  const left = within(0, (area.left + area.right - box.width) / 2, frame.width - box.width);
  const top = within(0, (area.top + area.bottom - box.height) / 2, frame.height - box.height);
  const places: readonly Point[] = [
    [left, area.top - GAP - box.height],
    [left, area.bottom + GAP],
    [area.right + GAP, top],
    [area.left - GAP - box.width, top],
  ];
  const fits = ([x, y]: Point) => x >= 0 && y >= 0 && x + box.width <= frame.width && y + box.height <= frame.height;
  return places.find(fits) ?? [left, Math.max(0, frame.height - box.height)];
}
