import { daysBetween as daysFrom, addDays as daysLater, parseDay } from "#domain/day.ts";

/** Days are ISO texts, which sort as they follow each other. */
export function addDays(day: string, days: number): string {
  return daysLater(known(day), Math.round(days));
}

export function daysBetween(from: string, to: string): number {
  return daysFrom(known(from), known(to));
}

function known(text: string) {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`no such day: ${text}`);
  return day;
}

/** The first day of the month so many months after that of a day. */
export function firstOfMonth(day: string, months = 0): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`;
}

/** The last day of the month so many months after that of a day. */
export function endOfMonth(day: string, months = 0): string {
  return addDays(firstOfMonth(day, months + 1), -1);
}

/** Whole months from the month of one day to that of another. */
export function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

export function earliest(one: string, other: string): string {
  return one < other ? one : other;
}
