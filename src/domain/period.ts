import { type Day, dayOf, daysOfMonth, parseDay } from "./day.ts";
import { remembered } from "./remembered.ts";

/** A stretch of time in its canonical form: `2024/25` · `2024/25-S1` · `2025-Q3` · `2025-09` · `2025` · `2025-09-30` (T1). */
export type Period = string & { readonly isA: "period" };

export const PERIOD_KINDS = ["schoolYear", "semester", "quarter", "month", "year", "day"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** How many calendar months a period of each kind lasts; a day counts as none. */
export const MONTHS_OF_KIND: Readonly<Record<PeriodKind, number>> = {
  schoolYear: 12,
  semester: 6,
  quarter: 3,
  month: 1,
  year: 12,
  day: 0,
};

const SCHOOL_YEAR = /^([1-9]\d{3})\s?[/\u2013\u2014-]\s?(\d{4}|\d\d)(?:-S([12]))?$/i;

/**
 * A period from its text, in canonical form. School years are also read as `2024-2025`, `2024/2025`, `2024–25`;
 * `2024-25` is a school year too, as no year has a 25th month.
 * @returns undefined when the text is no period.
 */
export function parsePeriod(text: string): Period | undefined {
  const trimmed = text.trim();
  if (/^[1-9]\d{3}$/.test(trimmed)) return trimmed as Period;
  if (/^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(trimmed)) return trimmed as Period;
  if (/^[1-9]\d{3}-Q[1-4]$/i.test(trimmed)) return trimmed.toUpperCase() as Period;
  if (parseDay(trimmed) !== undefined) return trimmed as Period;
  return parseSchoolYear(trimmed);
}

function parseSchoolYear(text: string): Period | undefined {
  const match = SCHOOL_YEAR.exec(text);
  if (!match) return undefined;
  const [, first, written, half] = match;
  const next = String(Number(first) + 1);
  if (written !== next && written !== next.slice(2)) return undefined;
  const year = `${first}/${next.slice(2)}`;
  return (half === undefined ? year : `${year}-S${half}`) as Period;
}

export function kindOf(period: Period): PeriodKind {
  if (period.includes("/")) return period.includes("-S") ? "semester" : "schoolYear";
  if (period.includes("Q")) return "quarter";
  return period.length === 4 ? "year" : period.length === 7 ? "month" : "day";
}

/** The first day of a period. A first semester begins on 1 September, a second on 1 February (T1). */
export function startOf(period: Period): Day {
  const year = Number(period.slice(0, 4));
  switch (kindOf(period)) {
    case "schoolYear":
      return dayOf(year, 9, 1);
    case "semester":
      return period.endsWith("1") ? dayOf(year, 9, 1) : dayOf(year + 1, 2, 1);
    case "quarter":
      return dayOf(year, (Number(period.at(-1)) - 1) * 3 + 1, 1);
    case "month":
      return dayOf(year, Number(period.slice(5, 7)), 1);
    case "year":
      return dayOf(year, 1, 1);
    case "day":
      return period as string as Day;
  }
}

/**
 * The last day of a period, which dates its observations (T1): of a school year 31 August, of its first semester 31 January.
 * Remembered: a data set has few periods, and asks for the end of each many times over.
 */
export const endOf = remembered((period: Period): Day => {
  const year = Number(period.slice(0, 4));
  switch (kindOf(period)) {
    case "schoolYear":
      return dayOf(year + 1, 8, 31);
    case "semester":
      return period.endsWith("1") ? dayOf(year + 1, 1, 31) : dayOf(year + 1, 8, 31);
    case "quarter":
      return endOfMonth(year, Number(period.at(-1)) * 3);
    case "month":
      return endOfMonth(year, Number(period.slice(5, 7)));
    case "year":
      return dayOf(year, 12, 31);
    case "day":
      return period as string as Day;
  }
});

function endOfMonth(year: number, month: number): Day {
  return dayOf(year, month, daysOfMonth(year, month));
}

/** Orders periods by their end, then by their start, so that a year follows its last month. */
export function comparePeriods(one: Period, other: Period): number {
  return compareText(endOf(one), endOf(other)) || compareText(startOf(other), startOf(one));
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
