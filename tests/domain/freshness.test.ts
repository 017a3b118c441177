import { describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import { freshnessOf } from "#domain/freshness.ts";
import { periodOf } from "./questions.ts";

const GRACE = 6;

function isStale(period: string, frequency: Parameters<typeof freshnessOf>[1], asOf: string, grace = GRACE): boolean {
  return freshnessOf(periodOf(period), frequency, asOf as Day, grace).isStale;
}

describe("freshness", () => {
  it.each([
    ["2023/24", "schoolYear", "2026-02-28", "2026-03-01"],
    ["2024/25-S1", "semester", "2026-01-31", "2026-02-01"],
    ["2025-Q1", "quarter", "2025-12-31", "2026-01-01"],
    ["2025-01", "month", "2025-08-31", "2025-09-01"],
    ["2024", "year", "2026-06-30", "2026-07-01"],
  ] as const)("[P11] of %s, observed every %s, lasts up to %s and not to %s", (period, frequency, last, next) => {
    expect([isStale(period, frequency, last), isStale(period, frequency, next)]).toEqual([false, true]);
  });

  it("[P11] tells the day by which a newer value was due", () => {
    expect(freshnessOf(periodOf("2023/24"), "schoolYear", "2025-01-01" as Day, GRACE)).toEqual({
      isStale: false,
      due: "2026-02-28",
    });
    expect(freshnessOf(periodOf("2022/23"), "schoolYear", "2025-01-01" as Day, GRACE).due).toBe("2025-02-28");
    expect(freshnessOf(periodOf("2021/22"), "schoolYear", "2025-01-01" as Day, GRACE).due).toBe("2024-02-29");
  });

  it("[P11] takes the grace from the settings, which may be none", () => {
    expect([
      isStale("2023/24", "schoolYear", "2025-08-31", 0),
      isStale("2023/24", "schoolYear", "2025-09-01", 0),
    ]).toEqual([false, true]);
    expect(isStale("2023/24", "schoolYear", "2026-08-31", 12)).toBe(false);
  });

  it("[P11] is kept by a value that is not yet of the past", () => {
    expect(isStale("2024/25", "schoolYear", "2024-10-01")).toBe(false);
  });
});
