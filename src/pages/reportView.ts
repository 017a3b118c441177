import type { Indicator, Municipality } from "#domain/dataset.ts";
import { SCHEDULES, type ScheduleKind } from "#domain/schedule.ts";
import { type Selection, splitWords } from "#state/selection.ts";

/** The chapters a report may have, in their order. */
export const REPORT_SECTIONS = [
  "summary",
  "map",
  "indicators",
  "plans",
  "money",
  "attention",
  "quality",
  "method",
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** What the dates of activities say that a report lists where nothing else is asked for: what slips or soon may. */
const LISTED_AT_FIRST: readonly ScheduleKind[] = ["overdue", "startOverdue", "dueSoon"];

/** What goes into a report. */
export type ReportChoice = {
  readonly sections: readonly ReportSection[];
  readonly municipalities: readonly Municipality[];
  readonly indicators: readonly Indicator[];
  /** What the dates of the activities that are listed say. */
  readonly schedules: readonly ScheduleKind[];
  /** Goals as facets write them; none for all. */
  readonly goals: readonly string[];
};

/**
 * What the address asks of a report. Nothing named, or nothing known among it, is everything there is.
 * @param members - the municipalities of the programme, in the reader's order.
 * @param promised - the indicators with targets.
 */
export function reportChoice(
  selection: Selection,
  members: readonly Municipality[],
  promised: readonly Indicator[],
): ReportChoice {
  const schedules = splitWords(selection.schedule);
  const listed = SCHEDULES.filter((kind) => schedules.includes(kind));
  return {
    sections: chosenOf(REPORT_SECTIONS, selection.sections, (section) => section),
    municipalities: chosenOf(members, selection.municipality, ({ id }) => id),
    indicators: chosenOf(promised, selection.indicators, ({ id }) => id),
    schedules: listed.length > 0 ? listed : LISTED_AT_FIRST,
    goals: splitWords(selection.goal),
  };
}

function chosenOf<One>(all: readonly One[], asked: string | undefined, idOf: (one: One) => string): readonly One[] {
  const ids = new Set(splitWords(asked));
  const chosen = all.filter((one) => ids.has(idOf(one)));
  return chosen.length > 0 ? chosen : all;
}

/** A choice as a part of the address; undefined where it is everything, or nothing. */
export function choiceWord(chosen: readonly string[], all: number): string | undefined {
  return chosen.length === 0 || chosen.length === all ? undefined : chosen.join("~");
}
