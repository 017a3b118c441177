import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  dayOf,
  dayParts,
  daysBetween,
  daysOfMonth,
  monthAxis,
  parseDay,
} from "#domain/day.ts";

const MILLISECONDS = 86_400_000;

/** The days JavaScript's own calendar counts from 1970 on. */
const FIRST = Date.UTC(1000, 0, 1) / MILLISECONDS;
const LAST = Date.UTC(9999, 11, 31) / MILLISECONDS;
const anyNumber = fc.integer({ min: FIRST, max: LAST });

function isoOf(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10) as Day;
}

describe("a day", () => {
  it.each(["2025-09-30", "1000-01-01", "9999-12-31", "2024-02-29", "2000-02-29"])("is %s", (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    "2025-02-29",
    "1900-02-29",
    "2025-04-31",
    "2025-13-01",
    "2025-00-10",
    "2025-01-00",
    "2025-01-32",
    "0999-01-01",
    "10000-01-01",
    "2025-1-1",
    "25-01-01",
    "30.09.2025",
    "30/09/2025",
    "2025/09/30",
    " 2025-09-30",
    "2025-09-30T00:00",
    "2025-09-30\n",
    "٢٠٢٥-٠٩-٣٠",
    "",
  ])("is not %j", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it("is made of its parts and falls into them again", () => {
    expect(dayOf(2025, 9, 3)).toBe("2025-09-03");
    expect(dayParts("2025-09-03" as Day)).toEqual({ year: 2025, month: 9, dayOfMonth: 3 });
  });

  it.each([
    [2025, 2, 29],
    [2025, 13, 1],
    [10_000, 1, 1],
    [2025, 1, 1.5],
  ])("is not made of %d, %d, %d", (year, month, dayOfMonth) => {
    expect(() => dayOf(year, month, dayOfMonth)).toThrow(`no such day: ${year}-${month}-${dayOfMonth}`);
  });

  it("has the number JavaScript's calendar gives it", () => {
    expect(dayNumber("1970-01-01" as Day)).toBe(0);
    expect(dayNumber("1969-12-31" as Day)).toBe(-1);
    expect([dayNumber("1000-01-01" as Day), dayNumber("9999-12-31" as Day)]).toEqual([FIRST, LAST]);
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(parseDay(isoOf(number))).toBe(isoOf(number));
        expect(dayNumber(isoOf(number))).toBe(number);
      }),
      { numRuns: 300 },
    );
  });

  it("has every day around the turn of each leap and common century", () => {
    for (const year of [1600, 1700, 1900, 2000, 2023, 2024, 2100]) {
      const first = Date.UTC(year, 0, 1) / MILLISECONDS;
      for (let number = first; number < first + 366; number += 1) expect(dayNumber(isoOf(number))).toBe(number);
    }
  });

  it("lies as many days from another as their numbers differ, backwards as negative", () => {
    expect(daysBetween("2024-02-28" as Day, "2024-03-01" as Day)).toBe(2);
    expect(daysBetween("2025-03-01" as Day, "2025-02-28" as Day)).toBe(-1);
    expect(daysBetween("2024-09-01" as Day, "2025-09-01" as Day)).toBe(365);
    // the clocks go forward on 30 March 2025; a day is a day all the same
    expect(daysBetween("2025-03-29" as Day, "2025-03-31" as Day)).toBe(2);
  });

  it("sorts as its text does", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (one, other) => {
        expect(isoOf(one) < isoOf(other)).toBe(dayNumber(isoOf(one)) < dayNumber(isoOf(other)));
      }),
      { numRuns: 200 },
    );
  });
});

describe("the days of a month", () => {
  it("are thirty for April, June, September and November, and 28 or 29 for February", () => {
    const lengths = Array.from({ length: 12 }, (_, month) => daysOfMonth(2025, month + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([2024, 2000, 1900, 2100, 2026].map((year) => daysOfMonth(year, 2))).toEqual([29, 29, 28, 28, 28]);
  });
});

describe("the month axis", () => {
  it("[P2] has every whole month equally long, whatever its days", () => {
    const ends = ["2023-12-31", "2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"] as Day[];
    const places = ends.map(monthAxis);
    expect(places.map((place) => place - (places[0] ?? 0))).toEqual([0, 1, 2, 3, 4]);
  });

  it("[P2] has every school year twelve months long, leap year or not", () => {
    for (let year = 1990; year < 2090; year += 1) {
      expect(monthAxis(dayOf(year + 1, 8, 31)) - monthAxis(dayOf(year, 8, 31))).toBe(12);
    }
  });

  it("[P2] rises from day to day", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST - 1 }), (number) => {
        const step = monthAxis(isoOf(number + 1)) - monthAxis(isoOf(number));
        expect(step).toBeGreaterThan(1 / 32);
        expect(step).toBeLessThan(1 / 27);
      }),
      { numRuns: 200 },
    );
  });
});

describe("so many days later", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-02-28", 1, "2025-03-01"],
    ["2025-12-31", 1, "2026-01-01"],
    ["2025-01-01", -1, "2024-12-31"],
    ["2025-03-29", 2, "2025-03-31"],
    ["2000-02-28", 2, "2000-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["2000-03-01", -1, "2000-02-29"],
    ["1900-02-28", 1, "1900-03-01"],
  ])("than %s, %i, is %s", (day, days, later) => {
    expect(addDays(day as Day, days)).toBe(later);
  });

  it("is the day with a number so much higher", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (one, other) => {
        expect(addDays(isoOf(one), other - one)).toBe(isoOf(other));
      }),
      { numRuns: 500 },
    );
  });

  it("ends where the calendar of four digits does", () => {
    expect(() => addDays("9999-12-31" as Day, 1)).toThrow(RangeError);
    expect(() => addDays("1000-01-01" as Day, -1)).toThrow(RangeError);
  });
});

describe("so many months later", () => {
  it.each([
    ["2025-01-15", 1, "2025-02-15"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-08-31", 18, "2026-02-28"],
    ["2025-12-31", 1, "2026-01-31"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-01-10", -1, "2024-12-10"],
    ["2025-01-10", -13, "2023-12-10"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-06-30", 0, "2025-06-30"],
  ])("than %s, %i, is %s", (day, months, later) => {
    expect(addMonths(day as Day, months)).toBe(later);
  });

  it("is the same day of the month, or the last one where the month is shorter", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1900, 0, 1) / MILLISECONDS, max: Date.UTC(2100, 0, 1) / MILLISECONDS }),
        fc.integer({ min: -500, max: 500 }),
        (number, months) => {
          const { year, month, dayOfMonth } = dayParts(isoOf(number));
          const later = addMonths(isoOf(number), months);
          const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
          const expected = Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth)) / MILLISECONDS;
          expect(later).toBe(isoOf(expected));
        },
      ),
      { numRuns: 300 },
    );
  });
});
