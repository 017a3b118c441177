import { type Day, dayOf, dayParts, daysOfMonth } from "#domain/day.ts";
import { endOf, type Period, startOf } from "#domain/period.ts";
import type { Words } from "#i18n/words.ts";
import { beginOf, endShareOf, type Stretch, type TimelineScale } from "./timelineScale.ts";

/** How closely time is looked at. */
export const TIMELINE_ZOOMS = ["year", "quarter", "month"] as const;
export type TimelineZoom = (typeof TIMELINE_ZOOMS)[number];

/** How wide a day is drawn at each zoom; unit: rem. A year is about 13, a quarter about 10, a month about 10 wide. */
export const DAY_WIDTHS: Readonly<Record<TimelineZoom, number>> = { year: 0.036, quarter: 0.108, month: 0.34 };

/** A stretch of the time axis with its name. */
export type Tick = Stretch & { readonly key: string; readonly text: string };

/** What the axis is divided into; `week` parts a month at its 1st, 8th, 15th and 22nd day. */
export type TickUnit = "year" | "quarter" | "month" | "week";

/** The two rows of the axis at each zoom: what is named in full, and its parts. */
const TIERS: Readonly<Record<TimelineZoom, readonly [TickUnit, TickUnit]>> = {
  year: ["year", "quarter"],
  quarter: ["quarter", "month"],
  month: ["month", "week"],
};

/** The rows of the time axis: the upper named in full (`3rd quarter 2025`), the lower within it (`Jul`). */
export function tiersOf(
  scale: TimelineScale,
  zoom: TimelineZoom,
  words: Words,
): readonly [readonly Tick[], readonly Tick[]] {
  const [upper, lower] = TIERS[zoom];
  return [
    ticksOf(scale, upper, (tick) => words.formatPeriod(tick)),
    ticksOf(scale, lower, (tick) => partName(tick, words)),
  ];
}

/** So many years may stand side by side on paper with their quarters named. */
const MOST_YEARS_ON_PAPER = 8;

/** The rows of the time axis on paper, where all of it has to fit: years, and quarters while there is room for them. */
export function paperTiersOf(scale: TimelineScale, words: Words): ReturnType<typeof tiersOf> {
  const [years, quarters] = tiersOf(scale, "year", words);
  return [years, years.length > MOST_YEARS_ON_PAPER ? [] : quarters];
}

/** The divisions of a scale, in order and without a gap. */
export function ticksOf(scale: TimelineScale, unit: TickUnit, nameOf: (tick: Period) => string): readonly Tick[] {
  const { year: first } = dayParts(scale.from);
  const years = Array.from({ length: dayParts(scale.to).year - first + 1 }, (_, place) => first + place);
  return years.flatMap((year) =>
    periodsOf(year, unit).map((period) => ({
      key: period,
      text: nameOf(period),
      from: beginOf(scale, startOf(period)),
      to: endShareOf(scale, unit === "week" ? lastOfWeek(period as string as Day) : endOf(period)),
    })),
  );
}

/** Where school years begin within a scale (T1), as shares. */
export function schoolYearStarts(scale: TimelineScale): readonly number[] {
  return ticksOf(scale, "year", (year) => year).map(({ text }) => beginOf(scale, dayOf(Number(text), 9, 1)));
}

const WEEKS = [1, 8, 15, 22];

function periodsOf(year: number, unit: TickUnit): readonly Period[] {
  const months = Array.from({ length: 12 }, (_, place) => `${year}-${String(place + 1).padStart(2, "0")}`);
  switch (unit) {
    case "year":
      return [`${year}` as Period];
    case "quarter":
      return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}` as Period);
    case "month":
      return months as Period[];
    case "week":
      return months.flatMap((month) => WEEKS.map((day) => `${month}-${String(day).padStart(2, "0")}` as Period));
  }
}

function lastOfWeek(day: Day): Day {
  const { year, month, dayOfMonth } = dayParts(day);
  return dayOf(year, month, dayOfMonth === WEEKS.at(-1) ? daysOfMonth(year, month) : dayOfMonth + 6);
}

/** The name of a part within what is named above it: `Q3`, `Jul`, `15`. */
function partName(period: Period, words: Words): string {
  if (period.includes("Q")) return words.say("plan.timeline.quarter", { quarter: period.slice(-1) });
  if (period.length === 7) return words.sayAny(`period.monthShort.${Number(period.slice(5))}`);
  return words.formatNumber(Number(period.slice(8)), 0);
}
