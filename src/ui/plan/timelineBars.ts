import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { addMonths, type Day } from "#domain/day.ts";
import { beginOf, endShareOf, type Stretch, type TimelineScale } from "./timelineScale.ts";

/** What is drawn of one activity; every place is a share of the timeline's length (0–1). */
export type TimelineBar = {
  /** Start to deadline; absent where neither the activity nor its plan states a day. */
  readonly planned?: Stretch & { readonly isOpenAtStart: boolean; readonly isOpenAtEnd: boolean };
  /** As much of the planned bar as is done; absent where the percentage is not stated, which is not 0. */
  readonly done?: Stretch;
  readonly deadline?: number;
  /** From the deadline to the reporting date. */
  readonly overdue?: Stretch;
  readonly completion?: { readonly at: number; readonly isLate: boolean };
  /** From the deadline to a completion after it. */
  readonly lateness?: Stretch;
  /** From the former deadline to the present one; `to` before `from` where it was brought forward. */
  readonly shift?: Stretch;
  readonly reports: readonly number[];
  /** What is drawn as one body: the planned bar and what is overdue of it. */
  readonly body?: Stretch;
  /** Where all of this ends and words may stand. */
  readonly end: number;
};

/** How long a bar is drawn beyond the one day that is stated, where the plan has no day for its open end. */
const OPEN_MONTHS = 3;

/** The bar and the marks of an activity. */
export function timelineBar(assessment: ActivityAssessment, scale: TimelineScale, asOf: Day): TimelineBar {
  const { activity, schedule, slippage, reporting } = assessment;
  const { deadline, completedOn, percentDone } = activity;
  const endAt = (day: Day) => endShareOf(scale, day);
  const planned = plannedOf(assessment, scale);
  const isLate = deadline !== undefined && completedOn !== undefined && completedOn > deadline;
  const bar = {
    ...(planned && { planned }),
    ...(planned && percentDone !== undefined && { done: shareOf(planned, percentDone) }),
    ...(deadline !== undefined && { deadline: endAt(deadline) }),
    ...(deadline !== undefined &&
      schedule.kind === "overdue" && { overdue: { from: endAt(deadline), to: endAt(asOf) } }),
    ...(completedOn !== undefined && { completion: { at: endAt(completedOn), isLate } }),
    ...(isLate && { lateness: { from: endAt(deadline), to: endAt(completedOn) } }),
    ...(slippage && deadline !== undefined && { shift: { from: endAt(slippage.before), to: endAt(deadline) } }),
    reports: reporting.reports.map(({ date }) => endAt(date)),
  };
  const { overdue, completion, shift, reports } = bar;
  const ends = [planned?.to, overdue?.to, completion?.at, shift?.from, ...reports].filter((end) => end !== undefined);
  return {
    ...bar,
    ...(planned && { body: { from: planned.from, to: overdue?.to ?? planned.to } }),
    end: ends.length > 0 ? Math.max(...ends) : endAt(asOf),
  };
}

/** The planned bar. Where a day is missing, it runs to that end of the plan, or a while, and is open there. */
function plannedOf({ activity: { start, deadline }, plan }: ActivityAssessment, scale: TimelineScale) {
  const from = start ?? openStart(plan.start, deadline);
  const to = deadline ?? openEnd(plan.end, start);
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = from <= to ? [from, to] : [to, from];
  return {
    from: beginOf(scale, first),
    to: endShareOf(scale, last),
    isOpenAtStart: start === undefined,
    isOpenAtEnd: deadline === undefined,
  };
}

function openStart(limit: Day | undefined, deadline: Day | undefined): Day | undefined {
  if (deadline === undefined) return limit;
  return limit !== undefined && limit < deadline ? limit : addMonths(deadline, -OPEN_MONTHS);
}

function openEnd(limit: Day | undefined, start: Day | undefined): Day | undefined {
  if (start === undefined) return limit;
  return limit !== undefined && limit > start ? limit : addMonths(start, OPEN_MONTHS);
}

function shareOf({ from, to }: Stretch, percent: number): Stretch {
  return { from, to: from + (to - from) * (Math.min(100, Math.max(0, percent)) / 100) };
}
