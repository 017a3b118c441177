import type { AreaId } from "#domain/id.ts";
import type { Shape } from "./shapes.ts";

export type MapDirection = "up" | "down" | "left" | "right";

/** How much more a place off the straight way counts as far than one on it. */
const SIDEWAYS = 2;

/**
 * The municipality nearest to another in a direction, as seen from label point to label point: it lies within 45° of the
 * direction, and straight ahead comes before aside.
 * @returns undefined where the map ends.
 */
export function neighbourInDirection(
  shapes: readonly Shape[],
  from: AreaId,
  direction: MapDirection,
): AreaId | undefined {
  const origin = shapes.find(({ area }) => area === from);
  if (origin === undefined) return undefined;
  const ahead = shapes
    .filter(({ area }) => area !== from)
    .map((shape) => ({ area: shape.area, ...waysTo(origin, shape, direction) }))
    .filter(({ forward, aside }) => forward > 0 && aside <= forward)
    .map(({ area, forward, aside }) => ({ area, effort: forward + SIDEWAYS * aside }));
  if (ahead.length === 0) return undefined;
  return ahead.reduce((best, next) => (next.effort < best.effort ? next : best)).area;
}

/** How far one shape is from another along a direction (negative: behind) and to its side. */
function waysTo(origin: Shape, to: Shape, direction: MapDirection): { forward: number; aside: number } {
  const [dx, dy] = [to.labelPoint[0] - origin.labelPoint[0], to.labelPoint[1] - origin.labelPoint[1]];
  switch (direction) {
    case "up":
      return { forward: -dy, aside: Math.abs(dx) };
    case "down":
      return { forward: dy, aside: Math.abs(dx) };
    case "left":
      return { forward: -dx, aside: Math.abs(dy) };
    case "right":
      return { forward: dx, aside: Math.abs(dy) };
  }
}
