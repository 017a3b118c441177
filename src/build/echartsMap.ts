import type { FeatureCollection, Polygon, Position } from "geojson";

/** What a feature of the source carries: the municipality's name as the source writes it. */
export interface SourceProperties {
  readonly name: string;
}

interface EncodedFeature {
  readonly properties: SourceProperties;
  readonly geometry: { readonly coordinates: readonly string[]; readonly encodeOffsets: readonly [number, number][] };
}

/** Steps per degree of the ECharts encoding. */
const STEPS_PER_DEGREE = 1024;

/** The map inside an ECharts script (`echarts.registerMap(name, {…UTF8Encoding: true})`) as polygons in degrees. Throws if there is none. */
export function decodeEchartsMap(script: string): FeatureCollection<Polygon, SourceProperties> {
  return {
    type: "FeatureCollection",
    features: encodedFeaturesOf(script).map(({ properties, geometry }) => ({
      type: "Feature",
      properties: { name: properties.name },
      geometry: {
        type: "Polygon",
        coordinates: geometry.coordinates.map((ring, index) =>
          decodeRing(ring, geometry.encodeOffsets[index] ?? [0, 0], properties.name),
        ),
      },
    })),
  };
}

function encodedFeaturesOf(script: string): readonly EncodedFeature[] {
  const json = /registerMap\([^{]*(\{.*\})\s*\)/s.exec(script)?.[1];
  if (json === undefined) throw new Error("no echarts.registerMap(name, {…}) in the script");
  const map: { readonly UTF8Encoding?: boolean; readonly features: readonly EncodedFeature[] } = JSON.parse(json);
  if (map.UTF8Encoding !== true) throw new Error("the ECharts map is not in UTF8Encoding");
  return map.features;
}

/** Two characters a point, each a zig-zag step from the point before, shifted by 64 to stay printable. */
function decodeRing(encoded: string, offset: readonly [number, number], name: string): Position[] {
  if (encoded.length % 2 === 1) throw new Error(`odd number of characters in the ring of ${name}`);
  let [x, y] = offset;
  return Array.from({ length: encoded.length / 2 }, (_, index) => {
    x += decodeStep(encoded.charCodeAt(2 * index));
    y += decodeStep(encoded.charCodeAt(2 * index + 1));
    return [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE];
  });
}

function decodeStep(code: number): number {
  const zigzag = code - 64;
  return (zigzag >> 1) ^ -(zigzag & 1);
}
