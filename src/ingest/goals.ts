import type { Goal } from "#domain/dataset.ts";
import type { Report } from "./issueList.ts";
import { joinKey } from "./links.ts";
import { type Check, placeOf, type Row } from "./rows.ts";

/** A sub-goal `1.2` needs its goal `1`, in the same plan or in all plans (`*`). As ids are dotted, no goal can be its own parent. */
export const checkGoals: Check<Goal> = (rows, report, seen) => {
  const kept = new Set<string>();
  for (const row of rows.toSorted((one, other) => depthOf(one) - depthOf(other))) {
    if (hasParent(row, kept, seen, report)) kept.add(row.key);
  }
  return rows.filter(({ key }) => kept.has(key));
};

function hasParent(row: Row<Goal>, kept: ReadonlySet<string>, seen: ReadonlySet<string>, report: Report): boolean {
  const { plan, id } = row.entity;
  const parent = parentOf(id);
  if (parent === undefined) return true;
  const keys = [joinKey([plan, parent]), joinKey(["*", parent])];
  if (keys.some((key) => kept.has(key))) return true;
  if (keys.some((key) => seen.has(key))) report("restsOnRejected", placeOf(row, "goal"), id, { table: "goals" });
  else report("orphanGoal", placeOf(row, "goal"), id, { parent });
  return false;
}

function parentOf(goal: string): string | undefined {
  const dot = goal.lastIndexOf(".");
  return dot < 0 ? undefined : goal.slice(0, dot);
}

function depthOf({ entity }: Row<Goal>): number {
  return entity.id.split(".").length;
}
