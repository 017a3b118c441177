import type { Assessment } from "#domain/assessment.ts";
import { STATUSES } from "#domain/progress.ts";
import { countWell } from "#domain/summary.ts";
import type { MatrixColumn } from "./matrixRows.ts";

/** The place of a status from best (0) to worst; undefined, which sorts last, where there is none (P5). */
export function statusRank(assessment: Assessment | undefined): number | undefined {
  return assessment?.progress.kind === "measured" ? STATUSES.indexOf(assessment.progress.status) : undefined;
}

/** Municipalities by how many of their indicators are achieved or on track; ties keep their order. */
export function orderColumns(columns: readonly MatrixColumn[], isFalling: boolean): readonly MatrixColumn[] {
  const sign = isFalling ? -1 : 1;
  return [...columns].sort((one, other) => sign * (countWell(one.counts) - countWell(other.counts)));
}
