import type { ActivityAssessment } from "./activityAssessment.ts";
import { at } from "./at.ts";

/** Why somebody is called about an activity, most pressing first (L1, L2). */
export const PRESSING_REASONS = ["overdue", "startOverdue", "stale"] as const;
export type PressingReason = (typeof PRESSING_REASONS)[number];

/** The reasons to call about an activity; none for most. */
export function pressingReasons({ schedule, reporting }: ActivityAssessment): readonly PressingReason[] {
  return PRESSING_REASONS.filter((reason) => (reason === "stale" ? reporting.isStale : schedule.kind === reason));
}

/** The activities somebody is to be called about, the most pressing first; among equals the longest late. */
export function pressingActivities(activities: readonly ActivityAssessment[]): readonly ActivityAssessment[] {
  return activities
    .filter((activity) => pressingReasons(activity).length > 0)
    .toSorted((one, other) => rankOf(one) - rankOf(other) || daysOf(other) - daysOf(one));
}

/** What is to be taken up: the pressing ones, then those that contradict themselves or leave a gap (L3), each once. */
export function activitiesToTakeUp(activities: readonly ActivityAssessment[]): readonly ActivityAssessment[] {
  const others = activities.filter(
    (activity) => activity.contradictions.length > 0 && pressingReasons(activity).length === 0,
  );
  return [...pressingActivities(activities), ...others];
}

function rankOf(activity: ActivityAssessment): number {
  return PRESSING_REASONS.indexOf(at(pressingReasons(activity), 0));
}

/** Days late, or without a report; one never reported on counts as the longest. */
function daysOf({ schedule, reporting }: ActivityAssessment): number {
  if ("daysLate" in schedule) return schedule.daysLate;
  return reporting.daysSince ?? Number.MAX_SAFE_INTEGER;
}
