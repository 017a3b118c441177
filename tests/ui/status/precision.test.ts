import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsOf, decimalsToTell, roundToSafeSide } from "#ui/status/precision.ts";

const thousandths = fc.integer({ min: -3000, max: 3000 }).map((number) => number / 1000);

describe("the decimals of a number that is compared", () => {
  it("grow until a pace just below a cut no longer looks like the cut", () => {
    expect(decimalsToTell(0.948, [0.95], 2)).toBe(3);
    expect((0.948).toFixed(decimalsToTell(0.948, [0.95], 2))).toBe("0.948");
  });

  it("stay as few as asked for where the number is the bound, or far from it", () => {
    expect(decimalsToTell(0.95, [0.95, 0.6], 2)).toBe(2);
    expect(decimalsToTell(0.7, [0.95, 0.6], 2)).toBe(2);
  });

  it("put every number on the side of every bound on which it is", () => {
    fc.assert(
      fc.property(thousandths, fc.array(thousandths, { maxLength: 3 }), (number, bounds) => {
        const decimals = decimalsToTell(number, bounds, 2);
        for (const bound of bounds) {
          const printed = Number(number.toFixed(decimals)) - Number(bound.toFixed(decimals));
          expect(Math.sign(printed)).toBe(Math.sign(number - bound));
        }
      }),
    );
  });

  it("are enough to print a setting in full", () => {
    expect([0.95, 0.6, 0.975, 1].map((cut) => decimalsOf(cut, 2))).toEqual([2, 2, 3, 2]);
  });
});

describe("a bound as it is printed", () => {
  it("[P7] is rounded to the side on which it still holds", () => {
    expect(roundToSafeSide(92.85, 1, true)).toBe(92.9);
    expect(roundToSafeSide(92.81, 1, true)).toBe(92.9);
    expect(roundToSafeSide(1.575, 1, false)).toBe(1.5);
    expect(roundToSafeSide(9.5, 0, true)).toBe(10);
  });

  it("[P6] is not pushed further by floating point", () => {
    expect(roundToSafeSide(0.1 + 0.2, 1, true)).toBe(0.3);
    expect(roundToSafeSide(0.7 + 0.1, 1, false)).toBe(0.8);
  });

  it("is never on the wrong side of the bound", () => {
    fc.assert(
      fc.property(thousandths, fc.integer({ min: 0, max: 3 }), fc.boolean(), (bound, decimals, isLowerBound) => {
        const printed = roundToSafeSide(bound, decimals, isLowerBound);
        expect(isLowerBound ? printed >= bound - 1e-9 : printed <= bound + 1e-9).toBe(true);
        expect(Object.is(printed, -0)).toBe(false);
      }),
    );
  });
});
