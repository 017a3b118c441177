import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { type ActivityGroup, type ActivityGrouping, groupActivities } from "#domain/activityGroups.ts";
import { type ActivityTotals, addTotals, NO_TOTALS, totalsOf } from "#domain/activityTotals.ts";
import { ACTIVITY_STAGES, type ActivityStage, type Goal } from "#domain/dataset.ts";
import { SCHEDULES, type ScheduleKind } from "#domain/schedule.ts";
import type { Words } from "#i18n/words.ts";
import type { ActivityBlock } from "./activityBlock.ts";
import type { ActivityColumn, Grouping } from "./activityColumns.ts";
import { NOT_STATED } from "./activityIndex.ts";
import type { PlanNames } from "./planNames.ts";

type Naming = { readonly names: PlanNames; readonly words: Words };

/** The block of all activities, where they are not grouped. */
export const ALL = "all";

/**
 * Activities under headings in their natural order: names by the alphabet, goals by number, years by time, those that do
 * not say at the end. Every activity is in one block, and keeps its place among those of its block.
 */
export function activityBlocks(
  activities: readonly ActivityAssessment[],
  grouping: Grouping,
  goals: readonly Goal[],
  { names, words }: Naming,
): readonly ActivityBlock[] {
  if (grouping === "none")
    return [{ id: ALL, label: words.say("plan.table.all"), activities, totals: totalsOf(activities) }];
  const order = orderOf(grouping, words);
  return groupActivities(activities, grouping, goals)
    .map((group) => ({ key: group.key, block: blockOf(group, grouping, { names, words }) }))
    .toSorted((one, other) => Number(one.key === undefined) - Number(other.key === undefined) || order(one, other))
    .map(({ block }) => block);
}

/** What the blocks add up to. */
export function totalsOfBlocks(blocks: readonly ActivityBlock[]): ActivityTotals {
  return blocks.reduce((sum, { totals }) => addTotals(sum, totals), NO_TOTALS);
}

function blockOf(
  { key, activities, totals }: ActivityGroup,
  grouping: ActivityGrouping,
  naming: Naming,
): ActivityBlock {
  return { id: key ?? NOT_STATED, label: blockLabel(key, grouping, naming), activities, totals };
}

function blockLabel(key: string | undefined, grouping: ActivityGrouping, { names, words }: Naming): string {
  if (key === undefined) return words.say(`plan.table.without.${withoutOf(grouping)}`);
  switch (grouping) {
    case "municipality":
      return names.municipality(key);
    case "goal":
      return names.goal(key);
    case "funder":
      return names.funder(key);
    case "stage":
      return words.say(`plan.stage.${key as ActivityStage}`);
    case "schedule":
      return words.say(`plan.schedule.${key as ScheduleKind}`);
    case "responsible":
    case "year":
      return key;
  }
}

function withoutOf(grouping: ActivityGrouping): "responsible" | "funder" | "year" | "other" {
  return grouping === "responsible" || grouping === "funder" || grouping === "year" ? grouping : "other";
}

type Keyed = { readonly key: string | undefined; readonly block: ActivityBlock };

function orderOf(grouping: ActivityGrouping, { compareText }: Words): (one: Keyed, other: Keyed) => number {
  const ranks: readonly string[] = grouping === "stage" ? ACTIVITY_STAGES : grouping === "schedule" ? SCHEDULES : [];
  if (ranks.length > 0) return (one, other) => ranks.indexOf(one.key ?? "") - ranks.indexOf(other.key ?? "");
  return (one, other) => compareText(one.block.label, other.block.label);
}

/** What the totals of a block say in a column: what blocks are put in order by when the table is sorted by it. */
const TOTAL_OF_COLUMN: Readonly<Partial<Record<ActivityColumn, (totals: ActivityTotals) => number>>> = {
  stage: ({ stages }) => stages.completed,
  schedule: ({ schedules }) => -schedules.overdue,
  planned: ({ plannedCents }) => plannedCents,
  spent: ({ spentCents }) => spentCents,
  report: ({ staleReports }) => staleReports,
  contradictions: ({ contradictory }) => contradictory,
};

/** Blocks by what they add up to in the column that is sorted by; in their natural order where it adds nothing up. */
export function sortBlocks(
  blocks: readonly ActivityBlock[],
  column: ActivityColumn,
  isFalling: boolean,
): readonly ActivityBlock[] {
  const totalOf = TOTAL_OF_COLUMN[column];
  if (totalOf === undefined) return blocks;
  const sign = isFalling ? -1 : 1;
  return blocks.toSorted((one, other) => sign * (totalOf(one.totals) - totalOf(other.totals)));
}
