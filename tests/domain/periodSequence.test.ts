import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "#domain/day.ts";
import { endOf, kindOf, startOf } from "#domain/period.ts";
import { nextPeriod, periodsBetween } from "#domain/periodSequence.ts";
import { periodOf } from "#tests/domain/questions.ts";

describe("the period that follows", () => {
  it.each([
    ["2024/25", "2025/26"],
    ["2099/00", "2100/01"],
    ["2024/25-S1", "2024/25-S2"],
    ["2024/25-S2", "2025/26-S1"],
    ["2025-Q3", "2025-Q4"],
    ["2025-Q4", "2026-Q1"],
    ["2025-09", "2025-10"],
    ["2025-12", "2026-01"],
    ["2025", "2026"],
  ])("of %s is %s", (period, next) => {
    expect(nextPeriod(periodOf(period))).toBe(next);
  });

  it("is none for a day, which is reported at no rhythm", () => {
    expect(nextPeriod(periodOf("2025-09-30"))).toBeUndefined();
  });

  it("begins the day after the one before has ended", () => {
    const periods = fc.constantFrom("2023/24", "2023/24-S1", "2023/24-S2", "2024-Q1", "2024-02", "2023");
    fc.assert(
      fc.property(periods, fc.integer({ min: 1, max: 40 }), (text, steps) => {
        let period = periodOf(text);
        for (let step = 0; step < steps; step += 1) {
          const next = nextPeriod(period);
          if (next === undefined) throw new Error("ended");
          expect(dayNumber(startOf(next))).toBe(dayNumber(endOf(period)) + 1);
          expect(kindOf(next)).toBe(kindOf(period));
          period = next;
        }
      }),
    );
  });
});

describe("the periods between two", () => {
  it("take in both ends", () => {
    expect(periodsBetween(periodOf("2021/22"), periodOf("2024/25"))).toEqual([
      "2021/22",
      "2022/23",
      "2023/24",
      "2024/25",
    ]);
  });

  it("stop before one that ends after a day given as the last", () => {
    expect(periodsBetween(periodOf("2025-01"), periodOf("2025-04-15"))).toEqual(["2025-01", "2025-02", "2025-03"]);
  });

  it("are none the wrong way round", () => {
    expect(periodsBetween(periodOf("2024/25"), periodOf("2020/21"))).toEqual([]);
  });

  it("end, however far a slip of a date has put the last", () => {
    expect(periodsBetween(periodOf("1000-01"), periodOf("9998-12")).length).toBeLessThanOrEqual(2000);
  });
});
