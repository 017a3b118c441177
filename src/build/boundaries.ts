import type { FeatureCollection, Polygon } from "geojson";
import { type BoundaryTopology, boundaryTopologyOf } from "./boundaryTopology.ts";
import { dissolve } from "./dissolve.ts";
import { degreesOf } from "./grid.ts";
import { outlinesOf } from "./outline.ts";
import { ownersOf } from "./ownership.ts";
import { type Patch, patchesOf } from "./patches.ts";

/**
 * The municipalities as one tessellation: the source, with each amendment cut from whatever lies under it. A municipality
 * that has an amendment keeps nothing else; that, and what the cutting leaves over, falls to the neighbour with the longest
 * shared border. Amendments do not extend the country. Features are joined by their property `name`; amendments by their
 * property `municipality`, which is an id already. Throws on a name that `municipalityOf` does not know, and when a
 * municipality is left without land.
 */
export function buildBoundaries(
  source: FeatureCollection,
  amendments: FeatureCollection,
  municipalityOf: (name: string) => string | undefined,
): BoundaryTopology {
  const amended = outlinesOf(amendments, "municipality", (id) => id);
  const outlines = outlinesOf(source, "name", municipalityOf);
  const patches = patchesOf(outlines, amended);
  const owners = ownersOf(patches, new Set(amended.map(({ municipality }) => municipality)));
  const landless = [...outlines, ...amended].find(({ municipality }) => !owners.includes(municipality));
  if (landless) throw new Error(`no land is left for ${landless.municipality}`);
  const parts = owners.map((municipality, index) => ({ municipality, geometry: polygonOf(patches[index]) }));
  return boundaryTopologyOf(dissolve(parts));
}

function polygonOf(patch: Patch | undefined): Polygon {
  return {
    type: "Polygon",
    coordinates: (patch?.face ?? []).map((ring) => [...ring, ...ring.slice(0, 1)].map(degreesOf)),
  };
}
