import type { Day } from "#domain/day.ts";
import { endShareOf, type TimelineScale } from "./timelineScale.ts";
import { schoolYearStarts, type Tick } from "./timelineTicks.ts";

/** What stands behind every row: divisions of time as paths over a square of 1 by 1, and the reporting date as a share. */
export type TimelineGround = { readonly ticks: string; readonly schoolYears: string; readonly asOf: number };

/** @param divisions - the stretches of the axis that are told apart by a line where each begins. */
export function timelineGround(scale: TimelineScale, divisions: readonly Tick[], asOf: Day): TimelineGround {
  return {
    ticks: uprights(divisions.map(({ from }) => from)),
    schoolYears: uprights(schoolYearStarts(scale)),
    asOf: endShareOf(scale, asOf),
  };
}

function uprights(shares: readonly number[]): string {
  return shares.map((share) => `M${Number(share.toFixed(6))} 0V1`).join("");
}
