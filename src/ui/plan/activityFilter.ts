import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { fold } from "#domain/fold.ts";
import { FACETS, type Facet, type IndexedActivity } from "./activityIndex.ts";

/** What is looked for: a text, and for each facet the words of which one must fit; none fits all. */
export type ActivityFilter = { readonly find: string } & Readonly<Record<Facet, readonly string[]>>;

/** How many activities each word of each facet would show, all other choices being as they are. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export type FilteredActivities = { readonly activities: readonly ActivityAssessment[]; readonly counts: FacetCounts };

export const NO_FILTER: ActivityFilter = {
  find: "",
  municipality: [],
  stage: [],
  schedule: [],
  responsible: [],
  funder: [],
  goal: [],
  flag: [],
};

/** How many choices narrow down, the text not counted. */
export function countChoices(filter: ActivityFilter): number {
  return FACETS.reduce((sum, facet) => sum + filter[facet].length, 0);
}

export function isFiltered(filter: ActivityFilter): boolean {
  return filter.find.trim() !== "" || countChoices(filter) > 0;
}

/** The activities that fit in every facet, in their order, and what every other choice would show. One pass. */
export function filterActivities(index: readonly IndexedActivity[], filter: ActivityFilter): FilteredActivities {
  const isFound = matcherOf(filter.find);
  const chosen = FACETS.filter((facet) => filter[facet].length > 0).map((facet) => ({
    facet,
    words: new Set(filter[facet]),
  }));
  const counts = emptyCounts();
  const activities: ActivityAssessment[] = [];
  for (const one of index) {
    if (!isFound(one)) continue;
    const missed = chosen.filter(({ facet, words }) => !one.values[facet].some((value) => words.has(value)));
    const [first, second] = missed;
    if (second !== undefined) continue;
    if (first !== undefined) {
      countIn(counts[first.facet], one.values[first.facet]);
      continue;
    }
    activities.push(one.assessment);
    for (const facet of FACETS) countIn(counts[facet], one.values[facet]);
  }
  return { activities, counts };
}

/**
 * Whether an activity holds every word of a text, however it is spelt: `mesues` finds `mësuesit`. A number is looked for
 * from the beginning of the activity's number; in texts only where a word begins.
 */
function matcherOf(find: string): (activity: IndexedActivity) => boolean {
  const words = find.split(/\s+/).filter((word) => fold(word) !== "");
  const tests = words.map((word) => {
    const folded = fold(word);
    if (!/^[\d.]+$/.test(word)) return ({ text }: IndexedActivity) => text().includes(folded);
    return ({ assessment, text }: IndexedActivity) =>
      assessment.activity.id.startsWith(word) || (!word.includes(".") && text().includes(` ${folded}`));
  });
  return (activity) => tests.every((test) => test(activity));
}

function emptyCounts(): Record<Facet, Map<string, number>> {
  return {
    municipality: new Map(),
    stage: new Map(),
    schedule: new Map(),
    responsible: new Map(),
    funder: new Map(),
    goal: new Map(),
    flag: new Map(),
  };
}

function countIn(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
