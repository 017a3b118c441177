import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { polygonsOf } from "./area.ts";
import { type GridPoint, gridPointOf } from "./grid.ts";

/** One polygon of a municipality, on the working grid: outer ring, then holes. */
export interface Outline {
  readonly municipality: string;
  readonly rings: readonly (readonly GridPoint[])[];
}

/** An outline for every polygon; the municipality is told from the feature's property. Throws on a name that is not known. */
export function outlinesOf(
  { features }: FeatureCollection,
  property: string,
  municipalityOf: (name: string) => string | undefined,
): Outline[] {
  return features.flatMap((feature) => {
    const name = String(feature.properties?.[property]);
    const municipality = municipalityOf(name);
    if (municipality === undefined) throw new Error(`no municipality is named ${JSON.stringify(name)}`);
    if (!hasPolygons(feature)) throw new Error(`${name} is a ${feature.geometry?.type}, not a polygon`);
    return polygonsOf(feature.geometry).map((rings) => ({
      municipality,
      rings: rings.map((ring) => ring.map(gridPointOf)),
    }));
  });
}

export function hasPolygons(feature: Feature): feature is Feature<Polygon | MultiPolygon> {
  return feature.geometry?.type === "Polygon" || feature.geometry?.type === "MultiPolygon";
}
