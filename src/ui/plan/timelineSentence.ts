import type { ActivityAssessment, Slippage } from "#domain/activityAssessment.ts";
import type { ActivityTotals } from "#domain/activityTotals.ts";
import type { AreaId } from "#domain/id.ts";
import type { Words } from "#i18n/words.ts";
import type { ActivityBlock } from "./activityBlock.ts";
import { scheduleDays, staleText } from "./scheduleText.ts";
import type { TimelineRow } from "./timelineRows.ts";

/**
 * Everything the timeline shows of an activity, as one sentence without its full stop.
 * @param municipality - its name, where the timeline shows several.
 */
export function timelineSentence(
  assessment: ActivityAssessment,
  municipality: string | undefined,
  words: Words,
): string {
  const { activity, schedule, slippage, reporting, contradictions } = assessment;
  const { say, text, formatDay, formatList } = words;
  const [newest] = reporting.reports;
  const parts = [
    say(`plan.timeline.stage.${activity.stage}`),
    datesPart(assessment, words),
    progressPart(assessment, words),
    completionPart(assessment, words),
    "daysLeft" in schedule || schedule.kind === "overdue" || schedule.kind === "startOverdue"
      ? scheduleDays(schedule, words)
      : undefined,
    slippage && slippagePart(slippage, words),
    newest && say("plan.timeline.reports", { count: reporting.reports.length, date: formatDay(newest.date) }),
    staleText(reporting, words),
    contradictions.length > 0
      ? say("plan.timeline.contradictory", {
          contradictions: formatList(contradictions.map(({ code }) => say(`plan.contradictionShort.${code}`))),
        })
      : undefined,
  ];
  const title = [text(activity.title), municipality].filter((part) => part !== undefined).join(", ");
  return `${title}: ${parts.filter((part) => part !== undefined).join("; ")}`;
}

/**
 * Everything a row of the timeline shows, in words.
 * @param nameOf - the name of a municipality, where the timeline shows several.
 */
export function rowSentence(row: TimelineRow, nameOf: ((id: AreaId) => string) | undefined, words: Words): string {
  if (row.kind === "heading") return `${row.block.label}: ${totalsText(row.block, words)}`;
  return timelineSentence(row.assessment, nameOf?.(row.assessment.plan.municipality), words);
}

/** What a group of activities comes to: the completed of all but the cancelled (L4), the overdue, the money. */
export function totalsText({ totals }: ActivityBlock, words: Words): string {
  const { activities, stages, schedules } = totals;
  const parts = [
    words.say("plan.timeline.completedOf", { completed: stages.completed, total: activities - stages.cancelled }),
    schedules.overdue > 0 ? words.say("plan.timeline.overdueCount", { count: schedules.overdue }) : undefined,
    moneyPart(totals, words),
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}

/** Money that no activity states is not 0: it is left out. */
function moneyPart(totals: ActivityTotals, { say, formatEuro }: Words): string | undefined {
  const { activities, withoutBudget, withoutSpending, plannedCents, spentCents } = totals;
  const [planned, spent] = [formatEuro(plannedCents), formatEuro(spentCents)];
  if (withoutBudget === activities && withoutSpending === activities) return undefined;
  if (withoutSpending === activities) return say("plan.timeline.plannedMoney", { planned });
  if (withoutBudget === activities) return say("plan.timeline.spentMoney", { spent });
  return say("plan.timeline.spentOf", { spent, planned });
}

/** What stands beside a bar: what its marks alone would leave open. */
export function timelineNote({ activity, schedule, slippage }: ActivityAssessment, words: Words): string {
  const { start, deadline } = activity;
  const parts = [
    start === undefined && deadline === undefined ? words.say("plan.timeline.noDates") : undefined,
    start === undefined && deadline !== undefined ? words.say("plan.timeline.noStart") : undefined,
    start !== undefined && deadline === undefined ? words.say("plan.timeline.noDeadline") : undefined,
    schedule.kind === "onTime" ? undefined : scheduleDays(schedule, words),
    schedule.kind === "completedUndated" ? words.say("plan.timeline.undated") : undefined,
    slippage && shiftText(slippage, words),
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}

/** By how much a deadline has moved: `deadline 30 days later`. */
function shiftText({ days }: Slippage, words: Words): string {
  return words.say(days > 0 ? "plan.timeline.shift.later" : "plan.timeline.shift.earlier", { days: Math.abs(days) });
}

function datesPart({ activity: { start, deadline } }: ActivityAssessment, { say, formatDay }: Words): string {
  if (start === undefined) {
    if (deadline === undefined) return say("plan.timeline.noDates");
    return say("plan.timeline.dates.noStart", { deadline: formatDay(deadline) });
  }
  if (deadline === undefined) return say("plan.timeline.dates.noDeadline", { start: formatDay(start) });
  return say("plan.timeline.dates.both", { start: formatDay(start), deadline: formatDay(deadline) });
}

function progressPart({ activity: { percentDone } }: ActivityAssessment, { say, formatPercent }: Words): string {
  if (percentDone === undefined) return say("plan.timeline.percentUnknown");
  return say("plan.timeline.percentDone", { percent: formatPercent(percentDone, 0) });
}

function completionPart({ activity, schedule }: ActivityAssessment, words: Words): string | undefined {
  const { say, formatDay } = words;
  if (activity.stage !== "completed") return undefined;
  if (activity.completedOn === undefined) return say("plan.timeline.undated");
  const date = formatDay(activity.completedOn);
  if (schedule.kind === "completedOnTime") return say("plan.timeline.completedOnTime", { date });
  const late = schedule.kind === "completedLate" ? scheduleDays(schedule, words) : undefined;
  return late === undefined
    ? say("plan.timeline.completedOn", { date })
    : say("plan.timeline.completedLate", { date, late });
}

function slippagePart({ before, days }: Slippage, { say, formatDay }: Words): string {
  const part = { days: Math.abs(days), date: formatDay(before) };
  return say(days > 0 ? "plan.timeline.slipped.later" : "plan.timeline.slipped.earlier", part);
}
