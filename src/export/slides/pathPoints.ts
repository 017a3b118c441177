/** A point of a freeform; `begins` a ring of its own. */
export type PathPoint = { readonly x: number; readonly y: number; readonly begins: boolean };

/** The points of an SVG path of `M x y`, then `l` with steps from point to point, and `Z` (as `ui/map/shapes.ts` writes it). */
export function pathPoints(path: string): readonly PathPoint[] {
  return path
    .split("Z")
    .filter((ring) => ring !== "")
    .flatMap((ring) => {
      const numbers = ring.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
      const points: PathPoint[] = [];
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        const before = points.at(-1) ?? { x: 0, y: 0 };
        points.push({
          x: before.x + (numbers[at] ?? 0),
          y: before.y + (numbers[at + 1] ?? 0),
          begins: points.length === 0,
        });
      }
      return points;
    });
}
