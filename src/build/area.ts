import type { MultiPolygon, Polygon, Position } from "geojson";
import { type PlanePoint, signedAreaOf } from "./plane.ts";

/** WGS 84: semi-major axis in km, and eccentricity. */
const AXIS_KM = 6378.137;
const ECCENTRICITY = 0.0818191908426;
const RADIANS = Math.PI / 180;

/**
 * Area on the WGS 84 ellipsoid in km², holes taken off, whatever the winding. Edges count as straight in the cylindrical
 * equal-area projection, which for edges of a few km is the same to more digits than any border is known.
 */
export function areaKm2Of(geometry: Polygon | MultiPolygon): number {
  return polygonsOf(geometry).reduce((sum, [outer = [], ...holes]) => {
    return sum + ringKm2(outer) - holes.reduce((taken, hole) => taken + ringKm2(hole), 0);
  }, 0);
}

/** The polygons of a geometry: one, or each of several. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function ringKm2(ring: readonly Position[]): number {
  return Math.abs(signedAreaOf(ring.map(equalAreaPoint)));
}

function equalAreaPoint([lon = 0, lat = 0]: Position): PlanePoint {
  return [AXIS_KM * lon * RADIANS, (AXIS_KM / 2) * authalicHeight(Math.sin(lat * RADIANS))];
}

/** Snyder's q: grows with latitude as the area between the equator and that parallel does. */
function authalicHeight(sine: number): number {
  const e = ECCENTRICITY;
  return (1 - e * e) * (sine / (1 - (e * sine) ** 2) + Math.atanh(e * sine) / e);
}
