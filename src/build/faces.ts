import { type GridEdge, type GridPoint, keyOf } from "./grid.ts";
import { edgesOf, isInside, type PlanePoint, signedAreaOf } from "./plane.ts";

/**
 * A part of the plane no edge runs through: its outer ring (counter-clockwise), then its holes (clockwise). The first point
 * is not repeated at the end.
 */
export type Face = readonly (readonly GridPoint[])[];

/** The faces that edges meeting only at their ends (`nodeRings`) cut the plane into, without the unbounded one. */
export function facesOf(edges: readonly GridEdge[]): Face[] {
  const cycles = cyclesOf(edges).map((ring) => ({ ring, area: signedAreaOf(ring) }));
  const outers = cycles.filter(({ area }) => area > 0).toSorted((a, b) => a.area - b.area);
  const holes = cycles.filter(({ area }) => area < 0);
  // Each connected group of edges is walked round once from outside: such a cycle is a hole of the smallest face about it.
  const homeOf = holes.map(({ ring, area }) =>
    outers.find((outer) => outer.area > -area && surrounds(outer.ring, ring)),
  );
  return outers.map((outer) => [
    outer.ring,
    ...holes.filter((_, index) => homeOf[index] === outer).map(({ ring }) => ring),
  ]);
}

/** Some point inside a face, however thin: half way between borders, on a level (its y) that no corner lies on. */
export function pointInside(face: Face): PlanePoint {
  const levels = [...new Set(face.flat().map(([, y]) => y))].toSorted((a, b) => a - b);
  const gaps = levels.slice(1).map((level, index) => [levels[index] ?? level, level] as const);
  const [low, high] = gaps.reduce((widest, gap) => (gap[1] - gap[0] > widest[1] - widest[0] ? gap : widest));
  const y = (low + high) / 2;
  const [left = 0, right = 0] = face
    .flatMap(edgesOf)
    .filter(([[, ay], [, by]]) => ay > y !== by > y)
    .map(([[ax, ay], [bx, by]]) => ax + ((bx - ax) * (y - ay)) / (by - ay))
    .toSorted((a, b) => a - b);
  return [(left + right) / 2, y];
}

/** Every edge walked once in each direction, the face always to the left. */
function cyclesOf(edges: readonly GridEdge[]): GridPoint[][] {
  const spokes = spokesOf(edges);
  const walked = new Set<string>();
  const cycles: GridPoint[][] = [];
  for (const start of [...edges, ...edges.map(([a, b]): GridEdge => [b, a])]) {
    const ring: GridPoint[] = [];
    for (let step = start; !walked.has(step.map(keyOf).join(" ")); step = stepAfter(step, spokes)) {
      walked.add(step.map(keyOf).join(" "));
      ring.push(step[0]);
    }
    if (ring.length > 0) cycles.push(ring);
  }
  return cycles;
}

/** Per point, where edges lead from it, counter-clockwise. */
function spokesOf(edges: readonly GridEdge[]): Map<string, GridPoint[]> {
  const spokes = new Map<string, GridPoint[]>();
  for (const [a, b] of edges) {
    spokes.set(keyOf(a), [...(spokes.get(keyOf(a)) ?? []), b]);
    spokes.set(keyOf(b), [...(spokes.get(keyOf(b)) ?? []), a]);
  }
  for (const [a, b] of edges) {
    for (const hub of [a, b]) spokes.get(keyOf(hub))?.sort((p, q) => bearing(hub, p) - bearing(hub, q));
  }
  return spokes;
}

/** Having come along an edge, the sharpest left: the spoke just clockwise of the way back. */
function stepAfter([from, hub]: GridEdge, spokes: ReadonlyMap<string, readonly GridPoint[]>): GridEdge {
  const around = spokes.get(keyOf(hub)) ?? [];
  const back = around.findIndex((point) => keyOf(point) === keyOf(from));
  return [hub, around[(back + around.length - 1) % around.length] ?? from];
}

function bearing([x, y]: GridPoint, [toX, toY]: GridPoint): number {
  return Math.atan2(toY - y, toX - x);
}

/** Whether a ring lies inside another it may touch at points: its first corner not on the other decides. */
function surrounds(outer: readonly GridPoint[], inner: readonly GridPoint[]): boolean {
  const corners = new Set(outer.map(keyOf));
  const probe = inner.find((point) => !corners.has(keyOf(point)));
  return probe !== undefined && isInside(probe, [outer]);
}
