import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { ACTIVITY_STAGES } from "#domain/dataset.ts";
import { type Day, daysBetween } from "#domain/day.ts";
import { SCHEDULES } from "#domain/schedule.ts";
import type { Words } from "#i18n/words.ts";
import type { ActivityColumn } from "./activityColumns.ts";
import type { PlanNames } from "./planNames.ts";

/** The place of an activity in the order of a column; undefined comes last. */
export type OrderKey = (activity: ActivityAssessment) => number | undefined;

/** Longer than any plan: keeps what is due apart by kind first, by days second. */
const SPAN_OF_A_KIND = 100_000;

/**
 * What each column sorts by, as numbers: texts of one column are put in order once, however often rows are sorted.
 * @param activities - all that may be sorted.
 */
export function activityOrder(
  activities: readonly ActivityAssessment[],
  names: PlanNames,
  { text, compareText }: Words,
): (column: ActivityColumn) => OrderKey {
  const byText = (textOf: (activity: ActivityAssessment) => string | undefined): OrderKey => {
    let ranks: ReadonlyMap<string, number> | undefined;
    return (activity) => {
      ranks ??= ranksOf(activities.map(textOf), compareText);
      return ranks.get(textOf(activity) ?? "");
    };
  };
  const keys: Readonly<Record<ActivityColumn, OrderKey>> = {
    title: byText(({ activity }) => text(activity.title)),
    municipality: byText(({ plan }) => names.municipality(plan.municipality)),
    stage: ({ activity }) => ACTIVITY_STAGES.indexOf(activity.stage),
    schedule: pressing,
    responsible: byText(({ activity }) => activity.responsible),
    funder: byText(({ activity }) => activity.fundingSource && names.funder(activity.fundingSource)),
    percent: ({ activity }) => activity.percentDone,
    planned: ({ activity }) => activity.plannedCents,
    spent: ({ activity }) => activity.spentCents,
    report: silence,
    contradictions: ({ contradictions }) => contradictions.length,
    slippage: ({ slippage }) => slippage?.days,
  };
  return (column) => keys[column];
}

/** The most pressing first; among the overdue those longest overdue. */
function pressing({ schedule, activity }: ActivityAssessment): number {
  const days = "daysLate" in schedule ? -schedule.daysLate : "daysLeft" in schedule ? schedule.daysLeft : 0;
  const deadline =
    activity.deadline === undefined ? 0 : daysBetween("2000-01-01" as Day, activity.deadline) / SPAN_OF_A_KIND;
  return SCHEDULES.indexOf(schedule.kind) * SPAN_OF_A_KIND + days + deadline;
}

/** Days without a report; where one is missing, more than any. */
function silence({ reporting }: ActivityAssessment): number | undefined {
  if (reporting.daysSince !== undefined) return reporting.daysSince;
  return reporting.isStale ? SPAN_OF_A_KIND : undefined;
}

function ranksOf(
  texts: readonly (string | undefined)[],
  compareText: (one: string, other: string) => number,
): ReadonlyMap<string, number> {
  const distinct = [...new Set(texts)].filter((text) => text !== undefined && text !== "").map(String);
  return new Map(distinct.toSorted(compareText).map((text, place) => [text, place]));
}
