import type { Point } from "./mercator.ts";

/** An upright rectangle; y grows downwards. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The smallest box around some points. */
export function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Whether two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
