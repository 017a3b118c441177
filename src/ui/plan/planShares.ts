import type { PlanProgress } from "#domain/planProgress.ts";

/** Where the three marks of a plan stand on the scale of the picture, in percent of its width; absent without the share. */
export type ShareMarks = { readonly completion?: number; readonly time?: number; readonly money?: number };

/** The right end of the scale as a share: 1, or the next tenth above the largest share of money. */
export function scaleEnd(progresses: readonly PlanProgress[]): number {
  const largest = Math.max(1, ...progresses.map(({ moneyShare = 0 }) => moneyShare));
  return Math.ceil(largest * 10 - 1e-9) / 10;
}

export function shareMarks({ completionShare, timeShare, moneyShare }: PlanProgress, end: number): ShareMarks {
  const at = (share: number) => Math.round((share / end) * 1e4) / 100;
  return {
    ...(completionShare !== undefined && { completion: at(completionShare) }),
    ...(timeShare !== undefined && { time: at(timeShare) }),
    ...(moneyShare !== undefined && { money: at(moneyShare) }),
  };
}
