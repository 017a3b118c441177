import { STATUSES, type Status, UNMEASURABLE_REASONS, type UnmeasurableReason } from "#domain/progress.ts";
import { countWell, type StatusCounts } from "#domain/summary.ts";

/** A stretch of a status bar; shares are 0–1 of the whole bar. */
export type StatusStretch = {
  readonly status: Status | "unmeasurable";
  readonly count: number;
  readonly start: number;
  readonly share: number;
  /** Why those without a status have none; empty for a status. */
  readonly reasons: readonly { readonly reason: UnmeasurableReason; readonly count: number }[];
};

/** The stretches of a bar, best status first, what cannot be measured last; those that count nothing are left out. */
export function statusStretches(counts: StatusCounts): readonly StatusStretch[] {
  const reasons = UNMEASURABLE_REASONS.map((reason) => ({ reason, count: counts.unmeasurable[reason] })).filter(
    ({ count }) => count > 0,
  );
  const parts = [
    ...STATUSES.map((status) => ({ status, count: counts.statuses[status], reasons: [] })),
    { status: "unmeasurable" as const, count: counts.total - counts.measured, reasons },
  ];
  let before = 0;
  return parts.flatMap((part): StatusStretch[] => {
    if (part.count <= 0) return [];
    const stretch = { ...part, start: before / counts.total, share: part.count / counts.total };
    before += part.count;
    return [stretch];
  });
}

/** How many are achieved or on track, of those measured and of all (P9). */
export type StatusFinding = { readonly well: number; readonly measured: number; readonly total: number };

export function statusFinding(counts: StatusCounts): StatusFinding {
  return { well: countWell(counts), measured: counts.measured, total: counts.total };
}

/** The sign under which a stretch is drawn: what cannot be measured stands under that of its commonest reason, no target. */
export function signOfStretch(status: StatusStretch["status"]): Status | UnmeasurableReason {
  return status === "unmeasurable" ? "noTarget" : status;
}
