import type { Activity } from "./dataset.ts";
import { type Day, daysBetween } from "./day.ts";

/** What an activity's dates may say, most pressing first (L1). It stands beside its stage and is never merged with it. */
export const SCHEDULES = [
  "overdue",
  "startOverdue",
  "dueSoon",
  "onTime",
  "noDeadline",
  "completedLate",
  "completedOnTime",
  "completedUndated",
  "notDue",
] as const;
export type ScheduleKind = (typeof SCHEDULES)[number];

/** What the dates of an activity say as of a day, with the whole days it is about (L1). */
export type Schedule =
  /** `daysLate` since the deadline, since the planned start, or between deadline and completion; 1 or more. */
  | { readonly kind: "overdue" | "startOverdue" | "completedLate"; readonly daysLate: number }
  /** `daysLeft` until the deadline; 0 on its day. */
  | { readonly kind: "dueSoon" | "onTime"; readonly daysLeft: number }
  /** `completedUndated`: without the day of completion nobody can say whether it was on time. `notDue`: cancelled. */
  | { readonly kind: "noDeadline" | "completedOnTime" | "completedUndated" | "notDue" };

/** How many days after its planned start an activity may still be waiting to be started (L1). */
export const START_GRACE_DAYS = 30;

/**
 * What the dates say of an activity, whatever its municipality says (L1). First match wins, in the order of SCHEDULES.
 * @param dueSoonDays - how many days before its deadline an activity is due soon, 0 or more.
 */
export function scheduleOf(
  { stage, start, deadline, completedOn }: Pick<Activity, "stage" | "start" | "deadline" | "completedOn">,
  asOf: Day,
  dueSoonDays: number,
): Schedule {
  if (stage === "cancelled") return { kind: "notDue" };
  if (stage === "completed") return completedSchedule(deadline, completedOn);
  const daysLeft = deadline === undefined ? undefined : daysBetween(asOf, deadline);
  if (daysLeft !== undefined && daysLeft < 0) return { kind: "overdue", daysLate: -daysLeft };
  const daysWaiting = stage === "notStarted" && start !== undefined ? daysBetween(start, asOf) : 0;
  if (daysWaiting > START_GRACE_DAYS) return { kind: "startOverdue", daysLate: daysWaiting };
  if (daysLeft === undefined) return { kind: "noDeadline" };
  return { kind: daysLeft <= dueSoonDays ? "dueSoon" : "onTime", daysLeft };
}

function completedSchedule(deadline: Day | undefined, completedOn: Day | undefined): Schedule {
  if (deadline === undefined) return { kind: "noDeadline" };
  if (completedOn === undefined) return { kind: "completedUndated" };
  const daysLate = daysBetween(deadline, completedOn);
  return daysLate > 0 ? { kind: "completedLate", daysLate } : { kind: "completedOnTime" };
}
