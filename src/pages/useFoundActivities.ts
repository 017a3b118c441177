import { useDeferredValue, useMemo } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Goal } from "#domain/dataset.ts";
import { type ActivityFilter, filterActivities } from "#ui/plan/activityFilter.ts";
import { buildActivityIndex } from "#ui/plan/activityIndex.ts";
import { ownGoalsOf } from "#ui/plan/goalPath.ts";
import { filterOf } from "./plansView.ts";
import type { Site } from "./useSite.ts";

/** The activities that fit what is chosen, with what they were sought by. */
export function useFoundActivities(site: Site, goals: readonly Goal[], activities: readonly ActivityAssessment[]) {
  // What is drawn may lag behind what is typed, never the other way round.
  const filter = useDeferredValue(useFilter(site));
  const ownGoals = useMemo(() => ownGoalsOf(goals), [goals]);
  const index = useIndex(site, activities, ownGoals);
  const found = useMemo(() => filterActivities(index, filter), [index, filter]);
  return { filter, ownGoals, index, found };
}

/** The same filter for as long as what is chosen is. */
function useFilter({ selection }: Site): ActivityFilter {
  const { find, municipality, stage, schedule, responsible, funder, goal, flag } = selection;
  return useMemo(
    () => filterOf({ find, municipality, stage, schedule, responsible, funder, goal, flag }),
    [find, municipality, stage, schedule, responsible, funder, goal, flag],
  );
}

function useIndex({ first }: Site, activities: readonly ActivityAssessment[], ownGoals: ReadonlySet<string>) {
  return useMemo(() => {
    const places = new Map(first.municipalities.map(({ id, name }) => [id, name]));
    return buildActivityIndex(activities, ownGoals, (id) => places.get(id) ?? {});
  }, [first, activities, ownGoals]);
}
