import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeNeeded } from "#domain/changeNeeded.ts";
import type { Direction } from "#domain/dataset.ts";
import type { Observation } from "#domain/observation.ts";
import type { PeriodKind } from "#domain/period.ts";
import type { Measurement } from "#domain/progress.ts";
import { absentValue, MISSING, numberValue } from "#domain/value.ts";
import { observationOf, rateOf } from "./observations.ts";
import { measurementOf } from "./questions.ts";

const suppressed = absentValue("suppressed");

type Situation = {
  readonly baseline?: Measurement;
  readonly target?: Measurement;
  readonly actual?: Measurement;
  readonly series?: readonly Observation[];
  readonly direction?: Direction;
  readonly frequency?: PeriodKind;
};

/** What it takes from 40 in 2024/25 to 100 in 2026/27, begun at 0 in 2022/23, changed as told. */
function needed(situation: Situation) {
  const { baseline, target, actual, series, direction, frequency }: Required<Situation> = {
    baseline: measurementOf("2022/23", 0),
    target: measurementOf("2026/27", 100),
    actual: measurementOf("2024/25", 40),
    series: [],
    direction: "increase",
    frequency: "schoolYear",
    ...situation,
  };
  return changeNeeded(target, actual, baseline, series, { direction, frequency });
}

describe("the change needed", () => {
  it("[P8] is target minus actual, and as much of it in each period that remains", () => {
    expect(needed({})).toEqual({ change: 60, remainingPeriods: 2, perPeriod: 30, bestSeen: MISSING });
  });

  it("[P8] is negative where numbers have to fall", () => {
    const falling = { baseline: measurementOf("2022/23", 5), target: measurementOf("2026/27", 1) };
    expect(needed({ ...falling, actual: measurementOf("2024/25", 4) })).toMatchObject({ change: -3, perPeriod: -1.5 });
  });

  it("[P8] is 0 where the target is reached or passed", () => {
    for (const number of [100, 130]) {
      expect(needed({ actual: measurementOf("2024/25", number) })).toMatchObject({ change: 0, perPeriod: 0 });
    }
    const falling = { baseline: measurementOf("2022/23", 5), target: measurementOf("2026/27", 1) };
    expect(needed({ ...falling, actual: measurementOf("2024/25", 0.5) })?.change).toBe(0);
  });

  it("[P6] is 0 where only floating point stands between actual and target", () => {
    const falling = { baseline: measurementOf("2022/23", 1), target: measurementOf("2026/27", 0.3) };
    expect(needed({ ...falling, actual: measurementOf("2024/25", 0.1 + 0.2) })?.change).toBe(0);
  });

  it("[P4] leads back to the level that is to be kept, by the indicator's direction", () => {
    const kept = { baseline: measurementOf("2022/23", 1), target: measurementOf("2026/27", 1) };
    const change = (direction: Direction, number: number) =>
      needed({ ...kept, direction, actual: measurementOf("2024/25", number) })?.change;
    expect([change("decrease", 1.5), change("decrease", 0.5)]).toEqual([-0.5, 0]);
    expect([change("increase", 1.5), change("increase", 0.5)]).toEqual([0, 0.5]);
  });

  it("[P8] is known without a baseline, and nothing more is asked of a target already passed", () => {
    const change = (direction: Direction, number: number) =>
      changeNeeded(measurementOf("2026/27", 90), measurementOf("2024/25", number), undefined, [], {
        direction,
        frequency: "schoolYear",
      })?.change;
    expect([change("increase", 80), change("increase", 95)]).toEqual([10, 0]);
    expect([change("decrease", 80), change("decrease", 95)]).toEqual([0, -5]);
    expect([change("none", 80), change("none", 95)]).toEqual([10, -5]);
  });

  it("[P8] is unknown where target or actual has no number", () => {
    expect(needed({ target: measurementOf("2026/27", MISSING) })).toBeUndefined();
    expect(needed({ actual: measurementOf("2024/25", suppressed) })).toBeUndefined();
    expect(
      changeNeeded(undefined, measurementOf("2024/25", 1), undefined, [], {
        direction: "increase",
        frequency: "year",
      }),
    ).toBeUndefined();
  });

  it("[P8] leads from the actual to the target, whatever the numbers", () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, number, (b, t, a) => {
        const change = needed({
          baseline: measurementOf("2022/23", b),
          target: measurementOf("2026/27", t),
          actual: measurementOf("2024/25", a),
        })?.change;
        expect([t - a, 0]).toContain(change);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the periods that remain", () => {
  it.each([
    ["schoolYear", 2],
    ["semester", 4],
    ["quarter", 8],
    ["month", 24],
    ["year", 2],
  ] as const)("[P8] are counted in the indicator's frequency: %s, %i", (frequency, count) => {
    expect(needed({ frequency })).toMatchObject({ remainingPeriods: count, perPeriod: 60 / count });
  });

  it("[P8] count semesters though a first lasts five months and a second seven", () => {
    const remaining = (from: string, to: string) =>
      needed({ frequency: "semester", actual: measurementOf(from, 40), target: measurementOf(to, 100) })
        ?.remainingPeriods;
    expect(remaining("2024/25-S1", "2024/25-S2")).toBe(1);
    expect(remaining("2024/25-S2", "2025/26-S1")).toBe(1);
    expect(remaining("2024/25-S1", "2026/27-S2")).toBe(5);
    expect(remaining("2024/25-S2", "2027/28-S1")).toBe(5);
  });

  it("[P8] may be one, in which all of the change is needed", () => {
    expect(needed({ actual: measurementOf("2025/26", 40) })).toMatchObject({ remainingPeriods: 1, perPeriod: 60 });
  });

  it("[P8] are none once the target's date has come, and nothing is said per period", () => {
    for (const period of ["2026/27", "2028/29"]) {
      expect(needed({ actual: measurementOf(period, 40) })).toEqual({
        change: 60,
        remainingPeriods: 0,
        bestSeen: MISSING,
      });
    }
  });
});

describe("the best change seen", () => {
  const upAndDown = [
    observationOf("2019/20", 10),
    observationOf("2020/21", 25),
    observationOf("2021/22", 5),
    observationOf("2022/23", 12),
  ];

  it("[P8] is the largest between two neighbouring periods in the direction needed", () => {
    expect(needed({ series: upAndDown })?.bestSeen).toEqual(numberValue(15));
    const falling = { baseline: measurementOf("2022/23", 120), actual: measurementOf("2024/25", 110) };
    expect(needed({ ...falling, series: upAndDown })?.bestSeen).toEqual(numberValue(-20));
  });

  it("[P8] may be a step the wrong way where there was no better", () => {
    expect(needed({ series: [observationOf("2021/22", 20), observationOf("2022/23", 18)] })?.bestSeen).toEqual(
      numberValue(-2),
    );
  });

  it("[P8] is not taken across a year without a number", () => {
    const gap = [observationOf("2020/21", 10), observationOf("2022/23", 50)];
    expect(needed({ series: gap })?.bestSeen).toEqual(MISSING);
    const absent = [observationOf("2020/21", 10), observationOf("2021/22", MISSING), observationOf("2022/23", 50)];
    expect(needed({ series: absent })?.bestSeen).toEqual(MISSING);
  });

  it("[P8] [S8] is suppressed where any value is: the best of those shown need not be the best", () => {
    const series = [...upAndDown, observationOf("2023/24", suppressed)];
    expect(needed({ series })?.bestSeen).toEqual(suppressed);
  });

  it("[P8] is unknown with fewer than two values", () => {
    expect(needed({ series: [observationOf("2022/23", 12)] })?.bestSeen).toEqual(MISSING);
    expect(needed({ series: [] })?.bestSeen).toEqual(MISSING);
  });

  it.each([
    ["semester", ["2023/24-S1", "2023/24-S2", "2024/25-S1"]],
    ["quarter", ["2023-Q3", "2023-Q4", "2024-Q1"]],
    ["month", ["2023-12", "2024-01", "2024-02"]],
    ["year", ["2022", "2023", "2024"]],
  ] as const)("[P8] is seen from one %s to the next", (frequency, [first, second, third]) => {
    const series = [observationOf(first, 1), observationOf(second, 4), observationOf(third, 9)];
    expect(needed({ frequency, series })?.bestSeen).toEqual(numberValue(5));
    expect(needed({ frequency, series: series.slice(0, 2) })?.bestSeen).toEqual(numberValue(3));
    const apart = [series[0], series[2]].filter((one) => one !== undefined);
    expect(needed({ frequency, series: apart })?.bestSeen).toEqual(MISSING);
  });
});

describe("the change needed in persons", () => {
  /** Dropout is to fall to 1 %; it is 1.5 % of so many pupils. */
  const personsOf = (series: readonly Observation[], now = 1.5) =>
    needed({
      baseline: measurementOf("2022/23", 2),
      target: measurementOf("2026/27", 1),
      actual: measurementOf("2024/25", now),
      series,
    })?.persons;

  it("[P8] is the change times the latest denominator, and says which that is", () => {
    const series = [rateOf("2023/24", 90, 5000), rateOf("2024/25", 60, 4000)];
    expect(personsOf(series)).toEqual({ count: 20, denominator: 4000, period: "2024/25" });
  });

  it("[P8] makes a whole person of a part of one", () => {
    expect(personsOf([rateOf("2024/25", 60, 4001)])?.count).toBe(21);
    expect(personsOf([rateOf("2024/25", 1, 10)])?.count).toBe(1);
  });

  it("[P6] does not make an eighth person of floating point: 2.4 % to 1 % of 500 pupils are 7", () => {
    expect(personsOf([rateOf("2024/25", 12, 500)], 2.4)?.count).toBe(7);
  });

  it("[P8] is nobody where the target is reached", () => {
    expect(personsOf([rateOf("2024/25", 8, 1000)], 0.8)?.count).toBe(0);
  });

  it("[P8] takes the latest known denominator where the newest is suppressed", () => {
    const series = [rateOf("2023/24", 90, 5000), rateOf("2024/25", suppressed, suppressed)];
    expect(personsOf(series)).toEqual({ count: 25, denominator: 5000, period: "2023/24" });
  });

  it("[P8] is unknown where no denominator is", () => {
    expect(personsOf([observationOf("2024/25", 1.5)])).toBeUndefined();
    expect(needed({})).not.toHaveProperty("persons");
  });

  it("[P8] is enough and not one more than enough, for any whole counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 0, max: 1000 }), (denominator, permille) => {
        const count = personsOf([rateOf("2024/25", 0, denominator)], 1 + permille / 10)?.count ?? Number.NaN;
        expect(count * 1000).toBeGreaterThanOrEqual(permille * denominator);
        expect((count - 1) * 1000).toBeLessThan(permille * denominator);
      }),
      { numRuns: 300 },
    );
  });
});
