import type { MultiPolygon, Polygon, Position } from "geojson";
import { areaKm2Of, polygonsOf } from "./area.ts";
import { edgesOf, isInside, type PlanePoint, type PlaneRing } from "./plane.ts";

/** A square that may hold the best point: its centre, half its side, the centre's clearance, and the most any point in it can have. */
interface Cell {
  readonly centre: PlanePoint;
  readonly half: number;
  readonly clearance: number;
  readonly atMost: number;
}

/** How much better, as a share of the best clearance so far, a square must promise to be to be worth dividing. */
const TOLERANCE = 0.01;

/**
 * Where a label or badge sits best, as [longitude, latitude]: the point inside the largest polygon farthest from its border.
 * After https://github.com/mapbox/polylabel (pole of inaccessibility by dividing squares); always strictly inside.
 */
export function labelPointOf(geometry: Polygon | MultiPolygon): [longitude: number, latitude: number] {
  const polygons = polygonsOf(geometry).map((coordinates) => ({ type: "Polygon", coordinates }) as const);
  const largest = polygons.reduce((best, next) => (areaKm2Of(next) > areaKm2Of(best) ? next : best));
  const stretch = Math.cos(((largest.coordinates[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
  const rings = largest.coordinates.map((ring) =>
    ring.map(([lon = 0, lat = 0]: Position) => [lon * stretch, lat] as const),
  );
  const [x, y] = innermostPoint(rings);
  return [x / stretch, y];
}

/** The point inside an outer ring, and outside its holes, that is farthest from both. */
function innermostPoint(rings: readonly PlaneRing[]): PlanePoint {
  let open = firstCells(rings);
  let best = open.reduce((a, b) => (b.clearance > a.clearance ? b : a));
  while (open.length > 0) {
    const divided = open.flatMap((cell) => quartersOf(cell, rings));
    best = divided.reduce((a, b) => (b.clearance > a.clearance ? b : a), best);
    const worthIt = best.clearance > 0 ? best.clearance * (1 + TOLERANCE) : 0;
    open = divided.filter((cell) => cell.atMost > worthIt);
  }
  return best.centre;
}

/** Squares over the bounding box, as wide as its shorter side. */
function firstCells(rings: readonly PlaneRing[]): Cell[] {
  const outer = rings[0] ?? [];
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  const half = Math.min(width, height) / 2;
  if (!(half > 0)) throw new Error("a polygon without area has no label point");
  return Array.from({ length: Math.ceil(width / half / 2) }, (_, column) =>
    Array.from({ length: Math.ceil(height / half / 2) }, (_, row) =>
      cellOf([left + half * (2 * column + 1), bottom + half * (2 * row + 1)], half, rings),
    ),
  ).flat();
}

function quartersOf({ centre: [x, y], half }: Cell, rings: readonly PlaneRing[]): Cell[] {
  const quarter = half / 2;
  return [-quarter, quarter].flatMap((dx) => [-quarter, quarter].map((dy) => cellOf([x + dx, y + dy], quarter, rings)));
}

function cellOf(centre: PlanePoint, half: number, rings: readonly PlaneRing[]): Cell {
  const clearance = clearanceOf(centre, rings);
  return { centre, half, clearance, atMost: clearance + half * Math.SQRT2 };
}

/** Distance to the nearest border; negative outside. */
function clearanceOf(point: PlanePoint, rings: readonly PlaneRing[]): number {
  const nearest = rings
    .flatMap(edgesOf)
    .reduce((least, edge) => Math.min(least, distanceToEdge(point, edge)), Infinity);
  return isInside(point, rings) ? nearest : -nearest;
}

function distanceToEdge([x, y]: PlanePoint, [[ax, ay], [bx, by]]: readonly [PlanePoint, PlanePoint]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const share = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
