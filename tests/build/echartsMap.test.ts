import { describe, expect, it } from "vitest";
import { decodeEchartsMap } from "#build/echartsMap.ts";

/** A triangle from (1,1): one degree right, one up, back. 1024 in zig-zag is 2048, and −1024 is 2047, each plus 64. */
const TRIANGLE = [0, 0, 2048, 0, 0, 2048, 2047, 2047].map((step) => String.fromCharCode(step + 64)).join("");

function script(geometry: object, encoding = true): string {
  const feature = { type: "Feature", properties: { name: "Komuna e Provës (e re)" }, geometry };
  const map = JSON.stringify({ type: "FeatureCollection", features: [feature], UTF8Encoding: encoding });
  return `(function (root) {if (!root) {return;}echarts.registerMap('科索沃', ${map});}(this));`;
}

describe("an ECharts map", () => {
  it("is read from its script: names as they are, steps added up and divided by 1,024", () => {
    const geometry = { type: "Polygon", coordinates: [TRIANGLE], encodeOffsets: [[1024, 1024]] };
    const [feature] = decodeEchartsMap(script(geometry)).features;
    expect(feature?.properties).toEqual({ name: "Komuna e Provës (e re)" });
    expect(feature?.geometry).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
      ],
    });
  });

  it("is refused if it is no map, not encoded, not of polygons or cut short", () => {
    const geometry = { type: "Polygon", coordinates: [TRIANGLE], encodeOffsets: [[0, 0]] };
    expect(() => decodeEchartsMap("echarts.init()")).toThrow("no echarts.registerMap(name, {…}) in the script");
    expect(() => decodeEchartsMap(script(geometry, false))).toThrow("the ECharts map is not in UTF8Encoding");
    expect(() => decodeEchartsMap(script({ ...geometry, type: "MultiPolygon" }))).toThrow("not a Polygon");
    expect(() => decodeEchartsMap(script({ ...geometry, coordinates: [TRIANGLE.slice(1)] }))).toThrow(
      "cannot be decoded",
    );
    expect(() => decodeEchartsMap(script({ ...geometry, encodeOffsets: [] }))).toThrow("cannot be decoded");
  });
});
