import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { labelPointOf } from "#build/labelPoint.ts";

function polygon(...coordinates: number[][][]): Polygon {
  return { type: "Polygon", coordinates };
}

const SQUARE = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe("a label point", () => {
  it("is the middle of a square", () => {
    const [x, y] = labelPointOf(polygon(SQUARE));
    expect(x).toBeCloseTo(2, 1);
    expect(y).toBeCloseTo(2, 1);
  });

  it("is as far as can be from all sides: one from each of a triangle of sides 3, 4 and 5", () => {
    const [x, y] = labelPointOf(
      polygon([
        [0, 0],
        [4, 0],
        [0, 3],
        [0, 0],
      ]),
    );
    expect(x).toBeCloseTo(1, 1);
    expect(y).toBeCloseTo(1, 1);
  });

  it("is in the roomy arm of an L, where the centroid would be outside", () => {
    const [x, y] = labelPointOf(
      polygon([
        [0, 0],
        [10, 0],
        [10, 1],
        [3, 1],
        [3, 3],
        [0, 3],
        [0, 0],
      ]),
    );
    expect(x).toBeGreaterThan(1.2);
    expect(x).toBeLessThan(1.8);
    expect(y).toBeGreaterThan(1.2);
    expect(y).toBeLessThan(1.8);
  });

  it("keeps clear of a hole", () => {
    const hole = [
      [0.5, 0.5],
      [3.5, 0.5],
      [3.5, 2],
      [0.5, 2],
      [0.5, 0.5],
    ];
    const [, y] = labelPointOf(polygon(SQUARE, hole));
    expect(y).toBeCloseTo(3, 0);
    expect(y).toBeGreaterThan(2.5);
  });

  it("is in the largest of several parts", () => {
    const islet = SQUARE.map(([x = 0, y = 0]) => [x / 8 + 10, y / 8]);
    const [x] = labelPointOf({ type: "MultiPolygon", coordinates: [[islet], [SQUARE]] });
    expect(x).toBeCloseTo(2, 1);
  });

  it("is inside even a sliver five hundred times as long as wide", () => {
    const [x, y] = labelPointOf(
      polygon([
        [0, 0],
        [1, 1],
        [1, 1.002],
        [0, 0],
      ]),
    );
    expect(y).toBeGreaterThan(x);
    expect(y).toBeLessThan(x * 1.002);
  });

  it("is refused for a polygon without area", () => {
    const line = polygon([
      [0, 0],
      [1, 0],
      [0, 0],
    ]);
    expect(() => labelPointOf(line)).toThrow("a polygon without area has no label point");
  });
});
