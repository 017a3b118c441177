import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { type ActivityTotals, totalsOf } from "#domain/activityTotals.ts";
import { activityKey } from "#domain/id.ts";
import type { ActivityBlock } from "./activityBlock.ts";
import { goalPathOf } from "./goalPath.ts";
import type { PlanNames } from "./planNames.ts";

/** A part of the plans: a block, a goal or sub-goal with what it adds up to, or an activity. */
export type PlanNode =
  | {
      readonly kind: "block" | "goal";
      readonly id: string;
      readonly label: string;
      readonly totals: ActivityTotals;
      readonly children: readonly PlanNode[];
    }
  | {
      readonly kind: "activity";
      readonly id: string;
      readonly activity: ActivityAssessment;
      readonly children: readonly never[];
    };

/** A node as it is drawn: how deep, and which of how many. */
export type TreeRow = {
  readonly id: string;
  readonly node: PlanNode;
  /** 1 at the top. */
  readonly level: number;
  /** 1 for the first of its siblings. */
  readonly place: number;
  readonly siblings: number;
  /** Undefined where there is nothing to open. */
  readonly isOpen: boolean | undefined;
};

/** What the tree reads: which goals belong to one plan only, and what everything is called. */
export type TreeNaming = { readonly ownGoals: ReadonlySet<string>; readonly names: PlanNames };

/**
 * Goal → sub-goal → activity.
 * @param hasHeads - whether each block stands over its goals; otherwise the goals of all are taken together.
 */
export function buildPlanTree(
  blocks: readonly ActivityBlock[],
  hasHeads: boolean,
  naming: TreeNaming,
): readonly PlanNode[] {
  if (!hasHeads) {
    const all = blocks.flatMap(({ activities }) => activities);
    return goalNodes(all, 0, "", naming, true);
  }
  return blocks.map(({ id, label, totals, activities }) => {
    const places = new Set(activities.map(({ plan }) => plan.municipality));
    return { kind: "block", id, label, totals, children: goalNodes(activities, 0, id, naming, places.size > 1) };
  });
}

/** The goals at a depth, each with those below it, then the activities that serve no goal below this depth. */
function goalNodes(
  activities: readonly ActivityAssessment[],
  depth: number,
  prefix: string,
  naming: TreeNaming,
  namesPlace: boolean,
): readonly PlanNode[] {
  const goals = new Map<string, ActivityAssessment[]>();
  const here: PlanNode[] = [];
  for (const activity of activities) {
    const key = goalPathOf(activity, naming.ownGoals)[depth];
    if (key === undefined) here.push({ kind: "activity", id: activityKey(activity.activity), activity, children: [] });
    else if (goals.has(key)) goals.get(key)?.push(activity);
    else goals.set(key, [activity]);
  }
  const nodes = [...goals].toSorted(([one], [other]) => compareGoals(one, other));
  return [
    ...nodes.map(([key, members]): PlanNode => {
      const id = `${prefix}/${key}`;
      const children = goalNodes(members, depth + 1, id, naming, namesPlace);
      return {
        kind: "goal",
        id,
        label: goalLabel(key, members, naming, namesPlace),
        totals: totalsOf(members),
        children,
      };
    }),
    ...here,
  ];
}

/** A goal of one plan only says whose it is where goals of several plans stand side by side. */
function goalLabel(
  key: string,
  [first]: readonly ActivityAssessment[],
  { names }: TreeNaming,
  namesPlace: boolean,
): string {
  const label = names.goal(key);
  return key.includes("~") && namesPlace && first ? `${label} (${names.municipality(first.plan.municipality)})` : label;
}

/** Goals by their number, 2 before 10; the plans' own after that of all. */
function compareGoals(one: string, other: string): number {
  const [these, those] = [one, other].map((key) => key.slice(key.indexOf("~") + 1).split("."));
  for (let place = 0; place < Math.max(these?.length ?? 0, those?.length ?? 0); place++) {
    const difference = Number(these?.[place] ?? 0) - Number(those?.[place] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return one < other ? -1 : 1;
}

/** The nodes that are seen, top down. */
export function flattenTree(nodes: readonly PlanNode[], isOpen: (id: string) => boolean): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (siblings: readonly PlanNode[], level: number) => {
    siblings.forEach((node, place) => {
      const open = node.children.length === 0 ? undefined : isOpen(node.id);
      rows.push({ id: node.id, node, level, place: place + 1, siblings: siblings.length, isOpen: open });
      if (open) add(node.children, level + 1);
    });
  };
  add(nodes, 1);
  return rows;
}
