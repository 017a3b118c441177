import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundForComparison } from "#domain/rounding.ts";

describe("roundForComparison", () => {
  it("[P6] takes numbers for equal that differ only by floating point", () => {
    expect(roundForComparison(0.1 + 0.2)).toBe(0.3);
    expect(roundForComparison(1 - 0.9)).toBe(0.1);
    expect(roundForComparison((0.3 - 0.2) / (1 / 3))).toBe(0.3);
    expect(roundForComparison(0.95 - 1e-15)).toBe(0.95);
  });

  it("[P6] keeps nine decimals and no more", () => {
    expect(roundForComparison(0.123456789)).toBe(0.123456789);
    expect(roundForComparison(0.1234567894)).toBe(0.123456789);
    expect(roundForComparison(0.949999999)).toBe(0.949999999);
    expect(roundForComparison(0.9499999999)).toBe(0.95);
  });

  it("[P6] makes 0 of what is nearly 0, never −0", () => {
    for (const number of [-0, -1e-10, -1e-300, 1e-10]) expect(roundForComparison(number)).toBe(0);
  });

  it("[P6] leaves alone what is too large to have nine decimals", () => {
    for (const number of [9_007_199.254_740_993, 1e15 + 0.5, -1e300, Number.MAX_VALUE]) {
      expect(roundForComparison(number)).toBe(number);
    }
  });

  it("[P6] is done once, keeps order and moves no number by more than the ninth decimal", () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(roundForComparison(roundForComparison(one))).toBe(roundForComparison(one));
        expect(roundForComparison(low)).toBeLessThanOrEqual(roundForComparison(high));
        expect(Math.abs(roundForComparison(one) - one)).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 300 },
    );
  });
});
