import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Plan } from "#domain/dataset.ts";
import { activityKey } from "#domain/id.ts";
import type { ActivityBlock } from "./activityBlock.ts";

/** A row of the timeline: the heading of a group, or one of its activities. */
export type TimelineRow =
  | { readonly kind: "heading"; readonly key: string; readonly block: ActivityBlock }
  | {
      readonly kind: "activity";
      readonly key: string;
      readonly block: ActivityBlock;
      readonly assessment: ActivityAssessment;
    };

/** Each heading followed by its activities. */
export function timelineRows(blocks: readonly ActivityBlock[]): readonly TimelineRow[] {
  return blocks.flatMap((block): readonly TimelineRow[] => [
    { kind: "heading", key: block.id, block },
    ...block.activities.map((assessment) => ({
      kind: "activity" as const,
      key: `${block.id}~${activityKey(assessment.activity)}`,
      block,
      assessment,
    })),
  ]);
}

/** The plan that all activities of a group belong to; undefined where there are several. */
export function planOfBlock({ activities }: ActivityBlock): Plan | undefined {
  const plan = activities[0]?.plan;
  return activities.every((one) => one.plan.id === plan?.id) ? plan : undefined;
}

/**
 * The row a key leads to from a row, both counted from 0.
 * @param page - how many rows are in sight.
 * @returns undefined where the key moves no row.
 */
export function rowAfter(key: string, row: number, count: number, page: number): number | undefined {
  const to = {
    ArrowUp: row - 1,
    ArrowDown: row + 1,
    PageUp: row - page,
    PageDown: row + page,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, to));
}
