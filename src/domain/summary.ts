import { type Progress, STATUSES, type Status, UNMEASURABLE_REASONS, type UnmeasurableReason } from "./progress.ts";
import { zeros } from "./zeros.ts";

/** How many of some progresses are in each status, and how many are unmeasurable and why (P9). Counted, never averaged. */
export type StatusCounts = {
  readonly total: number;
  readonly measured: number;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly unmeasurable: Readonly<Record<UnmeasurableReason, number>>;
};

export function countStatuses(progresses: Iterable<Progress>): StatusCounts {
  const statuses = zeros(STATUSES);
  const unmeasurable = zeros(UNMEASURABLE_REASONS);
  let [total, measured] = [0, 0];
  for (const progress of progresses) {
    total += 1;
    if (progress.kind === "measured") {
      measured += 1;
      statuses[progress.status] += 1;
    } else {
      unmeasurable[progress.reason] += 1;
    }
  }
  return { total, measured, statuses, unmeasurable };
}

/** The number achieved or on track: those of which a reader need not ask more. */
export function countWell(counts: StatusCounts): number {
  return counts.statuses.achieved + counts.statuses.onTrack;
}
