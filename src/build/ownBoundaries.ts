import type { Feature, FeatureCollection } from "geojson";
import { polygonsOf } from "./area.ts";
import { type BoundaryTopology, boundaryTopologyOf } from "./boundaryTopology.ts";
import { dissolve, type Part } from "./dissolve.ts";
import { hasPolygons } from "./outline.ts";

/** Why a set of boundaries is not complete. `feature` counts from 1. */
export type BoundaryProblem =
  | { readonly kind: "unknown-name"; readonly feature: number; readonly name: string }
  | { readonly kind: "no-name"; readonly feature: number }
  | { readonly kind: "no-polygon"; readonly feature: number; readonly name: string }
  | { readonly kind: "not-degrees"; readonly feature: number; readonly name: string }
  | { readonly kind: "missing"; readonly municipality: string };

/** What could be made of it, undefined if nothing; and what is wrong. */
export interface OwnBoundaries {
  readonly boundaries: BoundaryTopology | undefined;
  readonly problems: readonly BoundaryProblem[];
}

/**
 * Anyone's set of boundaries (GeoJSON in degrees) in the shape of ours. Features of one municipality, such as its cadastral
 * zones, become one. `nameColumn` is the property that holds the name; `municipalities` are the ids that must all be there.
 */
export function readOwnBoundaries(
  { features }: FeatureCollection,
  nameColumn: string,
  municipalityOf: (name: string) => string | undefined,
  municipalities: readonly string[],
): OwnBoundaries {
  const read = features.map((feature, index) => readFeature(feature, index + 1, nameColumn, municipalityOf));
  const parts = read.filter((result) => "geometry" in result);
  const found = new Set(parts.map(({ municipality }) => municipality));
  const missing = municipalities.filter((municipality) => !found.has(municipality));
  return {
    boundaries: parts.length > 0 ? boundaryTopologyOf(dissolve(parts)) : undefined,
    problems: [
      ...read.filter((result) => "kind" in result),
      ...missing.map((municipality) => ({ kind: "missing", municipality }) as const),
    ],
  };
}

function readFeature(
  feature: Feature,
  number: number,
  nameColumn: string,
  municipalityOf: (name: string) => string | undefined,
): Part | BoundaryProblem {
  const name: unknown = feature.properties?.[nameColumn];
  if (typeof name !== "string" || name === "") return { kind: "no-name", feature: number };
  const municipality = municipalityOf(name);
  if (municipality === undefined) return { kind: "unknown-name", feature: number, name };
  if (!hasPolygons(feature)) return { kind: "no-polygon", feature: number, name };
  if (!isInDegrees(feature.geometry)) return { kind: "not-degrees", feature: number, name };
  return { municipality, geometry: feature.geometry };
}

/** Whether the coordinates can be longitudes and latitudes: official sets often come in metres of a national grid. */
function isInDegrees(geometry: Part["geometry"]): boolean {
  return polygonsOf(geometry)
    .flat(2)
    .every(([lon = Number.NaN, lat = Number.NaN]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
}
