// @vitest-environment jsdom
import fc from "fast-check";
import { CRS, LatLng } from "leaflet";
import { describe, expect, it } from "vitest";
import { drawnIn, placeInView, viewOf } from "#ui/map/mapView.ts";
import { lonLatOf, mercatorOf } from "#ui/map/mercator.ts";

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }));
const kosovan = fc.tuple(
  fc.double({ min: 20, max: 21.8, noNaN: true }),
  fc.double({ min: 41.8, max: 43.3, noNaN: true }),
);

describe("mercatorOf", () => {
  it("is Leaflet's projection: times 256 × 2^zoom it is Leaflet's pixel", () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 12, noNaN: true }), ([lon, lat], zoom) => {
        const pixel = CRS.EPSG3857.latLngToPoint(new LatLng(lat, lon), zoom);
        const [x, y] = mercatorOf([lon, lat]);
        expect(x * 256 * 2 ** zoom).toBeCloseTo(pixel.x, 4);
        expect(y * 256 * 2 ** zoom).toBeCloseTo(pixel.y, 4);
      }),
    );
  });

  it("has 0°, 0° in the middle of the world and stops where the world is square", () => {
    expect(mercatorOf([0, 0])).toEqual([0.5, 0.5]);
    expect(mercatorOf([-180, 90])[1]).toBeCloseTo(0, 9);
    expect(mercatorOf([180, -90])[1]).toBeCloseTo(1, 9);
  });

  it("is undone by lonLatOf", () => {
    fc.assert(
      fc.property(place, (from) => {
        const [lon, lat] = lonLatOf(mercatorOf(from));
        expect(lon).toBeCloseTo(from[0], 8);
        expect(lat).toBeCloseTo(from[1], 8);
      }),
    );
  });
});

describe("viewOf", () => {
  const view = viewOf([20, 41.8, 21.8, 43.3]);

  it("shows everything within the bounds, with a margin on all sides", () => {
    fc.assert(
      fc.property(kosovan, (from) => {
        const [x, y] = drawnIn(view)(from);
        expect(x).toBeGreaterThan(100);
        expect(y).toBeGreaterThan(100);
        expect(x).toBeLessThan(view.width - 100);
        expect(y).toBeLessThan(view.height - 100);
      }),
    );
  });

  it("has the proportions of its bounds, so that Leaflet fits them into the same box without a rim", () => {
    const [west, south, east, north] = view.bounds;
    expect(drawnIn(view)([west, north])).toEqual([0, 0]);
    const [x, y] = drawnIn(view)([east, south]);
    expect(x).toBeCloseTo(view.width, 6);
    expect(Math.abs(y - view.height)).toBeLessThanOrEqual(0.5);
  });

  it("leads back from a point of the drawing to the place on earth", () => {
    fc.assert(
      fc.property(kosovan, (from) => {
        const [lon, lat] = placeInView(view, drawnIn(view)(from));
        expect(lon).toBeCloseTo(from[0], 8);
        expect(lat).toBeCloseTo(from[1], 8);
      }),
    );
  });
});
