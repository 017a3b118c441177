import type { Interval } from "./audit.ts";
import type { Question } from "./model.ts";

/** How many whole numbers there are from `lower` to `upper`. */
export function valueCount({ lower, upper }: Interval): number {
  return upper - lower + 1;
}

/** Whether nobody comes close to a figure that lies in the interval: a wider interval is as safe (S3). */
export function isWide({ lower, upper }: Interval, threshold: number): boolean {
  return upper > lower && (upper > threshold || upper - lower >= threshold);
}

/**
 * Whether the interval gives nothing away. A figure that is not shown as hidden is no secret where it is known not to be
 * small.
 */
export function isSafe({ about, isZeroSmall }: Question, interval: Interval, threshold: number): boolean {
  if (isWide(interval, threshold)) return true;
  if (about === "hidden") return false;
  return interval.lower >= threshold || (interval.upper === 0 && !isZeroSmall);
}
