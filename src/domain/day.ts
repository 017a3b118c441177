/** A calendar day as ISO text, `2025-09-30`. It never passes through a time zone. */
export type Day = string & { readonly isA: "day" };

export type DayParts = { readonly year: number; readonly month: number; readonly dayOfMonth: number };

const DAYS_BEFORE_1970 = 719_468;

/** The number of days of a month (1–12) of the Gregorian calendar. */
export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day from its ISO text, or undefined when the text is no day of the calendar between the years 1000 and 9999. */
export function parseDay(text: string): Day | undefined {
  const match = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysOfMonth(year, month);
  return exists ? (text as Day) : undefined;
}

/**
 * A day from its parts.
 * @throws RangeError when the calendar has no such day.
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const pad = (number: number) => String(number).padStart(2, "0");
  const day = parseDay(`${year}-${pad(month)}-${pad(dayOfMonth)}`);
  if (day === undefined) throw new RangeError(`no such day: ${year}-${month}-${dayOfMonth}`);
  return day;
}

export function dayParts(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}

/**
 * The days from 1970-01-01 to this day (whole, negative before it).
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil
 */
export function dayNumber(day: Day): number {
  const { year, month, dayOfMonth } = dayParts(day);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - DAYS_BEFORE_1970;
}

/**
 * The day so many whole days later, or earlier where they are negative.
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days
 * @throws RangeError when that day lies outside the years 1000 to 9999.
 */
export function addDays(day: Day, days: number): Day {
  const number = dayNumber(day) + days + DAYS_BEFORE_1970;
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return dayOf(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfMonth);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** A day's place on the month axis (P2): year × 12 + month + day ÷ days of the month. Unit: months. */
export function monthAxis(day: Day): number {
  const { year, month, dayOfMonth } = dayParts(day);
  return year * 12 + month + dayOfMonth / daysOfMonth(year, month);
}

/** The day so many calendar months later; the last day of a month stays a last day where the target month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = dayParts(day);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysOfMonth(toYear, toMonth)));
}
