import { type GridEdge, type GridPoint, keyOf } from "./grid.ts";
import { edgesOf } from "./plane.ts";

/** Far more than borders need; more means the input is not what this was made for. */
const MOST_ROUNDS = 50;

/**
 * The edges of the rings, cut wherever two meet, each once: afterwards two edges share an end or nothing. Crossings are
 * rounded to the grid, which can make new ones, so rounds are repeated until none is left. Cost: edges² per round.
 */
export function nodeRings(rings: readonly (readonly GridPoint[])[]): GridEdge[] {
  let edges = distinctEdges(rings.flatMap(edgesOf));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const cuts = cutsOf(edges);
    if (cuts.every((points) => points.length === 0)) return edges;
    edges = distinctEdges(edges.flatMap((edge, index) => cutEdge(edge, cuts[index] ?? [])));
  }
  throw new Error(`edges still cross after ${MOST_ROUNDS} rounds`);
}

function distinctEdges(edges: readonly GridEdge[]): GridEdge[] {
  const byEnds = new Map<string, GridEdge>();
  for (const edge of edges) {
    const [from, to] = edge.map(keyOf).sort();
    if (from !== to) byEnds.set(`${from} ${to}`, edge);
  }
  return [...byEnds.values()];
}

/** Per edge, the points at which it must be cut. */
function cutsOf(edges: readonly GridEdge[]): GridPoint[][] {
  const cuts: GridPoint[][] = edges.map(() => []);
  edges.forEach((a, i) => {
    for (let j = i + 1; j < edges.length; j++) {
      const b = edges[j];
      if (b === undefined || !boxesMeet(a, b)) continue;
      for (const point of meetingPoints(a, b)) {
        if (!isEnd(point, a)) cuts[i]?.push(point);
        if (!isEnd(point, b)) cuts[j]?.push(point);
      }
    }
  });
  return cuts;
}

function boxesMeet([a, b]: GridEdge, [c, d]: GridEdge): boolean {
  return (
    Math.min(a[0], b[0]) <= Math.max(c[0], d[0]) &&
    Math.min(c[0], d[0]) <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= Math.max(c[1], d[1]) &&
    Math.min(c[1], d[1]) <= Math.max(a[1], b[1])
  );
}

/** Ends of one edge that lie on the other, or else the rounded point where the two cross. */
function meetingPoints(a: GridEdge, b: GridEdge): GridPoint[] {
  const touching = [...a.filter((end) => liesOn(end, b)), ...b.filter((end) => liesOn(end, a))];
  if (touching.length > 0) return touching;
  const crossing = crossingOf(a, b);
  return crossing === undefined ? [] : [crossing];
}

function crossingOf(a: GridEdge, b: GridEdge): GridPoint | undefined {
  const before = turn(b[0], b[1], a[0]);
  const after = turn(b[0], b[1], a[1]);
  const apart = Math.sign(before) * Math.sign(after) < 0;
  if (!apart || Math.sign(turn(a[0], a[1], b[0])) * Math.sign(turn(a[0], a[1], b[1])) >= 0) return undefined;
  const share = before / (before - after);
  return [Math.round(a[0][0] + share * (a[1][0] - a[0][0])), Math.round(a[0][1] + share * (a[1][1] - a[0][1]))];
}

/** Positive if a → b → c turns left, 0 if the three are in line; exact on the grid. */
function turn([ax, ay]: GridPoint, [bx, by]: GridPoint, [cx, cy]: GridPoint): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function liesOn(point: GridPoint, edge: GridEdge): boolean {
  return turn(edge[0], edge[1], point) === 0 && boxesMeet([point, point], edge);
}

function isEnd(point: GridPoint, [from, to]: GridEdge): boolean {
  return keyOf(point) === keyOf(from) || keyOf(point) === keyOf(to);
}

function cutEdge(edge: GridEdge, points: readonly GridPoint[]): GridEdge[] {
  const [from, to] = edge;
  const along = ([x, y]: GridPoint) => (x - from[0]) * (to[0] - from[0]) + (y - from[1]) * (to[1] - from[1]);
  const stops = [from, ...points.toSorted((a, b) => along(a) - along(b)), to];
  return stops.slice(1).map((stop, index) => [stops[index] ?? from, stop]);
}
