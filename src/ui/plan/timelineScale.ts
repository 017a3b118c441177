import { type Day, dayNumber, dayOf, dayParts } from "#domain/day.ts";
import type { ActivityBlock } from "./activityBlock.ts";

/** The stretch of time a timeline shows, in whole calendar years: first and last day, both shown. */
export type TimelineScale = { readonly from: Day; readonly to: Day };

/** A stretch of the timeline, each end as a share of its length (0–1). */
export type Stretch = { readonly from: number; readonly to: number };

/** A day further from the reporting date than so many years is a slip of the pen: it is drawn at the timeline's end. */
const MOST_YEARS = 10;

/** The years that hold every day the activities and their plans speak of, and the reporting date. */
export function timelineScale(blocks: readonly ActivityBlock[], asOf: Day): TimelineScale {
  let [from, to] = [asOf, asOf];
  const take = (day: Day | undefined) => {
    if (day === undefined) return;
    if (day < from) from = day;
    if (day > to) to = day;
  };
  for (const { activities } of blocks) {
    for (const { activity, plan, slippage, reporting } of activities) {
      for (const day of [plan.start, plan.end, activity.start, activity.deadline, activity.completedOn]) take(day);
      take(slippage?.before);
      for (const { date } of reporting.reports) take(date);
    }
  }
  const { year } = dayParts(asOf);
  return {
    from: dayOf(Math.max(dayParts(from).year, year - MOST_YEARS), 1, 1),
    to: dayOf(Math.min(dayParts(to).year, year + MOST_YEARS), 12, 31),
  };
}

/** The days a scale holds, 365 or more. */
export function daysOf({ from, to }: TimelineScale): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** Where a day begins, as a share of the timeline; a day outside it lies at its end. */
export function beginOf(scale: TimelineScale, day: Day): number {
  return clamp((dayNumber(day) - dayNumber(scale.from)) / daysOf(scale));
}

/** Where a day is over: deadlines, completions, reports and the reporting date count as the end of their day (T1). */
export function endShareOf(scale: TimelineScale, day: Day): number {
  return clamp((dayNumber(day) + 1 - dayNumber(scale.from)) / daysOf(scale));
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
