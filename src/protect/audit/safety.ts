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
 * Whether the interval gives nothing away. A figure that no table hides is a secret only where every number that fits is
 * small.
 */
export function isSafe({ about, isZeroSmall }: Question, interval: Interval, threshold: number): boolean {
  if (isWide(interval, threshold)) return true;
  if (about === "hidden") return false;
  return interval.upper >= threshold || (interval.lower <= 0 && !isZeroSmall);
}
