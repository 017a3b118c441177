import type { MultiPolygon, Polygon } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { MultiPolygon as MultiPolygonArcs, Polygon as PolygonArcs } from "topojson-specification";

/** Steps across the map each way (0.2 m) on which points that differ only by rounding are one. */
export const JOINING_STEPS = 1_000_000;

/** A piece of a municipality. */
export interface Part {
  readonly municipality: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** The parts of each municipality made one shape, without the borders between them. */
export function dissolve(parts: readonly Part[]): Map<string, MultiPolygon> {
  const shared = topology(Object.fromEntries(parts.map(({ geometry }, index) => [index, geometry])), JOINING_STEPS);
  const arcsOf = (municipality: string) =>
    parts.flatMap((part, index) => {
      return part.municipality === municipality ? [shared.objects[index] as PolygonArcs | MultiPolygonArcs] : [];
    });
  return new Map(parts.map(({ municipality }) => [municipality, merge(shared, arcsOf(municipality))]));
}
