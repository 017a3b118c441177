import { describe, expect, it } from "vitest";
import { absentValue } from "#domain/value.ts";
import { observationOf, rateOf } from "#tests/domain/observations.ts";
import { type FindingStyle, trendFinding } from "#ui/chart/trendFinding.ts";
import { malisheve, marked, seriesOf, targetOf, trendFrom } from "./trends.ts";

const FALLING: FindingStyle = { direction: "decrease", decimals: 2 };

function findingOf(observations: Parameters<typeof seriesOf>[0], style = FALLING, targets = seriesOf([]).targets) {
  return trendFinding(trendFrom([seriesOf(observations, targets)]), 0, style);
}

describe("the finding of a trend", () => {
  it("goes from the baseline to the latest value", () => {
    expect(trendFinding(trendFrom([malisheve()]), 0, FALLING)).toMatchObject({
      kind: "improved",
      periods: { from: "2022/23", to: "2024/25" },
    });
  });

  it("goes from the first value where there is no target path", () => {
    expect(
      findingOf([observationOf("2021/22", 3), observationOf("2022/23", 2), observationOf("2024/25", 1)]),
    ).toMatchObject({
      kind: "improved",
      from: 3,
      to: 1,
      periods: { from: "2021/22", to: "2024/25" },
    });
  });

  it.each([
    ["decrease", 2, 1, "improved"],
    ["decrease", 1, 2, "worse"],
    ["increase", 1, 2, "improved"],
    ["increase", 2, 1, "worse"],
    ["none", 1, 2, "rose"],
    ["none", 2, 1, "fell"],
    ["decrease", 2, 2, "unchanged"],
  ] as const)("where %s is better, from %d to %d is %s", (direction, from, to, kind) => {
    const values = [observationOf("2023/24", from), observationOf("2024/25", to)];
    expect(findingOf(values, { direction, decimals: 1 })).toMatchObject({ kind, from, to });
  });

  it("calls unchanged what prints alike", () => {
    const values = [observationOf("2023/24", 2.04), observationOf("2024/25", 1.96)];
    expect(findingOf(values, { direction: "decrease", decimals: 1 }).kind).toBe("unchanged");
    expect(findingOf(values, { direction: "decrease", decimals: 2 }).kind).toBe("improved");
  });

  it("[V2] does not compare across a break in series", () => {
    const values = [
      observationOf("2020/21", 9),
      marked(observationOf("2022/23", 3), "breakInSeries"),
      observationOf("2024/25", 2),
    ];
    expect(findingOf(values)).toMatchObject({ from: 3, to: 2 });
    expect(findingOf(values.slice(0, 2)).kind).toBe("tooFew");
  });

  it.each([
    ["no value", []],
    ["one value", [observationOf("2024/25", 1)]],
    ["one value among absences", [observationOf("2023/24", absentValue("suppressed")), observationOf("2024/25", 1)]],
  ])("of %s is none", (_, values) => {
    expect(findingOf(values)).toEqual({ kind: "tooFew" });
  });

  it("starts from the first value where the only one since the baseline is the latest", () => {
    const targets = [targetOf("baseline", "2024/25", 2), targetOf("target", "2027/28", 1)];
    expect(findingOf([observationOf("2022/23", 3), observationOf("2024/25", 2)], FALLING, targets)).toMatchObject({
      from: 3,
    });
  });
});

describe("[A4] whether chance could explain a change", () => {
  // R. G. Newcombe (1998), Stat. Med. 17:873, table II, method 10
  it.each([
    ["56/70 − 48/80", [56, 70], [48, 80], false], // 0.0524 to 0.3339
    ["9/10 − 3/10", [9, 10], [3, 10], false], // 0.1705 to 0.8090
    ["6/7 − 2/7", [6, 7], [2, 7], false], // 0.0582 to 0.8062
    ["5/56 − 0/29", [5, 56], [0, 29], true], // −0.0381 to 0.1926
    ["0/10 − 0/10", [0, 10], [0, 10], true], // −0.2775 to 0.2775
    ["10/10 − 0/10", [10, 10], [0, 10], false], // 0.6075 to 1
  ] as const)("%s is as published", (_, [a, m], [b, n], isWithinChance) => {
    const there = [rateOf("2023/24", a, m), rateOf("2024/25", b, n)];
    const back = [rateOf("2023/24", b, n), rateOf("2024/25", a, m)];
    for (const values of [there, back]) expect(findingOf(values)).toMatchObject({ isWithinChance });
  });

  it("is not known without counts", () => {
    expect(findingOf([observationOf("2023/24", 2), observationOf("2024/25", 1)])).not.toHaveProperty("isWithinChance");
  });
});
