import type { Position } from "geojson";
import type { PlanePoint } from "./plane.ts";

/** A point of the working grid: whole numbers, so that sides and meetings are decided exactly. */
export type GridPoint = PlanePoint;
export type GridEdge = readonly [from: GridPoint, to: GridPoint];

/** 1.7 m north–south; a multiple of the 1,024 the source is written in, so that the source is kept exactly. */
const STEPS_PER_DEGREE = 65_536;
const METRES_PER_DEGREE = 111_195;

export function gridPointOf([lon = 0, lat = 0]: Position): GridPoint {
  return [Math.round(lon * STEPS_PER_DEGREE), Math.round(lat * STEPS_PER_DEGREE)];
}

/** Longitude and latitude in degrees. */
export function degreesOf([x, y]: GridPoint): Position {
  return [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE];
}

/** Length of a short edge in metres, on a sphere. */
export function metresOf([[ax, ay], [bx, by]]: GridEdge): number {
  const stretch = Math.cos(((ay / STEPS_PER_DEGREE) * Math.PI) / 180);
  return (Math.hypot((bx - ax) * stretch, by - ay) / STEPS_PER_DEGREE) * METRES_PER_DEGREE;
}

/** The same text for the same point, whichever way it was come by. */
export function keyOf([x, y]: GridPoint): string {
  return `${x},${y}`;
}
