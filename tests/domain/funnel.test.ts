import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FunnelPosition, funnelLimits, funnelOf, funnelOfParts } from "#domain/funnel.ts";
import { absentValue, MISSING, numberValue } from "#domain/value.ts";

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

function placeOf(key: string) {
  return funnelOf(KOSOVO)?.places.find((place) => place.key === key);
}

describe("a funnel", () => {
  it("[A4] pools all places: 0.315 % in Kosovo", () => {
    expect(funnelOf(KOSOVO)?.pooledPercent).toBeCloseTo((100 * 996) / 316_202, 12);
  });

  it.each([
    ["malisheve", "above998"],
    ["peje", "above998"],
    ["gjakove", "above998"],
    ["prishtine", "inside"],
    ["fushe-kosove", "below998"],
    ["shtime", "below998"],
    ["suhareke", "below998"],
  ] as const)("[A4] has %s where the worked table has it: %s", (key, position) => {
    expect(placeOf(key)?.position).toBe(position);
  });

  // Python 3, exact whole-number sums at 996/316202
  it.each([
    ["malisheve", { low95: 26, high95: 50, low998: 20, high998: 58 }],
    ["prishtine", { low95: 106, high95: 150, low998: 94, high998: 164 }],
    ["shtime", { low95: 10, high95: 26, low998: 6, high998: 31 }],
    ["suhareke", { low95: 23, high95: 46, low998: 17, high998: 53 }],
  ])("[A4] has exact limits for %s", (key, limits) => {
    expect(placeOf(key)?.limits).toEqual(limits);
    expect(funnelLimits(placeOf(key)?.denominator ?? 0, 996 / 316_202)).toEqual(limits);
  });

  it("[A4] tells the rate of each place in percent, and keeps their order", () => {
    expect(placeOf("malisheve")?.ratePercent.toFixed(2)).toBe("1.10");
    expect(funnelOf(KOSOVO)?.places.map(({ key }) => key)).toEqual(KOSOVO.map(({ key }) => key));
  });

  it("[A4] calls a place on a limit not beyond it", () => {
    const positions: FunnelPosition[] = [93, 94, 105, 106, 150, 151, 164, 165].map((numerator) => {
      const rest = { key: "rest", numerator: 996_000 - numerator, denominator: 316_202_000 - 40_524 };
      const [place] = funnelOf([{ key: "place", numerator, denominator: 40_524 }, rest])?.places ?? [];
      return place?.position ?? "inside";
    });
    expect(positions).toEqual(["below998", "below95", "below95", "inside", "inside", "above95", "above95", "above998"]);
  });

  it("[A4] leaves out what is no share of counts", () => {
    const some = [
      { key: "whole", numerator: 10, denominator: 100 },
      { key: "empty", numerator: 0, denominator: 0 },
      { key: "above", numerator: 11, denominator: 10 },
      { key: "below", numerator: -1, denominator: 10 },
      { key: "broken", numerator: 1.5, denominator: 10 },
    ];
    const funnel = funnelOf(some);
    expect([funnel?.pooledPercent, funnel?.places.map(({ key }) => key)]).toEqual([10, ["whole"]]);
  });

  it("[A4] takes in a place of one person", () => {
    const places = [0, 1].map((numerator) => ({ key: numerator, numerator, denominator: 1 }));
    expect(funnelOf(places)).toMatchObject({ pooledPercent: 50, places: [{ key: 0 }, { key: 1, ratePercent: 100 }] });
  });

  it("[A4] is none where nothing can be pooled", () => {
    expect(funnelOf([])).toBeUndefined();
    expect(funnelOf([{ key: "empty", numerator: 0, denominator: 0 }])).toBeUndefined();
  });

  it("[A4] has every place inside where nobody or everybody left", () => {
    for (const share of [0, 1]) {
      const places = [20, 700].map((denominator) => ({
        key: denominator,
        numerator: share * denominator,
        denominator,
      }));
      expect(funnelOf(places)?.places.map(({ position }) => position)).toEqual(["inside", "inside"]);
    }
  });

  it("[A4] is mirrored when those who stayed are counted instead", () => {
    const opposite: Readonly<Record<FunnelPosition, FunnelPosition>> = {
      inside: "inside",
      above95: "below95",
      above998: "below998",
      below95: "above95",
      below998: "above998",
    };
    const place = fc.tuple(fc.nat(60), fc.nat(3000)).map(([numerator, others]) => ({
      key: "place",
      numerator,
      denominator: numerator + others,
    }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), (places) => {
        const stayed = places.map((one) => ({ ...one, numerator: one.denominator - one.numerator }));
        const positions = funnelOf(places)?.places.map(({ position }) => position);
        expect(funnelOf(stayed)?.places.map(({ position }) => opposite[position])).toEqual(positions);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a funnel of places some of which are suppressed", () => {
  const suppressed = absentValue("suppressed");
  const parts = KOSOVO.map(({ key, numerator, denominator }) => ({
    key,
    numerator: numberValue(numerator),
    denominator: numberValue(denominator),
  }));
  const partly = parts.map((place) => (place.key === "shtime" ? { ...place, numerator: suppressed } : place));

  it("[A4] is that of all where none is", () => {
    expect(funnelOfParts(parts, undefined)).toEqual(funnelOf(KOSOVO));
  });

  it("[A4] leaves out a place that did not report", () => {
    const silent = { key: "silent", numerator: MISSING, denominator: numberValue(100) };
    expect(funnelOfParts([...parts, silent], undefined)).toEqual(funnelOf(KOSOVO));
  });

  it("[A4] [S8] takes the rate of the published whole, not of those shown", () => {
    const whole = { numerator: numberValue(996), denominator: numberValue(316_202) };
    const funnel = funnelOfParts(partly, whole);
    if (typeof funnel !== "object") throw new Error("no funnel");
    expect(funnel.pooledPercent).toBeCloseTo((100 * 996) / 316_202, 12);
    expect(funnel.places).toEqual(funnelOf(KOSOVO)?.places.filter(({ key }) => key !== "shtime"));
  });

  it.each([
    ["suppressed too", { numerator: suppressed, denominator: suppressed }],
    ["not known", undefined],
    ["of nobody", { numerator: numberValue(0), denominator: numberValue(0) }],
  ])("[A4] [S8] is suppressed where the whole is %s", (_, whole) => {
    expect(funnelOfParts(partly, whole)).toBe("suppressed");
  });

  it("[A4] [S8] is suppressed where no place is shown", () => {
    const hidden = parts.map((place) => ({ ...place, numerator: suppressed }));
    expect(funnelOfParts(hidden, { numerator: numberValue(996), denominator: numberValue(316_202) })).toBe(
      "suppressed",
    );
  });
});
