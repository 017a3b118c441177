import type { Source } from "#domain/dataset.ts";
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

/** A source in one line: publisher, title, date, and that it is illustrative where it is (V4). */
export function sourceText({ publisher, title, date, kind }: Source, words: Words): string {
  const text = [publisher, title, dateText(date, words)].filter((part) => part !== "").join(", ");
  return kind === "illustrative" ? `${text} (${words.say("common.illustrative.short")})` : text;
}
