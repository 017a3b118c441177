import { lazy, Suspense, useMemo } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Goal } from "#domain/dataset.ts";
import { activityKey } from "#domain/id.ts";
import type { Words } from "#i18n/words.ts";
import { splitWords } from "#state/selection.ts";
import { Button } from "#ui/control/Button.tsx";
import { Loading } from "#ui/layout/Waiting.tsx";
import { ActivityFilters, NothingFound } from "#ui/plan/ActivityFilters.tsx";
import { ActivityTable } from "#ui/plan/ActivityTable.tsx";
import { ActivityTree } from "#ui/plan/ActivityTree.tsx";
import type { ActivityBlock } from "#ui/plan/activityBlock.ts";
import { activityBlocks, sortBlocks } from "#ui/plan/activityBlocks.ts";
import { columnsShown, type Grouping, isActivityColumn } from "#ui/plan/activityColumns.ts";
import { filterActivities, isFiltered, NO_FILTER } from "#ui/plan/activityFilter.ts";
import { activityOrder } from "#ui/plan/activityOrder.ts";
import type { PlanNames } from "#ui/plan/planNames.ts";
import { type OpenParts, useOpenParts } from "#ui/plan/useOpenParts.ts";
import { useSortedActivities } from "#ui/plan/useSortedActivities.ts";
import { useWarmTexts } from "#ui/plan/useWarmTexts.ts";
import { parseSort, sortText } from "#ui/table/sort.ts";
import { PlansControls, type PlanView } from "./PlansControls.tsx";
import { joinWords, NO_CHOICE } from "./plansView.ts";
import { useFoundActivities } from "./useFoundActivities.ts";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly goals: readonly Goal[];
  readonly activities: readonly ActivityAssessment[];
  readonly names: PlanNames;
};

const PlansTimeline = lazy(async () => ({ default: (await import("./PlansTimeline.tsx")).PlansTimeline }));

/** All activities: searched, filtered and grouped, as a table, a tree or a timeline. */
export function PlansView({ site, goals, activities, names }: Props) {
  const { words, selection, select } = site;
  const view: PlanView = selection.view ?? "table";
  const group: Grouping = selection.group ?? "municipality";
  const { filter, ownGoals, index, found } = useFoundActivities(site, goals, activities);
  useWarmTexts(index);
  const all = useMemo(() => filterActivities(index, NO_FILTER).counts, [index]);
  const blocks = useBlocks({ site, goals, activities, names }, found.activities, group);
  const clear = () => select(NO_CHOICE, "push");
  return (
    <div className="plans">
      <PlansControls site={site} view={view} group={group} />
      <ActivityFilters
        filter={filter}
        all={all}
        now={found.counts}
        names={names}
        onChange={(facet, chosen) => select({ [facet]: joinWords(chosen) }, "push")}
        onClear={clear}
      />
      <p className="plans__found" role="status">
        {words.say("plan.filter.found", { count: found.activities.length, total: activities.length })}
      </p>
      <noscript>
        <p>{words.say("plan.page.noScript", { count: activities.length })}</p>
      </noscript>
      {found.activities.length === 0 ? (
        <NothingFound onClear={clear} />
      ) : (
        <Shown {...{ site, view, group, blocks, names, ownGoals, isNarrowed: isFiltered(filter) }} />
      )}
    </div>
  );
}

/** What is found, in the order of the table and under its headings. */
function useBlocks(
  { site: { words, selection }, goals, activities, names }: Props,
  found: readonly ActivityAssessment[],
  group: Grouping,
): readonly ActivityBlock[] {
  const keyOf = useMemo(() => activityOrder(activities, names, words), [activities, names, words]);
  const sort = useMemo(() => parseSort(selection.sort), [selection.sort]);
  const sorted = useSortedActivities(found, keyOf, sort);
  return useMemo(() => {
    const blocks = activityBlocks(sorted, group, goals, { names, words });
    return sort !== undefined && isActivityColumn(sort.by) ? sortBlocks(blocks, sort.by, sort.isFalling) : blocks;
  }, [sorted, group, goals, names, words, sort]);
}

type ShownProps = {
  readonly site: Site;
  readonly view: PlanView;
  readonly group: Grouping;
  readonly blocks: readonly ActivityBlock[];
  readonly names: PlanNames;
  readonly ownGoals: ReadonlySet<string>;
  readonly isNarrowed: boolean;
};

/** What is found as the view that is chosen. Headings are closed at first, and open around what was looked for. */
function Shown({ site, view, group, blocks, names, ownGoals, isNarrowed }: ShownProps) {
  const { words, selection, select } = site;
  const open = useOpenParts(isNarrowed);
  const hasHeads = group !== "none" && !(view === "tree" && group === "goal");
  const illustrative = useIllustrative(site, blocks);
  const onOpenActivity = (activity: ActivityAssessment) => select({ activity: activityKey(activity.activity) }, "push");
  const shared = { blocks, hasHeads, open, names, onOpenActivity };
  return (
    <>
      {view !== "timeline" && (hasHeads || view === "tree") && <Openers words={words} open={open} />}
      {view === "tree" && <ActivityTree {...shared} isByPlace={group === "municipality"} ownGoals={ownGoals} />}
      {view === "table" && (
        <ActivityTable
          {...shared}
          columns={columnsShown(group, splitWords(selection.columns))}
          sort={parseSort(selection.sort)}
          onSort={(sort) => select({ sort: sortText(sort) }, "push")}
          marksIllustrative={illustrative.marks}
        />
      )}
      {view === "timeline" && (
        <Suspense fallback={<Loading height="40rem" />}>
          <PlansTimeline {...{ site, blocks, names, onOpenActivity }} showsMunicipality={group !== "municipality"} />
        </Suspense>
      )}
      {illustrative.note !== undefined && <p className="activities__hint">{illustrative.note}</p>}
    </>
  );
}

/** Opens or closes every heading. */
function Openers({ words, open }: { readonly words: Words; readonly open: OpenParts }) {
  return (
    <div className="plans__openers">
      <Button look="quiet" onPress={() => open.setAll(true)}>
        {words.say("plan.table.openAll")}
      </Button>
      <Button look="quiet" onPress={() => open.setAll(false)}>
        {words.say("plan.table.closeAll")}
      </Button>
    </div>
  );
}

/** Which activities are marked as illustrative: none where all are, which is said once (V4). */
function useIllustrative({ sources, words }: Site, blocks: readonly ActivityBlock[]) {
  const isMadeUp = ({ activity }: ActivityAssessment) => sources.get(activity.source)?.kind === "illustrative";
  const shown = blocks.flatMap(({ activities }) => activities);
  const isAll = shown.every(isMadeUp);
  if (isAll) return { marks: () => false, note: words.say("common.illustrative.long") };
  return { marks: isMadeUp, note: shown.some(isMadeUp) ? words.say("common.illustrative.some") : undefined };
}
