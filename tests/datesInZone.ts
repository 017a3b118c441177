import { createHash } from "node:crypto";
import { runVijim } from "#cli/main.ts";
import { addDays, addMonths, type Day, dayNumber, daysBetween, monthAxis } from "#domain/day.ts";
import { LANGUAGES } from "#domain/language.ts";
import { endOf, parsePeriod, startOf } from "#domain/period.ts";
import { reportingOf } from "#domain/reporting.ts";
import { scheduleOf } from "#domain/schedule.ts";
import { writeZip } from "#export/zip.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";
import { parseDayCell } from "#ingest/day.ts";
import { today } from "#state/clock.ts";

/** Leap days, the turns of years and of summer time in Kosovo. */
const DAYS = ["2024-02-29", "2025-01-01", "2025-03-30", "2025-10-26", "2025-12-31", "2026-03-01"] as Day[];
const PERIODS = ["2024/25", "2024/25-S1", "2024/25-S2", "2025-Q1", "2025-02", "2025", "2025-03-30"];

/** The reader's day at an instant. */
function todayAt(instant: string): Day {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor() {
      super(instant);
    }
  } as DateConstructor;
  const day = today();
  globalThis.Date = RealDate;
  return day;
}

function domainOf(day: Day) {
  const running = { stage: "inProgress", start: DAYS[0], deadline: day } as const;
  const dates = [-31, -1, 0, 1, 30].map((days) => addDays(day, days));
  return {
    dates,
    numbers: [dayNumber(day), monthAxis(day), addMonths(day, 1), daysBetween(day, "2026-10-31" as Day)],
    schedules: dates.map((asOf) => scheduleOf({ ...running, start: day }, asOf, 30)),
    reporting: dates.map((asOf) => reportingOf(running, [], asOf, 92)),
    read: [`${day}T00:00:00Z`, `${day}T23:59:59Z`, day].map(parseDayCell),
  };
}

async function printed(...args: readonly string[]): Promise<string> {
  const texts: string[] = [];
  const surroundings = { out: (text: string) => texts.push(text), err: (text: string) => texts.push(text) };
  await runVijim(args, { ...surroundings, today: "2026-10-31" as Day });
  return texts.join("");
}

/** All that has to do with dates: what is to be the same in every time zone, and the days of two instants here. */
export async function datesHere(): Promise<{ readonly everywhere: string; readonly here: readonly Day[] }> {
  const periods = PERIODS.flatMap((text) => parsePeriod(text) ?? []);
  const everywhere = {
    domain: DAYS.map(domainOf),
    periods: periods.map((period) => [startOf(period), endOf(period)]),
    words: LANGUAGES.map((language) => {
      const words = createWords(language, toolsCatalogue(language));
      return [DAYS.map(words.formatDay), periods.map((period) => words.formatPeriod(period))];
    }),
    zip: createHash("sha256")
      .update(writeZip(new Map([["a.csv", "a"]])))
      .digest("hex"),
    plans: await printed("plans", "data"),
  };
  const here = ["2026-02-28T23:30:00Z", "2026-03-01T10:30:00Z"].map(todayAt);
  return { everywhere: JSON.stringify(everywhere), here };
}
