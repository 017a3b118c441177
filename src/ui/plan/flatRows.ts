import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { activityKey } from "#domain/id.ts";
import type { ActivityBlock } from "./activityBlock.ts";

/** One row of the table: the heading of a block with its totals, or an activity. */
export type FlatRow =
  | { readonly kind: "block"; readonly id: string; readonly block: ActivityBlock; readonly isOpen: boolean }
  | { readonly kind: "activity"; readonly id: string; readonly activity: ActivityAssessment };

/** Headings and, where a block is open, its activities, one after the other as they are drawn. */
export function flattenBlocks(blocks: readonly ActivityBlock[], isOpen: (id: string) => boolean): readonly FlatRow[] {
  const rows: FlatRow[] = [];
  for (const block of blocks) {
    const open = isOpen(block.id);
    rows.push({ kind: "block", id: `block ${block.id}`, block, isOpen: open });
    if (open) for (const activity of block.activities) rows.push(activityRow(activity));
  }
  return rows;
}

/** The rows of activities that stand under no heading. */
export function flatRows(activities: readonly ActivityAssessment[]): readonly FlatRow[] {
  return activities.map(activityRow);
}

function activityRow(activity: ActivityAssessment): FlatRow {
  return { kind: "activity", id: activityKey(activity.activity), activity };
}
