import type { FeatureCollection, Polygon, Position } from "geojson";

/** What a feature of the source carries: the municipality's name as the source writes it. */
export interface SourceProperties {
  readonly name: string;
}

interface EncodedFeature {
  readonly properties: SourceProperties;
  readonly geometry: {
    readonly type: string;
    readonly coordinates: readonly string[];
    readonly encodeOffsets: readonly (readonly [number, number])[];
  };
}

/** Steps per degree of the ECharts encoding. */
const STEPS_PER_DEGREE = 1024;

/** The map inside an ECharts script (`echarts.registerMap(name, {…UTF8Encoding: true})`) as polygons in degrees. Throws if there is none. */
export function decodeEchartsMap(script: string): FeatureCollection<Polygon, SourceProperties> {
  return {
    type: "FeatureCollection",
    features: encodedFeaturesOf(script).map((feature) => ({
      type: "Feature",
      properties: { name: feature.properties.name },
      geometry: { type: "Polygon", coordinates: decodePolygon(feature) },
    })),
  };
}

function encodedFeaturesOf(script: string): readonly EncodedFeature[] {
  const json = /registerMap\([^{]*(\{.*?\})\)/s.exec(script)?.[1];
  if (json === undefined) throw new Error("no echarts.registerMap(name, {…}) in the script");
  const map: { readonly UTF8Encoding?: boolean; readonly features: readonly EncodedFeature[] } = JSON.parse(json);
  if (map.UTF8Encoding !== true) throw new Error("the ECharts map is not in UTF8Encoding");
  return map.features;
}

function decodePolygon({ properties: { name }, geometry }: EncodedFeature): Position[][] {
  if (geometry.type !== "Polygon") throw new Error(`${name} is a ${geometry.type}, not a Polygon`);
  return geometry.coordinates.map((ring, index) => {
    const offset = geometry.encodeOffsets[index];
    if (offset === undefined || ring.length % 2 === 1) throw new Error(`ring ${index} of ${name} cannot be decoded`);
    return decodeRing(ring, offset);
  });
}

/** Two characters a point, each a zig-zag step from the point before, shifted by 64 to stay printable. */
function decodeRing(encoded: string, offset: readonly [number, number]): Position[] {
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
