import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { areaKm2Of } from "#build/area.ts";
import { MUNICIPALITIES, TOPOLOGY } from "#tests/ui/map/kosovo.ts";
import { drawnIn } from "#ui/map/mapView.ts";
import { type MapTopology, shapesOf } from "#ui/map/shapes.ts";

/** Two squares side by side on the equator, where the projection does not stretch. */
const SQUARES: MapTopology = {
  type: "Topology",
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
  ],
  objects: {
    municipalities: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: "west", properties: { labelPoint: [0.5, 0.5] }, arcs: [[0, 1]] },
        { type: "Polygon", id: "east", properties: { labelPoint: [1.5, 0.5] }, arcs: [[2, -1]] },
      ],
    },
  },
};

/** The points of a path, from its steps. */
function pointsOf(path: string): number[][] {
  return path.split(/(?=M)/).flatMap((line) => {
    const numbers = (line.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, index) => {
      x += numbers[2 * index] ?? 0;
      y += numbers[2 * index + 1] ?? 0;
      return [x, y];
    });
  });
}

describe("shapesOf", () => {
  const { view, shapes, borders, outline } = shapesOf(TOPOLOGY);

  it("has all 38 municipalities, each once", () => {
    expect(shapes.map(({ area }) => area).toSorted()).toEqual(MUNICIPALITIES.map(({ id }) => id).toSorted());
  });

  it("draws two squares, the line between them and the line around them", () => {
    const squares = shapesOf(SQUARES);
    const [width, height] = [squares.view.width, squares.view.height];
    const corner = (lon: number, lat: number) => drawnIn(squares.view)([lon, lat]).map(Math.round);
    expect(pointsOf(squares.borders).toSorted()).toEqual([corner(1, 1), corner(1, 0)].toSorted());
    expect(pointsOf(squares.outline)).toHaveLength(7);
    expect(new Set(pointsOf(squares.outline).map(String))).not.toContain(String([width / 2, height / 2]));
    const [west, east] = squares.shapes;
    expect(west?.box).toEqual({
      left: expect.closeTo(192.3, 0),
      right: expect.closeTo(5000, 6),
      top: expect.any(Number),
      bottom: expect.any(Number),
    });
    expect(west?.extent).toBeCloseTo(east?.extent ?? 0, 3);
    expect(west?.labelPoint[0]).toBeCloseTo(width / 2 - 2404, 0);
  });

  it("draws every point of a border at its place, within half a unit", () => {
    const { features } = feature(TOPOLOGY, TOPOLOGY.objects.municipalities);
    for (const { id, geometry } of features) {
      const places = (geometry as MultiPolygon).coordinates.flat(2);
      const drawn = pointsOf(shapes.find(({ area }) => area === id)?.path ?? "");
      const expected = places.map(([lon = 0, lat = 0]) => drawnIn(view)([lon, lat]));
      expect(drawn).toHaveLength(expected.length);
      const off = drawn.map(([x = 0, y = 0], index) => {
        const [toX, toY] = expected[index] ?? [0, 0];
        return Math.max(Math.abs(x - toX), Math.abs(y - toY));
      });
      expect(Math.max(...off)).toBeLessThanOrEqual(0.5 + 1e-6);
    }
  });

  it("leaves no gap between neighbours: each inner point is drawn in one place", () => {
    const ofAreas = new Set(shapes.flatMap(({ path }) => pointsOf(path)).map(String));
    const ofLines = pointsOf(borders + outline).map(String);
    expect(ofLines.filter((point) => !ofAreas.has(point))).toEqual([]);
  });

  it("tells great from small as the land does", () => {
    const { features } = feature(TOPOLOGY, TOPOLOGY.objects.municipalities);
    const km2 = new Map(features.map(({ id, geometry }) => [id, areaKm2Of(geometry as MultiPolygon)]));
    const perUnit = shapes.map(({ area, extent }) => extent / (km2.get(area) ?? 1));
    // The projection stretches the north 4 % more than the south, and holes are not taken off.
    expect(Math.max(...perUnit) / Math.min(...perUnit)).toBeLessThan(1.1);
  });

  it("has every label point in its shape's box, and every box in the view", () => {
    for (const { labelPoint, box } of shapes) {
      expect(labelPoint[0]).toBeGreaterThan(box.left);
      expect(labelPoint[0]).toBeLessThan(box.right);
      expect(labelPoint[1]).toBeGreaterThan(box.top);
      expect(labelPoint[1]).toBeLessThan(box.bottom);
      expect(Math.min(box.left, box.top)).toBeGreaterThan(0);
      expect(box.right).toBeLessThan(view.width);
      expect(box.bottom).toBeLessThan(view.height);
    }
  });

  it("decodes a topology once", () => {
    expect(shapesOf(TOPOLOGY)).toBe(shapesOf(TOPOLOGY));
  });
});
