import { comparePeriods, kindOf, type Period, parsePeriod } from "./period.ts";

/** More periods than any screen can show; a slip of a date must not make a list without end. */
const MOST_PERIODS = 2000;

/** The period of the same kind that follows; none for a day, as days are reported at no rhythm. */
export function nextPeriod(period: Period): Period | undefined {
  const year = Number(period.slice(0, 4));
  switch (kindOf(period)) {
    case "schoolYear":
      return parsePeriod(schoolYear(year + 1));
    case "semester":
      return parsePeriod(period.endsWith("1") ? `${schoolYear(year)}-S2` : `${schoolYear(year + 1)}-S1`);
    case "quarter":
      return parsePeriod(period.endsWith("4") ? `${year + 1}-Q1` : `${year}-Q${Number(period.at(-1)) + 1}`);
    case "month":
      return parsePeriod(nextMonth(year, Number(period.slice(5, 7))));
    case "year":
      return parsePeriod(String(year + 1));
    case "day":
      return undefined;
  }
}

function schoolYear(year: number): string {
  return `${year}/${String(year + 1).slice(2)}`;
}

function nextMonth(year: number, month: number): string {
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}

/**
 * Every period from the first to the last of its kind, so that one nobody reported has its place too.
 * @param last - a period of any kind: the list ends with what does not end after it.
 */
export function periodsBetween(first: Period, last: Period): readonly Period[] {
  const periods: Period[] = [];
  let period: Period | undefined = first;
  while (period !== undefined && comparePeriods(period, last) <= 0 && periods.length < MOST_PERIODS) {
    periods.push(period);
    period = nextPeriod(period);
  }
  return periods;
}
