import type { Slippage } from "#domain/activityAssessment.ts";
import type { Reporting } from "#domain/reporting.ts";
import type { Schedule } from "#domain/schedule.ts";
import type { Words } from "#i18n/words.ts";

/** What the dates say in a word or two, with the days it is about: `Overdue · 12 days overdue`. */
export function scheduleDays(schedule: Schedule, words: Words): string | undefined {
  if ("daysLate" in schedule) return words.say(`plan.scheduleDays.${schedule.kind}`, { days: schedule.daysLate });
  if ("daysLeft" in schedule) return words.say(`plan.scheduleDays.${schedule.kind}`, { days: schedule.daysLeft });
  return undefined;
}

/** How long nothing has been reported on an activity in progress (L2); undefined where its reports are fresh. */
export function staleText({ isStale, daysSince }: Reporting, words: Words): string | undefined {
  if (!isStale) return undefined;
  return daysSince === undefined ? words.say("plan.stale.never") : words.say("plan.stale.since", { days: daysSince });
}

/** By how much the deadline has moved since the version of the plan before, and from which day. */
export function slippageText({ before, days }: Slippage, { say, formatDay }: Words): string {
  const date = formatDay(before);
  return days > 0 ? say("plan.slipped.later", { days, date }) : say("plan.slipped.earlier", { days: -days, date });
}
