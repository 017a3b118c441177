import type { Feature, FeatureCollection, Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { areaKm2Of } from "#build/area.ts";
import { shapesOf } from "#build/boundaryTopology.ts";
import { readOwnBoundaries } from "#build/ownBoundaries.ts";

const IDS = new Map([
  ["Komuna A", "a"],
  ["Komuna B", "b"],
]);

/** A square degree whose left side is at the given longitude. */
function square(name: unknown, left: number, scale = 1): Feature {
  const corners = [
    [left, 42],
    [left + 1, 42],
    [left + 1, 43],
    [left, 43],
    [left, 42],
  ];
  const coordinates = [corners.map(([x = 0, y = 0]) => [x * scale, y * scale])];
  return { type: "Feature", properties: { KOMUNA: name }, geometry: { type: "Polygon", coordinates } };
}

function read(...features: Feature[]) {
  const set: FeatureCollection = { type: "FeatureCollection", features };
  return readOwnBoundaries(set, "KOMUNA", (name) => IDS.get(name), ["a", "b"]);
}

describe("someone's own boundaries", () => {
  it("that name every municipality take the place of ours, without problems", () => {
    const { boundaries, problems } = read(square("Komuna B", 21), square("Komuna A", 20));
    expect(problems).toEqual([]);
    expect(boundaries?.objects.municipalities.geometries.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(boundaries?.arcs).toHaveLength(3);
  });

  it("may come in parts: those of one municipality become one shape without inner borders", () => {
    const { boundaries } = read(square("Komuna A", 20), square("Komuna A", 21), square("Komuna B", 22));
    const shape = boundaries && shapesOf(boundaries).get("a");
    expect(shape?.coordinates.map((rings) => rings.length)).toEqual([1]);
    expect(shape && areaKm2Of(shape)).toBeCloseTo(2 * areaKm2Of(square("", 0).geometry as never), 0);
  });

  it("are told, feature by feature, what is wrong, and still drawn as far as they go", () => {
    const point: Geometry = { type: "Point", coordinates: [20, 42] };
    const { boundaries, problems } = read(
      square("Komuna A", 20),
      square("Komuna C", 21),
      square(undefined, 22),
      { ...square("Komuna B", 23), geometry: point },
      square("Komuna B", 24, 300_000),
    );
    expect(problems).toEqual([
      { kind: "unknown-name", feature: 2, name: "Komuna C" },
      { kind: "no-name", feature: 3 },
      { kind: "no-polygon", feature: 4, name: "Komuna B" },
      { kind: "not-degrees", feature: 5, name: "Komuna B" },
      { kind: "missing", municipality: "b" },
    ]);
    expect(boundaries?.objects.municipalities.geometries.map(({ id }) => id)).toEqual(["a"]);
  });

  it("of which nothing can be used are no boundaries", () => {
    expect(read(square("Komuna C", 20)).boundaries).toBeUndefined();
  });
});
