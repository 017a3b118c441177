const DECIMALS_COMPARED = 1e9;

/**
 * A number as it is compared where a status depends on it: rounded to 9 decimals, so that floating point decides
 * nothing (P6). Numbers too large to carry 9 decimals are compared as they are. Never −0.
 */
export function roundForComparison(number: number): number {
  const scaled = number * DECIMALS_COMPARED;
  if (Math.abs(scaled) > Number.MAX_SAFE_INTEGER) return number;
  return Math.round(scaled) / DECIMALS_COMPARED + 0;
}
