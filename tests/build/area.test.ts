import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { areaKm2Of } from "#build/area.ts";

function box(left: number, bottom: number, right: number, top: number): Polygon {
  const ring = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

describe("area in km²", () => {
  it("is that of the WGS 84 ellipsoid: 510,065,622 for the whole Earth", () => {
    expect(areaKm2Of(box(-180, -90, 180, 90))).toBeCloseTo(510_065_622, -1);
  });

  it("is 12,308.46 for a degree by a degree at the equator, and less towards the pole", () => {
    expect(areaKm2Of(box(20, 0, 21, 1))).toBeCloseTo(12_308.46, 1);
    expect(areaKm2Of(box(20, 42, 21, 43))).toBeCloseTo(9_131, -1);
  });

  it("takes holes off, adds parts up and does not depend on the winding", () => {
    const [outer] = box(20, 42, 21, 43).coordinates;
    const [inner] = box(20.4, 42.4, 20.6, 42.6).coordinates;
    const whole = areaKm2Of(box(20, 42, 21, 43));
    const hole = areaKm2Of(box(20.4, 42.4, 20.6, 42.6));
    expect(areaKm2Of({ type: "Polygon", coordinates: [outer ?? [], inner ?? []] })).toBeCloseTo(whole - hole, 6);
    expect(areaKm2Of({ type: "MultiPolygon", coordinates: [[outer ?? []], [inner ?? []]] })).toBeCloseTo(
      whole + hole,
      6,
    );
    expect(areaKm2Of({ type: "Polygon", coordinates: [outer?.toReversed() ?? []] })).toBeCloseTo(whole, 6);
  });
});
