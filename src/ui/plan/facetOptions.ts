import { CONTRADICTIONS } from "#domain/contradiction.ts";
import { ACTIVITY_STAGES } from "#domain/dataset.ts";
import { SCHEDULES } from "#domain/schedule.ts";
import type { Words } from "#i18n/words.ts";
import type { CheckOption } from "#ui/control/CheckMenu.tsx";
import type { FacetCounts } from "./activityFilter.ts";
import { type Facet, NOT_STATED } from "./activityIndex.ts";
import type { PlanNames } from "./planNames.ts";

/** What is the matter with activities, beside the codes of contradictions. */
const FLAGS = ["stale", "slipped", "contradictory"] as const;

/** The words of a facet in their natural order: stages and schedules by theirs, all else by its name. */
const ORDERS: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  stage: ACTIVITY_STAGES,
  schedule: SCHEDULES,
  flag: [...FLAGS, ...CONTRADICTIONS],
};

/**
 * What may be chosen in a facet: every word that occurs at all, with how many activities it would show now.
 * @param all - the counts without any filter.
 */
export function facetOptions(
  facet: Facet,
  all: FacetCounts,
  now: FacetCounts,
  names: PlanNames,
  words: Words,
): readonly CheckOption[] {
  const options = [...all[facet].keys()].map((value): CheckOption => {
    const isCode = facet === "flag" && !FLAGS.some((flag) => flag === value);
    return {
      value,
      label: facetLabel(facet, value, names, words),
      count: now[facet].get(value) ?? 0,
      ...(isCode && { group: words.say("plan.contradictory.label") }),
    };
  });
  const order = ORDERS[facet];
  return options.toSorted((one, other) =>
    order === undefined
      ? Number(one.value === NOT_STATED) - Number(other.value === NOT_STATED) ||
        words.compareText(one.label, other.label)
      : order.indexOf(one.value) - order.indexOf(other.value),
  );
}

/** What a word of a facet is called. */
export function facetLabel(facet: Facet, value: string, names: PlanNames, { say, sayAny, hasMessage }: Words): string {
  if (value === NOT_STATED) return say("plan.filter.notStated");
  // An address may ask for a word that does not exist: it is named as it stands.
  const known = (key: string) => (hasMessage(key) ? sayAny(key) : value);
  switch (facet) {
    case "municipality":
      return names.municipality(value);
    case "stage":
      return known(`plan.stage.${value}`);
    case "schedule":
      return known(`plan.schedule.${value}`);
    case "funder":
      return names.funder(value);
    case "goal":
      return names.goal(value.replace(":", "~"));
    case "responsible":
      return value;
    case "flag":
      return FLAGS.some((flag) => flag === value)
        ? known(`plan.${value}.label`)
        : known(`plan.contradictionShort.${value}`);
  }
}
