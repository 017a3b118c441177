import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, type Day, dayOf } from "#domain/day.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { beginOf, daysOf, endShareOf, timelineScale } from "#ui/plan/timelineScale.ts";
import { paperTiersOf, schoolYearStarts, ticksOf, tiersOf } from "#ui/plan/timelineTicks.ts";
import { AS_OF, assessed, blockOf, day } from "./timelineCases.ts";

const YEAR = { from: day("2026-01-01"), to: day("2026-12-31") };
const THREE_YEARS = { from: day("2024-01-01"), to: day("2026-12-31") };

const anyDay = fc
  .record({ month: fc.integer({ min: 0, max: 35 }), dayOfMonth: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, dayOfMonth }): Day => addMonths(dayOf(2024, 1, dayOfMonth), month));

describe("the time a timeline shows", () => {
  it("is whole calendar years around everything that is dated: plan, activity, former deadline, report", () => {
    const moved = assessed({
      start: day("2025-05-01"),
      deadline: day("2026-02-28"),
      formerDeadline: day("2028-03-31"),
    });
    expect(timelineScale([blockOf("a", [moved])], AS_OF)).toEqual({ from: "2025-01-01", to: "2028-12-31" });
    const reported = assessed({ reportDays: [day("2023-12-31")] });
    expect(timelineScale([blockOf("a", [reported])], AS_OF)).toEqual({ from: "2023-01-01", to: "2027-12-31" });
  });

  it("is the year of the reporting date where there is nothing", () => {
    expect(timelineScale([], AS_OF)).toEqual(YEAR);
  });

  it("does not follow a slip of the pen for more than ten years", () => {
    const wrong = assessed({ start: day("1925-05-01"), deadline: day("2926-05-01") });
    expect(timelineScale([blockOf("a", [wrong])], AS_OF)).toEqual({ from: "2016-01-01", to: "2036-12-31" });
  });
});

describe("a day's place on a timeline", () => {
  it("is 0 at the beginning of the first day and 1 at the end of the last", () => {
    expect(beginOf(YEAR, day("2026-01-01"))).toBe(0);
    expect(endShareOf(YEAR, day("2026-12-31"))).toBe(1);
  });

  it("counts days: a leap year has 366", () => {
    expect(daysOf(THREE_YEARS)).toBe(366 + 365 + 365);
    expect(beginOf(YEAR, day("2026-07-02"))).toBeCloseTo(182 / 365, 10);
  });

  it("stays at the end where the day lies outside", () => {
    expect(beginOf(YEAR, day("2020-01-01"))).toBe(0);
    expect(endShareOf(YEAR, day("2040-01-01"))).toBe(1);
  });

  it("follows the order of days, and one day's end is the next one's beginning", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [first, second] = one <= other ? [one, other] : [other, one];
        expect(beginOf(THREE_YEARS, first)).toBeLessThanOrEqual(beginOf(THREE_YEARS, second));
        expect(endShareOf(THREE_YEARS, first)).toBeGreaterThan(beginOf(THREE_YEARS, first));
        if (first < second) expect(endShareOf(THREE_YEARS, first)).toBeLessThanOrEqual(beginOf(THREE_YEARS, second));
      }),
    );
    expect(endShareOf(THREE_YEARS, day("2024-02-28"))).toBe(beginOf(THREE_YEARS, day("2024-02-29")));
    expect(endShareOf(THREE_YEARS, day("2024-02-29"))).toBe(beginOf(THREE_YEARS, day("2024-03-01")));
  });
});

describe("the time axis", () => {
  const count = (unit: Parameters<typeof ticksOf>[1]) => ticksOf(THREE_YEARS, unit, String).length;

  it("has 3 years, 12 quarters, 36 months and 144 parts of months in three years", () => {
    expect([count("year"), count("quarter"), count("month"), count("week")]).toEqual([3, 12, 36, 144]);
  });

  it("is divided from end to end without a gap", () => {
    for (const unit of ["year", "quarter", "month", "week"] as const) {
      const ticks = ticksOf(THREE_YEARS, unit, String);
      expect(ticks[0]?.from).toBe(0);
      expect(ticks.at(-1)?.to).toBe(1);
      for (const [place, { from }] of ticks.entries()) if (place > 0) expect(from).toBe(ticks[place - 1]?.to);
    }
  });

  it("names years with quarters, quarters with months, months with days, in three languages", () => {
    const first = (zoom: Parameters<typeof tiersOf>[1], words = english) =>
      tiersOf(YEAR, zoom, words).map((ticks) => ticks[2]?.text ?? ticks[0]?.text);
    expect(first("year")).toEqual(["2026", "Q3"]);
    expect(first("quarter")).toEqual(["3rd quarter 2026", "Mar"]);
    expect(first("month")).toEqual(["March 2026", "15"]);
    expect(first("year", albanian)).toEqual(["2026", "T3"]);
    expect(first("quarter", serbian)).toEqual(["treći kvartal 2026.", "mar"]);
  });

  it("names quarters on paper only where eight years or fewer share its width", () => {
    const quarters = (to: string) => paperTiersOf({ from: day("2020-01-01"), to: day(to) }, english)[1].length;
    expect([quarters("2027-12-31"), quarters("2028-12-31")]).toEqual([32, 0]);
  });

  it("[T1] marks 1 September of every year", () => {
    expect(schoolYearStarts(YEAR)).toEqual([243 / 365]);
    expect(schoolYearStarts(THREE_YEARS)).toHaveLength(3);
  });
});
