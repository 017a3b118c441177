import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClassRule, classify, classOf } from "#domain/classify.ts";

const RULES: readonly ClassRule[] = ["quantiles", "equalSteps"];
const rule = fc.constantFrom(...RULES);
const most = fc.integer({ min: 1, max: 9 });
/** Few distinct numbers, so that many tie; and any but −0. */
const numbers = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 }),
  fc.array(fc.integer({ min: -10_000, max: 10_000 }), { maxLength: 40 }),
  fc.array(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => number + 0),
    { maxLength: 40 },
  ),
);

/** How many of the numbers are in each class. */
function sizesOf(all: readonly number[], byRule: ClassRule, mostClasses: number): readonly number[] {
  const classes = classify(all, byRule, mostClasses);
  const found = all.map((number) => classOf(number, classes));
  return classes.breaks.slice(1).map((_, index) => found.filter((one) => one === index).length);
}

describe("classes by quantiles", () => {
  it("hold as many numbers each where none tie", () => {
    expect(classify([5, 3, 1, 4, 2, 6, 8, 7, 10, 9], "quantiles", 5).breaks).toEqual([1, 3, 5, 7, 9, 10]);
    expect(sizesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "quantiles", 5)).toEqual([2, 2, 2, 2, 2]);
  });

  it("differ by no more than one number where none tie and there are two for each class", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 60 }), most, (all, mostClasses) => {
        fc.pre(all.length >= 2 * mostClasses);
        const sizes = sizesOf(all, "quantiles", mostClasses);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it("become fewer where numbers tie", () => {
    expect(classify([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], "quantiles", 5).breaks).toEqual([0, 1, 3, 4]);
    expect(sizesOf([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], "quantiles", 5)).toEqual([6, 2, 2]);
  });
});

it("classes are two where nearly all numbers are the greatest one", () => {
  expect(classify([1, 5, 5, 5, 5, 5], "quantiles", 5).breaks).toEqual([1, 3, 5]);
});

describe("classes of equal steps", () => {
  it("are each as wide as the others", () => {
    expect(classify([0, 1, 2, 50, 100], "equalSteps", 5).breaks).toEqual([0, 20, 40, 60, 80, 100]);
    expect(classify([-10, 0, 3, 10], "equalSteps", 4).breaks).toEqual([-10, -5, 0, 5, 10]);
  });

  it("are no more than there are different numbers", () => {
    expect(classify([0, 0, 0, 10], "equalSteps", 5).breaks).toEqual([0, 5, 10]);
  });

  it("are as wide as each other, whatever the numbers", () => {
    fc.assert(
      fc.property(numbers, most, (all, mostClasses) => {
        const { breaks } = classify(all, "equalSteps", mostClasses);
        const widths = breaks.slice(1).map((edge, index) => edge - (breaks[index] ?? edge));
        for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? width, 6);
      }),
      { numRuns: 200 },
    );
  });
});

describe("classes, by whichever rule", () => {
  it("are none of no numbers, and one of equal ones", () => {
    for (const byRule of RULES) {
      expect(classify([], byRule)).toEqual({ rule: byRule, breaks: [] });
      expect(classify([4, 4, 4], byRule)).toEqual({ rule: byRule, breaks: [4, 4] });
      expect(classOf(4, classify([4, 4, 4], byRule))).toBe(0);
    }
  });

  it("are five unless asked otherwise, and one if asked for one", () => {
    const hundred = Array.from({ length: 100 }, (_, number) => number);
    for (const byRule of RULES) {
      expect(classify(hundred, byRule).breaks.length).toBe(6);
      expect(classify(hundred, byRule, 1).breaks).toEqual([0, 99]);
    }
  });

  it("begin at the least number, end at the greatest and rise strictly between", () => {
    fc.assert(
      fc.property(numbers, rule, most, (all, byRule, mostClasses) => {
        fc.pre(new Set(all).size > 1);
        const { breaks } = classify(all, byRule, mostClasses);
        expect([breaks[0], breaks.at(-1)]).toEqual([Math.min(...all), Math.max(...all)]);
        expect([...new Set(breaks)].toSorted((one, other) => one - other)).toEqual(breaks);
        expect(breaks.length - 1).toBeLessThanOrEqual(mostClasses);
      }),
      { numRuns: 300 },
    );
  });

  it("hold every number once: from a break up to the next, the last one with its end", () => {
    fc.assert(
      fc.property(numbers, rule, most, (all, byRule, mostClasses) => {
        const classes = classify(all, byRule, mostClasses);
        for (const number of all) {
          const found = classOf(number, classes) ?? Number.NaN;
          const [from = Number.NaN, to = Number.NaN] = classes.breaks.slice(found, found + 2);
          expect(number).toBeGreaterThanOrEqual(from);
          if (found === classes.breaks.length - 2) expect(number).toBeLessThanOrEqual(to);
          else expect(number).toBeLessThan(to);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("do not depend on the order of the numbers, and leave it alone", () => {
    fc.assert(
      fc.property(numbers, rule, (all, byRule) => {
        const given = [...all];
        expect(classify(all.toReversed(), byRule)).toEqual(classify(all, byRule));
        expect(all).toEqual(given);
      }),
      { numRuns: 100 },
    );
  });

  it("do not hold what lies outside them", () => {
    const classes = classify([0, 10, 20], "equalSteps");
    expect([classOf(-0.1, classes), classOf(20.1, classes), classOf(0, classify([], "quantiles"))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("keeps the few apart from a number that nearly all share", () => {
    const zeros = Array.from({ length: 35 }, () => 0);
    expect(classify([...zeros, 2, 5, 7], "quantiles").breaks).toEqual([0, 2, 7]);
    expect(classify([...zeros, 7], "quantiles").breaks).toEqual([0, 3.5, 7]);
  });
});
