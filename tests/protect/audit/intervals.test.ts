import { describe, expect, it } from "vitest";
import { count, DROPOUT, intervalsOf, PUPILS, published, rate } from "./tables.ts";

const [female, male] = [{ sex: "female" }, { sex: "male" }];
const [roma, serb] = [{ community: "roma" }, { community: "serb" }];
const [peje, decan] = [{ area: "peje" }, { area: "decan" }];
const [programme, kosovo] = [{ area: "programme" }, { area: "kosovo" }];

describe("what follows within a table", () => {
  it("[S2] a hidden figure alone in its row is the rest of the total", () => {
    const table = [count(50), count(38, male), count("c", female)];
    expect(intervalsOf(published(table))).toEqual({ female: [12, 12] });
  });

  it("[S2] two hidden figures in a row share what is left", () => {
    const table = [count(50), count(36, { community: "other" }), count("c", roma), count("c", serb)];
    expect(intervalsOf(published(table))).toEqual({ roma: [0, 14], serb: [0, 14] });
  });

  it("[S2] a block of two by two moves as far as its smallest sums let it", () => {
    // female: 9 = a + b; male: 6 = c + d; roma: 5 = a + c; serb: 10 = b + d. So a = 5 − c, c ≤ 5, and a ≥ 9 − 10 < 0.
    const table = [
      ...[count(15), count(9, female), count(6, male), count(5, roma), count(10, serb)],
      ...[count("c", { ...female, ...roma }), count("c", { ...female, ...serb })],
      ...[count("c", { ...male, ...roma }), count("c", { ...male, ...serb })],
    ];
    expect(intervalsOf(published(table))).toEqual({
      "female roma": [0, 5],
      "female serb": [4, 9],
      "male roma": [0, 5],
      "male serb": [1, 6],
    });
  });

  it("[S2] a hidden total follows from its categories", () => {
    expect(intervalsOf(published([count("c"), count(11, female), count(12, male)]))).toEqual({ total: [23, 23] });
  });

  it("[S2] what does not apply and what rounds to nothing count for none", () => {
    const table = [
      ...[count(50), count(20, { community: "albanian" }), count("z", { community: "turk" })],
      ...[count("low", { community: "gorani" }), count("c", roma)],
    ];
    expect(intervalsOf(published(table))).toEqual({ roma: [30, 30] });
  });

  it("[S2] a category that was not reported takes a part of the rest", () => {
    const table = [count(50), count(38, male), count("c", female), count("x", { sex: "unknown" })];
    expect(intervalsOf(published(table))).toEqual({ female: [0, 12] });
  });

  it("[S2] a category that occurs in another year takes a part of the rest", () => {
    const other = { ...roma, period: "2022/23" };
    const table = [count(50), count(38, { community: "albanian" }), count("c", serb), count(20, other)];
    expect(intervalsOf(published(table))).toEqual({ serb: [0, 12] });
  });

  it("[S2] categories of another area have no part in it", () => {
    const table = [count(50), count(38, male), count("c", female), count(20, { ...decan, sex: "unknown" })];
    expect(intervalsOf(published(table))).toEqual({ female: [12, 12] });
  });

  it("[S2] categories that come to less than a total elsewhere are only known to be no more", () => {
    const before = { period: "2022/23" };
    const elsewhere = [count(50, before), count(20, { ...before, ...male }), count(29, { ...before, ...female })];
    const table = [...elsewhere, count(50), count(38, male), count("c", female)];
    expect(intervalsOf(published(table))).toEqual({ female: [0, 12] });
  });

  it("[S2] categories that come to more than a total elsewhere tell nothing", () => {
    const before = { period: "2022/23" };
    const elsewhere = [count(50, before), count(21, { ...before, ...male }), count(30, { ...before, ...female })];
    const table = [...elsewhere, count(50), count(38, male), count("c", female)];
    expect(intervalsOf(published(table))).toEqual({});
  });

  it("[S2] where sums contradict each other the one is doubted that stands against the most", () => {
    // By community and by level the total is 25, by sex at least 30.
    const table = [
      ...[count("c"), count(30, male), count("c", female), count(15, roma), count(10, serb)],
      ...[count(12, { level: "lower" }), count(13, { level: "upper" })],
    ];
    expect(intervalsOf(published(table))).toEqual({ total: [25, 25] });
  });
});

describe("what follows between places", () => {
  it("[S2] a municipality is what the others leave of the programme, and of Kosovo", () => {
    expect(intervalsOf(published([count(90, programme), count(70, decan), count("c", peje)]))).toEqual({
      total: [20, 20],
    });
    expect(intervalsOf(published([count(90, kosovo), count(70, decan), count("c", peje)]))).toEqual({
      total: [20, 20],
    });
  });

  it("[S2] a hidden programme total follows from its municipalities", () => {
    expect(intervalsOf(published([count("c", programme), count(70, decan), count(15, peje)]))).toEqual({
      programme: [85, 85],
    });
  });

  it("[S2] municipalities of an indicator that is not added up tell nothing of each other", () => {
    const indicators = [{ ...PUPILS, aggregation: "none" as const }];
    const table = [count(90, programme), count(70, decan), count("c", peje)];
    expect(intervalsOf(published(table, { indicators }))).toEqual({});
  });

  it("[S2] a municipality that did not report this time takes a part of the rest", () => {
    const table = [count(90, programme), count("c", peje), count(70, { ...decan, period: "2022/23" })];
    expect(intervalsOf(published(table))).toEqual({ total: [0, 90] });
  });
});

/** Counts a, b and c that are hidden, and sums of some of them, named by their parts. */
function sharing(sums: Readonly<Record<string, number>>) {
  const indicators = [...Object.keys(sums), "a", "b", "c"].map((id) => ({
    ...PUPILS,
    id: id as typeof PUPILS.id,
    sumOf: (id.length > 1 ? [...id] : []) as unknown as typeof PUPILS.sumOf,
  }));
  const hidden = ["a", "b", "c"].map((indicator) => count("c", { indicator }));
  return published([...Object.entries(sums).map(([indicator, sum]) => count(sum, { indicator })), ...hidden], {
    indicators,
  });
}

describe("what follows between indicators", () => {
  it("[S2] the figures of some indicators add up to another's", () => {
    const indicators = [
      { ...PUPILS, sumOf: ["public", "private"] as unknown as typeof PUPILS.sumOf },
      { ...PUPILS, id: "public" as typeof PUPILS.id },
      { ...PUPILS, id: "private" as typeof PUPILS.id },
    ];
    const table = [count(60), count(45, { indicator: "public" }), count("c", { indicator: "private" })];
    expect(intervalsOf(published(table, { indicators }))).toEqual({ private: [15, 15] });
    expect(intervalsOf(published(table.slice(0, 1).concat(table.slice(2)), { indicators }))).toEqual({
      private: [0, 60],
    });
  });

  it("[S2] sums that share their parts give all of them away together, though none does by itself", () => {
    // a + b = 40, b + c = 50, a + c = 60: half of all three is 75.
    expect(intervalsOf(sharing({ ab: 40, bc: 50, ac: 60 }))).toEqual({ a: [25, 25], b: [15, 15], c: [35, 35] });
  });

  it("[S2] of sums that share their parts the one is not believed that has to give way least", () => {
    // All three are 75, not 80: that sum is off by 5, each of the others would be by 10.
    expect(intervalsOf(sharing({ ab: 40, bc: 50, ac: 60, abc: 80 }))).toEqual({
      a: [25, 25],
      b: [15, 15],
      c: [35, 35],
    });
  });

  it("[S2] sums that only halves of people would fulfil are only known not to be exceeded", () => {
    // a would be (41 + 60 − 50) ÷ 2.
    expect(intervalsOf(sharing({ ab: 41, bc: 50, ac: 60 }))).toEqual({ a: [0, 41], b: [0, 41], c: [0, 50] });
  });

  it("[S2] nothing is asked of what counts no people, though people are related to it", () => {
    const places = { ...PUPILS, id: "places" as typeof PUPILS.id, countsPersons: false };
    const indicators = [{ ...DROPOUT, denominatorIs: places.id }, places];
    const table = [
      ...[rate(30, 50), count(50, { indicator: "places" })],
      ...["female", "male"].map((sex) => count("c", { indicator: "places", sex })),
      count(3, { indicator: "places", area: "decan" }),
    ];
    expect(intervalsOf(published(table, { indicators }))).toEqual({});
  });

  it("[S2] a count is the part of a rate it is declared to be", () => {
    const named = { ...DROPOUT, numeratorIs: "leavers" as typeof PUPILS.id, denominatorIs: PUPILS.id };
    const indicators = [named, PUPILS, { ...PUPILS, id: "leavers" as typeof PUPILS.id }];
    const table = [rate("c", "c"), count(12, { indicator: "leavers" }), count(800)];
    expect(intervalsOf(published(table, { indicators }))).toEqual({ numerator: [12, 12], denominator: [800, 800] });
  });
});

describe("what follows from a rate", () => {
  it("[S2] a percentage and a denominator give the numerator as closely as the percentage is printed", () => {
    // 12.25 ≤ 100 n / 400 ≤ 12.35: 49 ≤ n ≤ 49.4.
    expect(intervalsOf(published([rate("c", 400, { percentage: 12.3 })]))).toEqual({ numerator: [49, 49] });
    // 11.5 ≤ 100 n / 400 ≤ 12.5: 46 ≤ n ≤ 50.
    expect(intervalsOf(published([rate("c", 400, { percentage: 12 })]))).toEqual({ numerator: [46, 50] });
  });

  it("[S2] a percentage and a numerator give the denominator", () => {
    // 100 · 49 / 12.35 = 396.8; 100 · 49 / 12.25 = 400.
    expect(intervalsOf(published([rate(49, "c", { percentage: 12.3 })]))).toEqual({ denominator: [397, 400] });
  });

  it("[S2] a percentage that rounds to nothing is less than half of one", () => {
    expect(intervalsOf(published([rate("c", 5000, { percentage: "low" })]))).toEqual({ numerator: [0, 25] });
  });

  it("[S2] a part that nobody gave follows as well", () => {
    const table = [rate("x", 400, { percentage: 12 })];
    expect(intervalsOf(published(table))).toEqual({ "impliedPart numerator": [46, 50] });
  });

  it("[S2] a percentage that no whole number gives is not believed", () => {
    // 1.225 ≤ n ≤ 1.235.
    expect(intervalsOf(published([rate("c", 10, { percentage: 12.3 })]))).toEqual({ numerator: [0, 10] });
  });

  it("[S2] a numerator whose denominator is not known has no limit", () => {
    expect(intervalsOf(published([rate("c", "x")]))).toEqual({});
  });

  it("[S2] a percentage without any part tells of no number of people", () => {
    expect(intervalsOf(published([rate("x", "x", { percentage: 0.4 })]))).toEqual({});
  });

  it("[S2] a rate is no more than its largest valid value", () => {
    expect(intervalsOf(published([rate("c", 40)]))).toEqual({ numerator: [0, 40] });
    const gross = [{ ...DROPOUT, validMax: 150 }];
    expect(intervalsOf(published([rate("c", 40)], { indicators: gross }))).toEqual({ numerator: [0, 60] });
    const high = [{ ...DROPOUT, validMin: 50, validMax: 150 }];
    expect(intervalsOf(published([rate("c", 40)], { indicators: high }))).toEqual({ numerator: [20, 60] });
  });

  it("[S2] a share has what it leaves over, which nobody publishes", () => {
    const indicators = [{ ...DROPOUT, validMax: 100 }];
    expect(intervalsOf(published([rate(500, 512)], { indicators }))).toEqual({ "impliedRest numerator": [12, 12] });
    // The rest may be none at all, which is no secret; that of a group in which none is one may not.
    expect(intervalsOf(published([rate("c", 512)], { indicators }))).toEqual({ numerator: [0, 512] });
    const settings = { zeroIsSmall: ["community"] as const };
    expect(intervalsOf(published([rate("c", 512, { community: "roma" })], { indicators, settings }))).toEqual({
      "roma numerator": [0, 512],
      "impliedRest roma numerator": [0, 512],
    });
  });

  it("[S2] both parts add up by category", () => {
    const table = [rate(40, 900), rate(28, 480, male), rate("c", "c", female)];
    expect(intervalsOf(published(table))).toEqual({
      "female numerator": [12, 12],
      "female denominator": [420, 420],
    });
  });
});

describe("what follows from a baseline", () => {
  it("[S2] it is the observation of the same place and period", () => {
    const baselines = [rate(12, 800)];
    expect(intervalsOf(published([rate("c", 800)], { baselines }))).toEqual({ numerator: [12, 12] });
    expect(intervalsOf(published([rate("c", 800, { period: "2022/23" })], { baselines }))).toEqual({
      "2022/23 numerator": [0, 800],
    });
  });
});
