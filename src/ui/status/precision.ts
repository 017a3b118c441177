import { roundForComparison } from "#domain/rounding.ts";

const MOST_DECIMALS = 6;

/**
 * The decimals to print a number with, so that it does not seem to stand on the other side of a bound, or upon it: a
 * pace of 0.948 is no "0.95, below 0.95".
 * @param decimals - how many are printed where fewer would do.
 * @returns `decimals` or more, at most 6.
 */
export function decimalsToTell(number: number, bounds: readonly number[], decimals: number): number {
  for (let enough = decimals; enough < MOST_DECIMALS; enough += 1) {
    const isTold = bounds.every((bound) => {
      const printed = Math.sign(roundTo(number, enough) - roundTo(bound, enough));
      return printed === Math.sign(roundForComparison(number) - roundForComparison(bound));
    });
    if (isTold) return enough;
  }
  return MOST_DECIMALS;
}

/** The fewest decimals, at least so many, that print a number in full (up to 6). */
export function decimalsOf(number: number, atLeast: number): number {
  for (let enough = atLeast; enough < MOST_DECIMALS; enough += 1) {
    if (roundForComparison(roundTo(number, enough) - number) === 0) return enough;
  }
  return MOST_DECIMALS;
}

/**
 * A bound as it may be printed: rounded to the side on which it still holds, so that whoever reaches the printed number
 * has reached the bound.
 */
export function roundToSafeSide(bound: number, decimals: number, isLowerBound: boolean): number {
  const scaled = roundForComparison(bound * 10 ** decimals);
  const whole = isLowerBound ? Math.ceil(scaled) : Math.floor(scaled);
  return whole / 10 ** decimals + 0;
}

/** As it is printed: halves go away from zero. */
function roundTo(number: number, decimals: number): number {
  return Number(number.toFixed(decimals));
}
