import { describe, expect, it } from "vitest";
import type { AreaId } from "#domain/id.ts";
import { TOPOLOGY } from "#tests/ui/map/kosovo.ts";
import { type MapDirection, neighbourInDirection } from "#ui/map/neighbourInDirection.ts";
import { shapesOf } from "#ui/map/shapes.ts";

const DIRECTIONS: readonly MapDirection[] = ["up", "down", "left", "right"];
const { shapes } = shapesOf(TOPOLOGY);

const from = (area: string, direction: MapDirection) => neighbourInDirection(shapes, area as AreaId, direction);

describe("neighbourInDirection", () => {
  it("goes where one looks on the map of Kosovo", () => {
    expect(from("prizren", "down")).toBe("dragash");
    expect(from("dragash", "up")).toBe("prizren");
    expect(from("junik", "up")).toBe("decan");
    expect(from("prishtine", "right")).toBe("kamenice");
    expect(from("fushe-kosove", "down")).toBe("lipjan");
    expect(from("peje", "right")).toBe("kline");
  });

  it("stops where the map ends", () => {
    expect(from("dragash", "down")).toBeUndefined();
    expect(from("leposaviq", "up")).toBeUndefined();
    expect(from("junik", "left")).toBeUndefined();
    expect(from("kamenice", "right")).toBeUndefined();
  });

  it("knows nothing of an area that is not on the map", () => {
    expect(from("atlantis", "up")).toBeUndefined();
  });

  it("leads from every municipality to every other", () => {
    for (const { area } of shapes) {
      const reached = new Set([area]);
      for (const at of reached) {
        for (const direction of DIRECTIONS) {
          const next = neighbourInDirection(shapes, at, direction);
          if (next !== undefined) reached.add(next);
        }
      }
      expect(reached.size).toBe(38);
    }
  });

  it("never goes backwards: the way to a neighbour points in the direction asked for", () => {
    for (const shape of shapes) {
      const right = shapes.find(({ area }) => area === neighbourInDirection(shapes, shape.area, "right"));
      if (right) expect(right.labelPoint[0]).toBeGreaterThan(shape.labelPoint[0]);
      const down = shapes.find(({ area }) => area === neighbourInDirection(shapes, shape.area, "down"));
      if (down) expect(down.labelPoint[1]).toBeGreaterThan(shape.labelPoint[1]);
    }
  });
});
