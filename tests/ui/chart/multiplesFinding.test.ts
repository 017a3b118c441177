import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import type { Observation } from "#domain/observation.ts";
import { observationOf, rateOf } from "#tests/domain/observations.ts";
import { periodOf } from "#tests/domain/questions.ts";
import { multiplesFinding } from "#ui/chart/multiplesFinding.ts";
import { anyObservations, marked, seriesOf, targetOf, trendFrom } from "./trends.ts";

const YEARS = ["2022/23", "2023/24", "2024/25"];

/** A trend of series with the values of the three years, undefined where there is none. */
function trendWith(...all: (readonly (number | undefined)[])[]) {
  const series = all.map((values, nth) => seriesOf(observationsOf(values), [], String(nth)));
  return trendFrom(series, { asOf: "2025-09-30" as Day });
}

function observationsOf(values: readonly (number | undefined)[]): readonly Observation[] {
  return values.flatMap((value, nth) => (value === undefined ? [] : [observationOf(YEARS[nth] ?? "", value)]));
}

describe("the finding of small multiples", () => {
  it("counts which way each series went between the same two periods", () => {
    expect(multiplesFinding(trendWith([3, 9, 2], [1, 1, 2], [1, 0, 1], [5, 4, 3]), 4, 1)).toEqual({
      kind: "counted",
      from: "2022/23",
      to: "2024/25",
      total: 4,
      fell: 2,
      rose: 1,
      unchanged: 1,
      incomparable: 0,
      byChance: 0,
    });
  });

  it("calls unchanged what prints alike", () => {
    const trend = trendWith([3, 3, 3.04]);
    expect(multiplesFinding(trend, 1, 1)).toMatchObject({ unchanged: 1, rose: 0 });
    expect(multiplesFinding(trend, 1, 2)).toMatchObject({ unchanged: 0, rose: 1 });
  });

  it("[A2] does not compare a series without a value in either period", () => {
    expect(multiplesFinding(trendWith([3, 2, 1], [3, 2], [undefined, 3, 2], [4, 3, 2]), 4, 1)).toMatchObject({
      fell: 2,
      incomparable: 2,
    });
  });

  it("does not compare across a break in series", () => {
    const broken = [
      observationOf("2022/23", 5),
      marked(observationOf("2023/24", 2), "breakInSeries"),
      observationOf("2024/25", 1),
    ];
    const trend = trendFrom([seriesOf(broken), seriesOf(observationsOf([3, 2, 1]))], { asOf: "2025-09-30" as Day });
    expect(multiplesFinding(trend, 2, 1)).toMatchObject({ fell: 1, incomparable: 1 });
  });

  it("leaves out the series that is only there for company", () => {
    expect(multiplesFinding(trendWith([3, 2, 1], [1, 2, 3]), 1, 1)).toMatchObject({ total: 1, fell: 1, rose: 0 });
  });

  it("begins at the baseline most share, and ends at the period shown", () => {
    const targets = [targetOf("baseline", "2023/24", 9), targetOf("target", "2026/27", 1)];
    const trend = trendFrom([seriesOf(observationsOf([3, 9, 2]), targets)], { asOf: "2025-09-30" as Day });
    expect(multiplesFinding(trend, 1, 1)).toMatchObject({ from: "2023/24", fell: 1 });
    expect(multiplesFinding(trendWith([3, 9, 2]), 1, 1, periodOf("2023/24"))).toMatchObject({ to: "2023/24", rose: 1 });
  });

  it("ends at the last period in which more than half of those that ever did at once have a value", () => {
    expect(multiplesFinding(trendWith([3, 2], [3, 2], [3, 2, 1]), 3, 1)).toMatchObject({ to: "2023/24", fell: 3 });
  });

  it("is none where there is only one period", () => {
    expect(multiplesFinding(trendWith([3], [4]), 2, 1)).toEqual({ kind: "tooFew", total: 2 });
    expect(multiplesFinding(trendWith([], []), 2, 1)).toEqual({ kind: "tooFew", total: 2 });
  });

  it("[A4] says how many changes chance alone could explain", () => {
    // 3 of 1,000 to 2 of 1,000 is chance; 300 of 1,000 to 200 of 1,000 is not.
    const small = seriesOf([rateOf("2022/23", 3, 1000), rateOf("2024/25", 2, 1000)], [], "small");
    const large = seriesOf([rateOf("2022/23", 300, 1000), rateOf("2024/25", 200, 1000)], [], "large");
    expect(multiplesFinding(trendFrom([small, large], { asOf: "2025-09-30" as Day }), 2, 1)).toMatchObject({
      fell: 2,
      byChance: 1,
    });
  });

  it("counts each series once", () => {
    fc.assert(
      fc.property(fc.array(anyObservations, { minLength: 1, maxLength: 6 }), (all) => {
        const trend = trendFrom(all.map((observations, nth) => seriesOf(observations, [], String(nth))));
        const finding = multiplesFinding(trend, all.length, 1);
        if (finding.kind === "tooFew") return;
        const { fell, rose, unchanged, incomparable, byChance } = finding;
        expect(fell + rose + unchanged + incomparable).toBe(all.length);
        expect(byChance).toBeLessThanOrEqual(fell + rose);
      }),
    );
  });
});
