import type { Progress } from "#domain/progress.ts";

/** Places on a drawn line from 0 (left end) to 100 (right end). */
export type PathDrawing = {
  readonly baseline: number;
  readonly target: number;
  readonly actual: number;
  /** Absent for a maintained value, which has no way to go. */
  readonly expected?: number;
  /** Whether the actual lies beyond the end of the line and is drawn at it. */
  readonly isBeyond: boolean;
};

/** How far behind the baseline and past the target the line is drawn, in ways from baseline to target. */
const FURTHEST = 1;

/** Where baseline, target, expected and actual lie on the way a status speaks of; undefined where there is no way. */
export function drawPath({ shareCovered, shareExpected }: Progress): PathDrawing | undefined {
  if (shareCovered === undefined) return undefined;
  const actual = clamp(shareCovered);
  const expected = shareExpected === undefined ? undefined : clamp(shareExpected);
  const from = Math.min(0, actual, expected ?? 0);
  const to = Math.max(1, actual, expected ?? 0);
  const place = (share: number) => (100 * (share - from)) / (to - from);
  return {
    baseline: place(0),
    target: place(1),
    actual: place(actual),
    ...(expected !== undefined && { expected: place(expected) }),
    isBeyond: actual !== shareCovered,
  };
}

function clamp(share: number): number {
  return Math.min(1 + FURTHEST, Math.max(-FURTHEST, share));
}
