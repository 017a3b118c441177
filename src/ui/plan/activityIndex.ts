import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { fold } from "#domain/fold.ts";
import type { AreaId } from "#domain/id.ts";
import type { LocalText } from "#domain/language.ts";
import { goalPathOf } from "./goalPath.ts";

/** What activities can be filtered by; also the keys of an address. */
export const FACETS = ["municipality", "stage", "schedule", "responsible", "funder", "goal", "flag"] as const;
export type Facet = (typeof FACETS)[number];

/** The word of a facet for activities that do not say. */
export const NOT_STATED = "-";

/** An activity with all that it is searched and filtered by. */
export type IndexedActivity = {
  readonly assessment: ActivityAssessment;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** Folded texts, a space before the first; made when first asked for. */
  readonly text: () => string;
};

/**
 * Everything that is searched and filtered by, once for a data set.
 * @param placeName - the name of a municipality in all languages.
 */
export function buildActivityIndex(
  activities: readonly ActivityAssessment[],
  ownGoals: ReadonlySet<string>,
  placeName: (id: AreaId) => LocalText,
): readonly IndexedActivity[] {
  return activities.map((assessment) => ({
    assessment,
    values: valuesOf(assessment, ownGoals),
    text: once(() => textOf(assessment, placeName)),
  }));
}

function valuesOf(assessment: ActivityAssessment, ownGoals: ReadonlySet<string>): IndexedActivity["values"] {
  const { activity, plan, schedule } = assessment;
  return {
    municipality: [plan.municipality],
    stage: [activity.stage],
    schedule: [schedule.kind],
    responsible: [activity.responsible ?? NOT_STATED],
    funder: [activity.fundingSource ?? NOT_STATED],
    goal: goalPathOf(assessment, ownGoals).map((key) => key.replace("~", ":")),
    flag: flagsOf(assessment),
  };
}

function flagsOf({ reporting, contradictions, slippage }: ActivityAssessment): readonly string[] {
  const codes = new Set(contradictions.map(({ code }) => code));
  return [
    ...(reporting.isStale ? ["stale"] : []),
    ...(slippage === undefined ? [] : ["slipped"]),
    ...(codes.size > 0 ? ["contradictory"] : []),
    ...codes,
  ];
}

function textOf({ activity, plan, reporting }: ActivityAssessment, placeName: (id: AreaId) => LocalText): string {
  const { title, responsible = "", partners = "" } = activity;
  const local = [title, placeName(plan.municipality)];
  for (const { note, reasonLate } of reporting.reports) local.push(note, reasonLate);
  const texts = local.flatMap((text) => Object.values(text));
  // Folding keeps the asterisk, so that no search runs from one text into the next.
  return ` ${fold([...texts, responsible, partners].join(" * "))}`;
}

function once<Result>(make: () => Result): () => Result {
  let made: Result | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
