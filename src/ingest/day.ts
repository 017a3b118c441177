import { type Day, parseDay } from "#domain/day.ts";
import { type Fault, faultOf } from "./fault.ts";

const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[T ][\d:.]+Z?)?$/;
const YEAR_LAST = /^(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?(\d{4})\.?$/;

/** An ISO day. Any other way to write one is an issue that says what to write, or that both readings are possible (I3). */
export function parseDayCell(text: string): Day | Fault {
  const day = parseDay(text);
  if (day !== undefined) return day;
  const [, year = "", month = "", dayOfMonth = ""] = YEAR_FIRST.exec(text) ?? [];
  const yearFirst = isoDay(year, month, dayOfMonth);
  if (yearFirst !== undefined) return faultOf("dayFormat", { suggestion: yearFirst });
  return parseYearLast(text);
}

/** `30.09.2025` is read day first, as points are; with other marks between, month first is possible too. */
function parseYearLast(text: string): Fault {
  const [, first = "", mark = "", second = "", year = ""] = YEAR_LAST.exec(text) ?? [];
  const dayFirst = isoDay(year, second, first);
  const monthFirst = mark === "." ? undefined : isoDay(year, first, second);
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
    return faultOf("ambiguousDay", { dayFirst, monthFirst });
  }
  const suggestion = dayFirst ?? monthFirst;
  return suggestion === undefined ? faultOf("notDay") : faultOf("dayFormat", { suggestion });
}

function isoDay(year: string, month: string, dayOfMonth: string): Day | undefined {
  return parseDay(`${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`);
}
