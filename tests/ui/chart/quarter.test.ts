import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toQuarter } from "#ui/chart/quarter.ts";

const place = fc.double({ min: -5000, max: 5000, noNaN: true });

describe("a place to a quarter of a pixel", () => {
  it("lies within an eighth of the place itself", () => {
    fc.assert(fc.property(place, (pixels) => Math.abs(toQuarter(pixels) - pixels) <= 0.125));
  });

  it("adds up exactly, in a text of two decimals at most", () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const sum = toQuarter(one) + toQuarter(other);
        expect(sum - toQuarter(other)).toBe(toQuarter(one));
        expect(String(sum)).toMatch(/^-?\d+(\.(25|5|75))?$/);
      }),
    );
  });
});
