import { parseDay } from "#domain/day.ts";
import { parsePeriod } from "#domain/period.ts";
import type { Words } from "#i18n/words.ts";

/** The date of a source as it is read: a day, a period, or else as it was written. */
export function dateText(date: string, words: Words): string {
  const day = parseDay(date);
  if (day !== undefined) return words.formatDay(day);
  const period = parsePeriod(date);
  return period === undefined ? date : words.formatPeriod(period);
}
