import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funnelLimits, funnelOf } from "#domain/funnel.ts";
import { type FunnelCurvePoint, funnelCurve } from "#ui/chart/funnelCurve.ts";
import { funnelFinding, isFarOutside, sideOf } from "#ui/chart/funnelFinding.ts";

/** Dropouts and pupils of grades 1–12 in public schools, 2018/19, first semester; Kosovo had 996 among 316,202. */
const KOSOVO = [
  { key: "malisheve", numerator: 130, denominator: 11_867 },
  { key: "peje", numerator: 140, denominator: 17_242 },
  { key: "gjakove", numerator: 117, denominator: 16_353 },
  { key: "prishtine", numerator: 125, denominator: 40_524 },
  { key: "fushe-kosove", numerator: 9, denominator: 8270 },
  { key: "shtime", numerator: 2, denominator: 5456 },
  { key: "suhareke", numerator: 2, denominator: 10_699 },
  { key: "rest", numerator: 471, denominator: 205_791 },
];

function funnelFrom(counts: Parameters<typeof funnelOf<string>>[0]) {
  const funnel = funnelOf(counts);
  if (funnel === undefined) throw new Error("nothing to pool");
  return funnel;
}

/** Where a place would be seen to lie. */
function positionBy(point: FunnelCurvePoint, rate: number): string {
  if (rate > point.high998) return "above998";
  if (rate > point.high95) return "above95";
  if (rate < point.low998) return "below998";
  return rate < point.low95 ? "below95" : "inside";
}

const places = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all.map(([denominator, share], key) => ({
      key: String(key),
      numerator: Math.round(denominator * share),
      denominator,
    })),
  );

describe("the curves of a funnel plot", () => {
  it("[A4] have every place of the worked table on the side where its exact limits have it", () => {
    const funnel = funnelFrom(KOSOVO);
    const curve = funnelCurve(funnel);
    for (const { denominator, ratePercent, position } of funnel.places) {
      const point = curve.find((one) => one.denominator === denominator);
      expect(point && positionBy(point, ratePercent)).toBe(position);
    }
  });

  it("[A4] have any place on the side where its exact limits have it", () => {
    fc.assert(
      fc.property(places, (counts) => {
        const funnel = funnelFrom(counts);
        const curve = funnelCurve(funnel, 5);
        for (const { denominator, ratePercent, position } of funnel.places) {
          const point = curve.find((one) => one.denominator === denominator);
          expect(point && positionBy(point, ratePercent)).toBe(position);
        }
      }),
    );
  });

  it("lie less than one count outside the exact limits", () => {
    const funnel = funnelFrom(KOSOVO);
    for (const { denominator, low95, high95, low998, high998 } of funnelCurve(funnel)) {
      const limits = funnelLimits(denominator, funnel.pooledPercent / 100);
      const count = (percent: number) => (percent * denominator) / 100;
      for (const [curve, exact] of [
        [high95, limits.high95],
        [high998, limits.high998],
      ] as const) {
        expect(count(curve)).toBeGreaterThanOrEqual(exact - 1e-6);
        expect(count(curve)).toBeLessThanOrEqual(exact + 1 + 1e-6);
      }
      for (const [curve, exact] of [
        [low95, limits.low95],
        [low998, limits.low998],
      ] as const) {
        expect(count(curve)).toBeLessThanOrEqual(exact + 1e-6);
        expect(count(curve)).toBeGreaterThanOrEqual(Math.max(0, exact - 1) - 1e-6);
      }
    }
  });

  it("narrow as places grow, without teeth", () => {
    const curve = funnelCurve(funnelFrom(KOSOVO));
    for (const [index, point] of curve.entries()) {
      const before = curve[index - 1];
      if (before === undefined) continue;
      expect(point.high95).toBeLessThan(before.high95);
      expect(point.high998).toBeLessThan(before.high998);
      expect(point.low95).toBeGreaterThanOrEqual(before.low95);
    }
  });

  it("go from the smallest to the largest place, at about 60 sizes and that of each place", () => {
    const curve = funnelCurve(funnelFrom(KOSOVO));
    expect([curve[0]?.denominator, curve.at(-1)?.denominator]).toEqual([5456, 205_791]);
    expect(curve.length).toBeGreaterThanOrEqual(60);
    expect(curve.length).toBeLessThanOrEqual(60 + KOSOVO.length);
  });

  it.each([
    ["nobody dropped out", [{ key: "a", numerator: 0, denominator: 500 }], 0],
    ["everybody did", [{ key: "a", numerator: 500, denominator: 500 }], 100],
  ])("are flat where %s", (_, counts, percent) => {
    for (const { low95, high998 } of funnelCurve(funnelFrom(counts)))
      expect([low95, high998]).toEqual([percent, percent]);
  });
});

describe("the finding of a funnel plot", () => {
  it("[A4] names the places outside, the farthest first, and only counts those inside", () => {
    expect(funnelFinding(funnelFrom(KOSOVO))).toMatchObject({
      of: 8,
      above: ["malisheve", "peje", "gjakove"],
      below: ["suhareke", "shtime", "fushe-kosove", "rest"],
      inside: 1,
    });
  });

  it("tells the wider limits from the narrower", () => {
    expect(sideOf({ position: "above95" })).toBe("above");
    expect([isFarOutside({ position: "above95" }), isFarOutside({ position: "below998" })]).toEqual([false, true]);
  });
});
