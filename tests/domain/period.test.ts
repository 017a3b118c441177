import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, daysOfMonth } from "#domain/day.ts";
import { comparePeriods, endOf, kindOf, MONTHS_OF_KIND, type Period, parsePeriod, startOf } from "#domain/period.ts";
import { periodOf } from "./questions.ts";

const two = (number: number) => String(number).padStart(2, "0");
const year = fc.integer({ min: 1000, max: 9998 });
const month = fc.integer({ min: 1, max: 12 }).map(two);
const schoolYear = year.map((from) => `${from}/${String(from + 1).slice(2)}`);

/** Periods of every kind in their canonical form. */
const canonical: fc.Arbitrary<string> = fc.oneof(
  schoolYear,
  fc.tuple(schoolYear, fc.constantFrom("S1", "S2")).map((parts) => parts.join("-")),
  fc.tuple(year, fc.constantFrom("Q1", "Q2", "Q3", "Q4")).map((parts) => parts.join("-")),
  fc.tuple(year, month).map((parts) => parts.join("-")),
  year.map(String),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 }).map(two)).map((parts) => parts.join("-")),
);

describe("a period", () => {
  it.each([
    ["2024/25", "schoolYear", "2024-09-01", "2025-08-31"],
    ["1999/00", "schoolYear", "1999-09-01", "2000-08-31"],
    ["2024/25-S1", "semester", "2024-09-01", "2025-01-31"],
    ["2024/25-S2", "semester", "2025-02-01", "2025-08-31"],
    ["2025-Q1", "quarter", "2025-01-01", "2025-03-31"],
    ["2025-Q2", "quarter", "2025-04-01", "2025-06-30"],
    ["2025-Q3", "quarter", "2025-07-01", "2025-09-30"],
    ["2025-Q4", "quarter", "2025-10-01", "2025-12-31"],
    ["2025-09", "month", "2025-09-01", "2025-09-30"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2025-02", "month", "2025-02-01", "2025-02-28"],
    ["2025", "year", "2025-01-01", "2025-12-31"],
    ["2025-09-30", "day", "2025-09-30", "2025-09-30"],
  ])("[T1] %s is a %s from %s to %s", (text, kind, start, end) => {
    const period = periodOf(text);
    expect([period, kindOf(period), startOf(period), endOf(period)]).toEqual([text, kind, start, end]);
  });

  it.each([
    ["2024-2025", "2024/25"],
    ["2024/2025", "2024/25"],
    ["2024–25", "2024/25"],
    ["2024–2025", "2024/25"],
    ["2024—25", "2024/25"],
    ["2024-25", "2024/25"],
    ["2024 / 25", "2024/25"],
    ["  2024/25\t", "2024/25"],
    ["1999-2000", "1999/00"],
    ["2024-2025-S1", "2024/25-S1"],
    ["2024/25-s2", "2024/25-S2"],
    ["2025-q3", "2025-Q3"],
    [" 2025 ", "2025"],
    ["\u00a02025-09\u00a0", "2025-09"],
  ])("[T1] is read from %j as %s", (text, period) => {
    expect(parsePeriod(text)).toBe(period);
  });

  it.each([
    "2024/26",
    "2024/24",
    "2024/23",
    "2024-2026",
    "2024/025",
    "1999/100",
    "9999/00",
    "9999/10000",
    "2024-13",
    "2024-00",
    "2024-1",
    "2024/25-S3",
    "2024/25-S0",
    "2024/25S1",
    "2024-S1",
    "2025-Q5",
    "2025-Q0",
    "2025Q3",
    "12025-Q3",
    "2025-Q33",
    "Q3-2025",
    "2025-02-29",
    "2025-09-31",
    "30.09.2025",
    "24/25",
    "0999",
    "20255",
    "-2025",
    "2025,5",
    "2024/25 S1",
    "2024/25/26",
    "school year 2024/25",
    "",
    " ",
  ])("[T1] is not read from %j", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it("[T1] takes a year and a month for a month, also where a school year could be meant", () => {
    expect(parsePeriod("2011-12")).toBe("2011-12");
    expect(parsePeriod("2011/12")).toBe("2011/12");
  });

  it("[T1] is read from its canonical form as itself, and has a beginning not after its end", () => {
    fc.assert(
      fc.property(canonical, (text) => {
        const period = periodOf(text);
        expect(period).toBe(text);
        expect(startOf(period) <= endOf(period)).toBe(true);
        expect(parsePeriod(` ${text.toLowerCase()} `)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("[T1] is the same read twice as read once, whatever the text", () => {
    const text = fc.oneof(
      fc.stringMatching(/^[12]\d{3}[-/–][0-2]\d(-S[12])?$/),
      fc.stringMatching(/^[12]\d{3}\s?[-/]\s?20\d\d$/),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (some) => {
        const once = parsePeriod(some);
        expect(once === undefined ? undefined : parsePeriod(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it("[T1] lasts as many months as its kind says, a year's two semesters together twelve", () => {
    const months = (text: string) => {
      const [start, end] = [startOf(periodOf(text)), endOf(periodOf(text))];
      const [from, to] = [start, end].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
      expect(end.endsWith(String(daysOfMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)))))).toBe(true);
      return (to ?? 0) - (from ?? 0) + 1;
    };
    expect(months("2024/25")).toBe(MONTHS_OF_KIND.schoolYear);
    expect(months("2025-Q2")).toBe(MONTHS_OF_KIND.quarter);
    expect(months("2025-02")).toBe(MONTHS_OF_KIND.month);
    expect(months("2025")).toBe(MONTHS_OF_KIND.year);
    expect(months("2024/25-S1") + months("2024/25-S2")).toBe(2 * MONTHS_OF_KIND.semester);
    expect(MONTHS_OF_KIND.day).toBe(0);
  });

  it("[T1] is followed by the next school year on the next day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9990 }), (from) => {
        const [one, next] = [periodOf(`${from}/${from + 1}`), periodOf(`${from + 1}/${from + 2}`)];
        expect(daysBetween(endOf(one), startOf(next))).toBe(1);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the order of periods", () => {
  it("[T1] is that of their ends; the longer follows the shorter that ends with it", () => {
    const ordered = [
      "2022/23",
      "2023-12",
      "2023-Q4",
      "2023",
      "2023/24-S1",
      "2024-03",
      "2024-Q1",
      "2024-08-31",
      "2024-08",
      "2023/24-S2",
      "2023/24",
      "2024-09",
      "2024",
    ].map(periodOf);
    expect(ordered.toReversed().toSorted(comparePeriods)).toEqual(ordered);
  });

  it.each(["2024/25", "2024/25-S1", "2025-Q3", "2025-09", "2025", "2025-09-30"])(
    "[T1] has %s level with itself",
    (text) => {
      expect(comparePeriods(periodOf(text), periodOf(text))).toBe(0);
    },
  );

  it("[T1] is total: turned round by turning the sides, equal only for equal ends and beginnings", () => {
    fc.assert(
      fc.property(canonical, canonical, (some, other) => {
        const [one, two] = [periodOf(some), periodOf(other)];
        expect(Math.sign(comparePeriods(one, two))).toBe(0 - Math.sign(comparePeriods(two, one)));
        const isSame = startOf(one) === startOf(two) && endOf(one) === endOf(two);
        expect(comparePeriods(one, two) === 0).toBe(isSame);
      }),
      { numRuns: 300 },
    );
  });

  it("[T1] holds for any three", () => {
    fc.assert(
      fc.property(fc.array(canonical, { minLength: 3, maxLength: 12 }), (texts) => {
        const sorted: readonly Period[] = texts.map(periodOf).toSorted(comparePeriods);
        const ends = sorted.map(endOf);
        expect(ends.toSorted()).toEqual(ends);
      }),
      { numRuns: 200 },
    );
  });
});
