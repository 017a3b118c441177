import { type Day, parseDay } from "#domain/day.ts";
import { foldLatin } from "./latin.ts";
import { monthNamed } from "./months.ts";
import { dayOfSerial } from "./workbook/serial.ts";
import type { DayOrder, Written } from "./written.ts";

const YEAR_FIRST = /^(\d{4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,2})\.?(?:[T ][\d:.]+Z?)?$/;
const YEAR_LAST = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4})\.?(?: [\d:.]+)?$/;

/** The numbers spreadsheets count days by, from 1954 to 2119: smaller and larger ones are something else. */
const SERIAL = /^[2-7]\d{4}(?:\.\d+)?$/;

/** Words that may stand in a date beside day, month and year, folded: `më 30 shtator`, `30. septembra 2025. godine`. */
const BESIDE: ReadonlySet<string> = new Set([
  "me",
  "dt",
  "data",
  "date",
  "datum",
  "dana",
  "godine",
  "god",
  "viti",
  "gunu",
  "tarihi",
  "of",
]);

/** A day however people write it; undefined for what is none. Points always stand after the day first. */
export function writtenDay(text: string): Written<DayOrder> | undefined {
  const trimmed = text.trim();
  if (SERIAL.test(trimmed)) return sameDay(dayOfSerial(Number(trimmed), false));
  const [, year = "", month = "", dayOfMonth = ""] = YEAR_FIRST.exec(trimmed) ?? [];
  return sameDay(isoDay(year, month, dayOfMonth)) ?? numbered(trimmed) ?? sameDay(named(trimmed));
}

function numbered(text: string): Written<DayOrder> | undefined {
  const [, first = "", mark = "", second = "", year = ""] = YEAR_LAST.exec(text) ?? [];
  const dayFirst = isoDay(year, second, first);
  const monthFirst = mark === "." ? undefined : isoDay(year, first, second);
  if (mark === "." || dayFirst === monthFirst) return sameDay(dayFirst);
  if (dayFirst === undefined) return { kind: "evidence", way: "monthFirst", reading: monthFirst ?? "" };
  if (monthFirst === undefined) return { kind: "evidence", way: "dayFirst", reading: dayFirst };
  return { kind: "open", readings: { dayFirst, monthFirst } };
}

/** A day whose month is a word: the day before or after it, the year last. */
function named(text: string): Day | undefined {
  const words = foldLatin(text)
    .split(" ")
    .filter((word) => !BESIDE.has(word));
  const [one = "", other = "", year = ""] = words;
  if (words.length !== 3 || !/^\d{4}$/.test(year)) return undefined;
  const month = monthNamed(one) ?? monthNamed(other);
  const dayOfMonth = (monthNamed(one) === undefined ? one : other).replace(/^(\d+)(?:st|nd|rd|th)$/, "$1");
  return month === undefined ? undefined : isoDay(year, String(month), dayOfMonth);
}

function sameDay(day: string | undefined): Written<DayOrder> | undefined {
  return day === undefined ? undefined : { kind: "same", reading: day };
}

function isoDay(year: string, month: string, dayOfMonth: string): Day | undefined {
  return parseDay(`${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`);
}
