import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialLimits, logGamma } from "#domain/binomial.ts";

const FIVE_PERCENT = 0.025;
const TWO_PERMILLE = 0.001;

/**
 * The limits by whole numbers alone: of `parts` equally likely outcomes of a trial `hits` count, so that C(n, k) ·
 * hits^k · (parts − hits)^(n − k) of the parts^n outcomes show k. `oneIn` is 1 ÷ tail.
 */
function exactLimits(trials: number, hits: bigint, parts: bigint, oneIn: bigint): { low: number; high: number } {
  const outcomes: bigint[] = [];
  let choose = 1n;
  for (let count = 0n; count <= trials; count++) {
    outcomes.push(choose * hits ** count * (parts - hits) ** (BigInt(trials) - count));
    choose = (choose * (BigInt(trials) - count)) / (count + 1n);
  }
  const isOver = (some: readonly bigint[]) =>
    some.reduce((sum, one) => sum + one, 0n) * oneIn > parts ** BigInt(trials);
  const counts = outcomes.map((_, count) => count);
  return {
    low: counts.find((count) => isOver(outcomes.slice(0, count + 1))) ?? Number.NaN,
    high: counts.findLast((count) => isOver(outcomes.slice(count))) ?? Number.NaN,
  };
}

describe("binomial limits", () => {
  // sign test, two-sided 5 %: reject at this number of the rarer sign or fewer (printed in most books of statistics)
  it.each([
    [10, 1],
    [15, 3],
    [20, 5],
    [25, 7],
    [30, 9],
    [50, 17],
  ])("[A4] of %i tosses of a coin lie next to the %i at which a sign test rejects", (trials, rejected) => {
    const { low, high } = binomialLimits(trials, 0.5, FIVE_PERCENT);
    expect([low, high]).toEqual([rejected + 1, trials - rejected - 1]);
  });

  // cumulative binomial tables: P(X ≤ low − 1) ≤ 0.025 < P(X ≤ low), P(X ≥ high + 1) ≤ 0.025 < P(X ≥ high)
  it.each([
    [5, 0.5, 0, 5], // P(0) = .0312
    [10, 0.3, 0, 6], // P(0) = .0282; P(≥6) = .0473, P(≥7) = .0106
    [15, 0.4, 2, 10], // P(≤1) = .0052, P(≤2) = .0271; P(≥10) = .0338, P(≥11) = .0093
    [20, 0.1, 0, 5], // P(≥5) = .0432, P(≥6) = .0113
    [20, 0.25, 2, 9], // P(≤1) = .0243, P(≤2) = .0913; P(≥9) = .0409, P(≥10) = .0139
  ])("[A4] of %i trials at %d are those of the printed tables: %i–%i", (trials, share, low, high) => {
    expect(binomialLimits(trials, share, FIVE_PERCENT)).toEqual({ low, high });
  });

  // 97 is prime, so that no probability is exactly the tail, where a double could fall on either side
  it("[A4] agree with whole-number arithmetic for up to 24 trials at every 97th", () => {
    for (let trials = 0; trials <= 24; trials++) {
      for (let hits = 1; hits < 97; hits += 1) {
        const exact = exactLimits(trials, BigInt(hits), 97n, 40n);
        expect({ trials, hits, ...binomialLimits(trials, hits / 97, FIVE_PERCENT) }).toEqual({
          trials,
          hits,
          ...exact,
        });
      }
    }
  });

  it("[A4] agree with whole-number arithmetic for any trials up to 120 and both funnels", () => {
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 120 }), fc.integer({ min: 1, max: 1008 }), (trials, hits) => {
        const inner = exactLimits(trials, BigInt(hits), 1009n, 40n);
        const outer = exactLimits(trials, BigInt(hits), 1009n, 1000n);
        expect(binomialLimits(trials, hits / 1009, FIVE_PERCENT)).toEqual(inner);
        expect(binomialLimits(trials, hits / 1009, TWO_PERMILLE)).toEqual(outer);
      }),
      { numRuns: 60 },
    );
  });

  // Python 3: terms C(n, k) · p^k · q^(n − k) as whole numbers by recurrence, summed from k = 0 and compared exactly
  it.each([
    [40_000, 0.003, [99, 142], [88, 155]],
    [40_000, 0.997, [39_858, 39_901], [39_845, 39_912]],
    [40_524, 996 / 316_202, [106, 150], [94, 164]],
    [5456, 996 / 316_202, [10, 26], [6, 31]],
    [1000, 0.5, [469, 531], [451, 549]],
    [400, 0.01, [1, 8], [0, 11]],
  ])("[A4] of %i trials at %d are exact", (trials, share, inner, outer) => {
    expect(Object.values(binomialLimits(trials, share, FIVE_PERCENT))).toEqual(inner);
    expect(Object.values(binomialLimits(trials, share, TWO_PERMILLE))).toEqual(outer);
  });

  it("[A4] are the one possible count where the outcome is certain", () => {
    expect(binomialLimits(50, 0, FIVE_PERCENT)).toEqual({ low: 0, high: 0 });
    expect(binomialLimits(50, 1, FIVE_PERCENT)).toEqual({ low: 50, high: 50 });
    expect(binomialLimits(0, 0.3, FIVE_PERCENT)).toEqual({ low: 0, high: 0 });
  });

  it("[A4] hold the expected count, lie within the trials and widen with the confidence", () => {
    const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), share, (trials, p) => {
        const [inner, outer] = [binomialLimits(trials, p, FIVE_PERCENT), binomialLimits(trials, p, TWO_PERMILLE)];
        const rising = [0, outer.low, inner.low, Math.ceil(trials * p), trials];
        const falling = [trials, outer.high, inner.high, Math.floor(trials * p), 0];
        expect(rising.toSorted((one, other) => one - other)).toEqual(rising);
        expect(falling.toSorted((one, other) => other - one)).toEqual(falling);
      }),
      { numRuns: 200 },
    );
  });
});

describe("logGamma", () => {
  it.each([
    [1, 0],
    [2, 0],
    [0.5, 0.5723649429247001], // ln √π
    [11, 15.104412573075516], // ln 10!
    [101, 363.7393755555635], // ln 100!, Abramowitz & Stegun table 6.4
  ])("of %d is %d", (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 10);
  });

  it("grows by ln x from x to x + 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 50_000, noNaN: true }), (x) => {
        expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 8);
      }),
      { numRuns: 200 },
    );
  });
});
