import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ABSENCE_REASONS,
  absentValue,
  MARKS,
  MISSING,
  numberOf,
  numberValue,
  percentOf,
  type Value,
} from "#domain/value.ts";

describe("a value", () => {
  it("[V1] is a number, of which 0 is one", () => {
    expect(numberValue(12.5)).toEqual({ kind: "number", number: 12.5 });
    expect(numberOf(numberValue(0))).toBe(0);
  });

  it("[V1] is never −0", () => {
    expect(numberOf(numberValue(-0))).toBe(0);
    expect(numberOf(percentOf(numberValue(-0), numberValue(10)))).toBe(0);
    expect(numberOf(percentOf(numberValue(0), numberValue(-10)))).toBe(0);
  });

  it.each([Number.NaN, Infinity, -Infinity])("[V1] is never %d", (number) => {
    expect(() => numberValue(number)).toThrow(new RangeError(`not a finite number: ${number}`));
  });

  it("[V1] is otherwise absent with one of four reasons", () => {
    expect([...ABSENCE_REASONS].toSorted()).toEqual(["belowRounding", "missing", "notApplicable", "suppressed"]);
    for (const reason of ABSENCE_REASONS) {
      expect(absentValue(reason)).toEqual({ kind: "absent", reason });
      expect(numberOf(absentValue(reason))).toBeUndefined();
    }
    expect(MISSING).toEqual(absentValue("missing"));
  });

  it("[V1] keeps any finite number as it is", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(numberOf(numberValue(number))).toBe(number + 0);
      }),
      { numRuns: 200 },
    );
  });

  it("[V2] may carry one of five marks", () => {
    expect([...MARKS].toSorted()).toEqual(["breakInSeries", "estimated", "lowReliability", "provisional", "revised"]);
  });
});

describe("the percentage of a rate's parts", () => {
  it.each([
    [0, 40, 0],
    [1, 8, 12.5],
    [130, 130, 100],
    [11, 10, 110],
  ])("[V3] of %i in %i is %d", (numerator, denominator, percent) => {
    expect(percentOf(numberValue(numerator), numberValue(denominator))).toEqual(numberValue(percent));
  });

  it("[V3] is not applicable where the denominator is 0, even of 0", () => {
    expect(percentOf(numberValue(0), numberValue(0))).toEqual(absentValue("notApplicable"));
    expect(percentOf(numberValue(3), numberValue(0))).toEqual(absentValue("notApplicable"));
  });

  it.each(ABSENCE_REASONS)("[V3] is absent as its first absent part is: %s", (reason) => {
    const absent: Value = absentValue(reason);
    expect(percentOf(absent, numberValue(0))).toEqual(absent);
    expect(percentOf(numberValue(3), absent)).toEqual(absent);
    expect(percentOf(absent, absentValue("belowRounding"))).toEqual(absent);
  });
});
