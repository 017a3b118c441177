import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "#domain/wilson.ts";

function rounded(numerator: number, denominator: number, decimals: number): readonly string[] {
  const { low, high } = wilsonInterval(numerator, denominator) ?? { low: Number.NaN, high: Number.NaN };
  return [low.toFixed(decimals), high.toFixed(decimals)];
}

describe("the Wilson interval", () => {
  // R. G. Newcombe (1998), Statistics in Medicine 17:857, table I, method 3; there as shares, here in percent
  it.each([
    [81, 263, "25.53", "36.62"],
    [15, 148, "6.24", "16.05"],
    [0, 20, "0.00", "16.11"],
    [1, 29, "0.61", "17.18"],
  ])("[A4] of %i in %i is Newcombe's %s–%s %", (numerator, denominator, low, high) => {
    expect(rounded(numerator, denominator, 2)).toEqual([low, high]);
  });

  // dropouts of 2018/19, first semester, among all pupils of grades 1–12 in public schools
  it.each([
    ["Malishevë", 130, 11_867, "0.92", "1.30"],
    ["Pejë", 140, 17_242, "0.69", "0.96"],
    ["Gjakovë", 117, 16_353, "0.60", "0.86"],
    ["Prishtinë", 125, 40_524, "0.26", "0.37"],
    ["Fushë Kosovë", 9, 8270, "0.06", "0.21"],
    ["Shtime", 2, 5456, "0.01", "0.13"],
    ["Suharekë", 2, 10_699, "0.01", "0.07"],
  ])("[A4] of %s, %i dropouts among %i pupils, is %s–%s %", (_, numerator, denominator, low, high) => {
    expect(rounded(numerator, denominator, 2)).toEqual([low, high]);
  });

  it("[A4] begins at 0 for nobody and ends at 100 for everybody, exactly", () => {
    for (const denominator of [1, 7, 20, 40_524]) {
      expect(wilsonInterval(0, denominator)?.low).toBe(0);
      expect(wilsonInterval(denominator, denominator)?.high).toBe(100);
    }
  });

  it.each([
    [0, 0],
    [1, 0],
    [-1, 10],
    [11, 10],
    [1.5, 10],
    [1, 10.5],
    [Number.NaN, 10],
    [1, Infinity],
  ])("[A4] is not made of %d in %d, which is no share of counts", (numerator, denominator) => {
    expect(wilsonInterval(numerator, denominator)).toBeUndefined();
  });

  const share = fc
    .tuple(fc.nat(100_000), fc.nat(100_000))
    .filter(([one, other]) => one + other > 0)
    .map(([numerator, others]) => [numerator, numerator + others] as const);

  it("[A4] holds the share itself and stays between 0 and 100, for any counts", () => {
    fc.assert(
      fc.property(share, ([numerator, denominator]) => {
        const { low, high } = wilsonInterval(numerator, denominator) ?? { low: Number.NaN, high: Number.NaN };
        const percent = (100 * numerator) / denominator;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(percent);
        expect(high).toBeGreaterThanOrEqual(percent);
        expect(high).toBeLessThanOrEqual(100);
      }),
      { numRuns: 300 },
    );
  });

  it("[A4] ends where the share lies 1.96 standard errors of the end away, as Wilson defined it", () => {
    fc.assert(
      fc.property(share, ([numerator, denominator]) => {
        fc.pre(numerator > 0 && numerator < denominator);
        const { low, high } = wilsonInterval(numerator, denominator) ?? { low: Number.NaN, high: Number.NaN };
        for (const end of [low / 100, high / 100]) {
          const standardError = Math.sqrt((end * (1 - end)) / denominator);
          expect(Math.abs(numerator / denominator - end) / standardError).toBeCloseTo(1.959964, 5);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("[A4] of those who did not is the mirror of those who did", () => {
    fc.assert(
      fc.property(share, ([numerator, denominator]) => {
        const did = wilsonInterval(numerator, denominator);
        const didNot = wilsonInterval(denominator - numerator, denominator);
        expect(didNot?.low).toBeCloseTo(100 - (did?.high ?? Number.NaN), 8);
        expect(didNot?.high).toBeCloseTo(100 - (did?.low ?? Number.NaN), 8);
      }),
      { numRuns: 300 },
    );
  });
});
