import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { PlanStage } from "#domain/dataset.ts";
import { PLAN_STAGES } from "#domain/dataset.ts";
import type { AreaId } from "#domain/id.ts";
import type { MunicipalityPlan } from "#domain/planAssessment.ts";
import type { Words } from "#i18n/words.ts";
import { type SelectionChange, splitWords } from "#state/selection.ts";
import type { ActivityFilter } from "#ui/plan/activityFilter.ts";

/** What the address narrows the activities down to. */
export function filterOf(selection: SelectionChange): ActivityFilter {
  return {
    find: selection.find ?? "",
    municipality: splitWords(selection.municipality),
    stage: splitWords(selection.stage),
    schedule: splitWords(selection.schedule),
    responsible: splitWords(selection.responsible),
    funder: splitWords(selection.funder),
    goal: splitWords(selection.goal),
    flag: splitWords(selection.flag),
  };
}

/** The change that takes every filter away. */
export const NO_CHOICE: SelectionChange = {
  find: undefined,
  municipality: undefined,
  stage: undefined,
  schedule: undefined,
  responsible: undefined,
  funder: undefined,
  goal: undefined,
  flag: undefined,
};

/** Several words as one of an address; undefined for none. */
export function joinWords(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join("~");
}

/** Up to so many places or bodies share the first rank before it says nothing to name them. */
const MOST_NAMED = 3;

/** Something activities have in common, and how many do. */
export type Counted<Key> = { readonly key: Key; readonly count: number };

/** How many activities each key has, the most first; those without a key are not counted. */
export function countBy<Key>(
  activities: readonly ActivityAssessment[],
  keyOf: (activity: ActivityAssessment) => Key | undefined,
): readonly Counted<Key>[] {
  const counts = new Map<Key, number>();
  for (const activity of activities) {
    const key = keyOf(activity);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, count })).toSorted((one, other) => other.count - one.count);
}

/** Those that share the highest count; none where too many do. */
export function leaders<Key>(counted: readonly Counted<Key>[]): readonly Counted<Key>[] {
  const first = counted.filter(({ count }) => count === counted[0]?.count);
  return first.length > MOST_NAMED ? [] : first;
}

/** How many activities are overdue, and where most of them are, in one sentence. */
export function planFinding(
  activities: readonly ActivityAssessment[],
  nameOf: (municipality: AreaId) => string,
  { say, formatList }: Words,
): string {
  if (activities.length === 0) return say("plan.page.empty");
  const overdue = activities.filter(({ schedule }) => schedule.kind === "overdue");
  const finding = say("plan.page.finding", { overdue: overdue.length, total: activities.length });
  const first = leaders(countBy(overdue, ({ plan }) => plan.municipality));
  if (first.length === 0) return finding;
  const places = first.map(({ key, count }) => say("plan.page.counted", { name: nameOf(key), count }));
  return say("plan.page.findingMost", { finding, places: formatList(places) });
}

/** The municipalities whose plan is not carried out, by the stage it is in; those without one first (L5). */
export function plansNotUnderWay(
  municipalities: readonly MunicipalityPlan[],
): readonly { readonly stage: PlanStage; readonly municipalities: readonly AreaId[] }[] {
  const stageOf = ({ current }: MunicipalityPlan): PlanStage => current?.stage ?? "none";
  return PLAN_STAGES.filter((stage) => stage !== "underWay")
    .map((stage) => ({
      stage,
      municipalities: municipalities.filter((one) => stageOf(one) === stage).map(({ municipality }) => municipality),
    }))
    .filter((group) => group.municipalities.length > 0);
}
