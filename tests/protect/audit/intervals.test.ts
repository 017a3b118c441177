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
    const idsOf = (...ids: string[]) => ids as unknown as typeof PUPILS.sumOf;
    const sums = { ab: ["a", "b"], bc: ["b", "c"], ac: ["a", "c"], a: [], b: [], c: [] };
    const indicators = Object.entries(sums).map(([id, parts]) => ({
      ...PUPILS,
      id: id as typeof PUPILS.id,
      sumOf: idsOf(...parts),
    }));
    const table = [
      ...[count(40, { indicator: "ab" }), count(50, { indicator: "bc" }), count(60, { indicator: "ac" })],
      ...["a", "b", "c"].map((indicator) => count("c", { indicator })),
    ];
    expect(intervalsOf(published(table, { indicators }))).toEqual({ a: [25, 25], b: [15, 15], c: [35, 35] });
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

describe("what follows over time", () => {
  const piling = { indicators: [{ ...PUPILS, isCumulative: true }] };

  it("[S2] what piles up never falls", () => {
    const table = [
      count(40, { period: "2021/22" }),
      count("c", { period: "2022/23" }),
      count(55, { period: "2023/24" }),
    ];
    expect(intervalsOf(published(table, piling))).toEqual({ "2022/23": [40, 55] });
    const added = [count(40, { period: "2021/22" }), count(43, { period: "2022/23" })];
    expect(intervalsOf(published(added, piling))).toEqual({ "impliedAdded 2022/23": [3, 3] });
  });

  it("[S2] of what does not pile up the periods before tell nothing", () => {
    const table = [count(40, { period: "2021/22" }), count("c", { period: "2022/23" }), count(55)];
    expect(intervalsOf(published(table))).toEqual({});
  });

  it("[S2] semesters, and months, add up to the school year", () => {
    const halves = [count(60), count(45, { period: "2023/24-S1" }), count("c", { period: "2023/24-S2" })];
    expect(intervalsOf(published(halves))).toEqual({ "2023/24-S2": [15, 15] });
    const months = ["02", "03", "04", "05", "06", "07"].map((month) => count(10, { period: `2024-${month}` }));
    const half = [count(75, { period: "2023/24-S2" }), ...months, count("c", { period: "2024-08" })];
    expect(intervalsOf(published(half))).toEqual({ "2024-08": [15, 15] });
    expect(intervalsOf(published(half.toSpliced(1, 1)))).toEqual({ "2024-08": [0, 25] });
  });

  it("[S2] quarters add up to the calendar year", () => {
    const quarters = [1, 2, 3].map((quarter) => count(20, { period: `2024-Q${quarter}` }));
    const table = [count(75, { period: "2024" }), ...quarters, count("c", { period: "2024-Q4" })];
    expect(intervalsOf(published(table))).toEqual({ "2024-Q4": [15, 15] });
  });

  it("[S2] the months of a first semester, which are five, and of a quarter add up to it", () => {
    const months = ["2023-09", "2023-10", "2023-11", "2023-12"].map((period) => count(10, { period }));
    const half = [count(60, { period: "2023/24-S1" }), ...months, count("c", { period: "2024-01" })];
    expect(intervalsOf(published(half))).toEqual({ "2024-01": [20, 20] });
    expect(intervalsOf(published(half.toSpliced(1, 1)))).toEqual({ "2024-01": [0, 30] });
    const quarter = [count(60, { period: "2023-Q4" }), ...months.slice(1, 3), count("c", { period: "2023-12" })];
    expect(intervalsOf(published(quarter))).toEqual({ "2023-12": [40, 40] });
  });

  it("[S2] quarters in a school year, and semesters in a longer stretch, come to no more than it", () => {
    // Three quarters lie within September to August: the fourth begins in July.
    const quarters = ["2023-Q4", "2024-Q1"].map((period) => count(20, { period }));
    const table = [count(75), ...quarters, count("c", { period: "2024-Q2" })];
    expect(intervalsOf(published(table))).toEqual({ "2024-Q2": [0, 35] });
    const half = [count(75, { period: "2024" }), count("c", { period: "2023/24-S2" })];
    expect(intervalsOf(published(half))).toEqual({ "2023/24-S2": [0, 75] });
  });

  it("[S2] a day is a moment, and no part of the year it lies in", () => {
    expect(intervalsOf(published([count(75), count("c", { period: "2024-06-01" })]))).toEqual({});
  });

  it("[S2] parts of a year of what piles up, or is not added up, are no parts of a sum", () => {
    const halves = [count(60), count(45, { period: "2023/24-S1" }), count("c", { period: "2023/24-S2" })];
    const none = { indicators: [{ ...PUPILS, aggregation: "none" as const }] };
    expect(intervalsOf(published(halves, none))).toEqual({});
    expect(intervalsOf(published(halves, piling))).not.toHaveProperty("2023/24-S2");
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
