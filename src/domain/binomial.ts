/** Beyond so many standard deviations from the mean, a binomial probability is lost in a double's last digit. */
const TAIL_DEVIATIONS = 12;

/** log Γ(x) for x > 0. @see C. Lanczos (1964), SIAM J. Numer. Anal. 1:86, g = 7 */
export function logGamma(x: number): number {
  const series = LANCZOS.reduce((sum, coefficient, index) => sum + coefficient / (x + index), LANCZOS_FIRST);
  const shifted = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(shifted) - shifted + Math.log(series);
}

const LANCZOS_FIRST = 0.99999999999980993;
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** P(X = count) for X binomial with 0 < share < 1. */
export function probability(count: number, trials: number, share: number): number {
  const choose = logGamma(trials + 1) - logGamma(count + 1) - logGamma(trials - count + 1);
  return Math.exp(choose + count * Math.log(share) + (trials - count) * Math.log1p(-share));
}

/**
 * The counts that a binomial with this share would show with at least the given probability on each side: `low` is the
 * least count with P(X ≤ count) > tail, `high` the greatest with P(X ≥ count) > tail. Exact, by summing.
 * @param trials - a whole number of 0 or more. @param share - 0–1. @param tail - 0.025 for 95 % limits.
 */
export function binomialLimits(trials: number, share: number, tail: number): { low: number; high: number } {
  if (share <= 0) return { low: 0, high: 0 };
  if (share >= 1) return { low: trials, high: trials };
  return { low: lowerLimit(trials, share, tail), high: trials - lowerLimit(trials, 1 - share, tail) };
}

function lowerLimit(trials: number, share: number, tail: number): number {
  const deviation = Math.sqrt(trials * share * (1 - share));
  let count = Math.max(0, Math.floor(trials * share - TAIL_DEVIATIONS * deviation - TAIL_DEVIATIONS));
  const odds = share / (1 - share);
  let one = probability(count, trials, share);
  let sum = one;
  // Each probability follows from the one before it: P(X = k + 1) = P(X = k) · (n − k) / (k + 1) · p / (1 − p).
  for (; sum <= tail && count < trials; count += 1) {
    one *= ((trials - count) / (count + 1)) * odds;
    sum += one;
  }
  return count;
}
