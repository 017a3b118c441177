/** An interval of percentages, 0–100. */
export type PercentInterval = { readonly low: number; readonly high: number };

const Z_95 = 1.959963984540054;

/**
 * The 95 % Wilson score interval of a share, in percent (A4).
 * @param numerator - a count from 0 to the denominator.
 * @returns undefined where the parts are no counts of a share (denominator 0, numerator above it, fractions).
 * @see E. B. Wilson (1927), J. Am. Stat. Assoc. 22:209; R. G. Newcombe (1998), Stat. Med. 17:857, method 3
 */
export function wilsonInterval(numerator: number, denominator: number): PercentInterval | undefined {
  const areCounts = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!areCounts || denominator <= 0 || numerator < 0 || numerator > denominator) return undefined;
  const square = Z_95 ** 2;
  const centre = 2 * numerator + square;
  const spread = Z_95 * Math.sqrt(square + (4 * numerator * (denominator - numerator)) / denominator);
  const scale = 100 / (2 * (denominator + square));
  return {
    low: Math.max(0, (centre - spread) * scale),
    high: numerator === denominator ? 100 : Math.min(100, (centre + spread) * scale),
  };
}
