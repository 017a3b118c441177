import { probability } from "#domain/binomial.ts";
import { type Funnel, funnelLimits } from "#domain/funnel.ts";

/** Between which percentages a place of so many trials would lie if it had the pooled rate. */
export type FunnelCurvePoint = {
  readonly denominator: number;
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
};

const SIZES = 60;
const TAIL_95 = 0.025;
const TAIL_998 = 0.001;

/**
 * The limits of a funnel plot as curves. Exact limits are whole counts, which as rates make a saw; between two counts
 * the curve runs where the probability of the tail, read between them, equals the limit's. A place thus lies
 * outside the curve exactly when it lies outside the exact limits.
 * @param sizes - how many sizes, about; evenly far apart by their square root, and that of every place besides.
 * @see D. J. Spiegelhalter (2005), Stat. Med. 24:1185, appendix A.1.1
 */
export function funnelCurve(funnel: Funnel<unknown>, sizes = SIZES): readonly FunnelCurvePoint[] {
  const denominators = funnel.places.map(({ denominator }) => denominator);
  const share = funnel.pooledPercent / 100;
  const spaced = spacedSizes(Math.min(...denominators), Math.max(...denominators), sizes);
  const all = [...new Set([...spaced, ...denominators])].sort((one, other) => one - other);
  return all.map((denominator) => curvePoint(denominator, share));
}

function spacedSizes(smallest: number, largest: number, sizes: number): readonly number[] {
  if (!Number.isFinite(smallest)) return [];
  const [from, to] = [Math.sqrt(smallest), Math.sqrt(largest)];
  return Array.from({ length: sizes }, (_, index) => Math.round((from + ((to - from) * index) / (sizes - 1)) ** 2));
}

function curvePoint(trials: number, share: number): FunnelCurvePoint {
  const { low95, high95, low998, high998 } = funnelLimits(trials, share);
  const high = (limit: number, tail: number) => trials - between(trials, 1 - share, trials - limit, tail);
  const percent = (count: number) => (100 * Math.min(trials, Math.max(0, count))) / trials;
  return {
    denominator: trials,
    low95: percent(between(trials, share, low95, TAIL_95)),
    high95: percent(high(high95, TAIL_95)),
    low998: percent(between(trials, share, low998, TAIL_998)),
    high998: percent(high(high998, TAIL_998)),
  };
}

/**
 * The point between `limit` − 1, whose lower tail is at most `tail`, and `limit`, whose lower tail is more. Tails fall
 * about as powers do, so they are read by their logarithms; below the count 0 there is no tail.
 */
function between(trials: number, share: number, limit: number, tail: number): number {
  if (share <= 0 || share >= 1 || limit <= 0) return limit;
  const below = lowerTail(trials, share, limit - 1);
  const above = below + probability(limit, trials, share);
  return limit - 1 + Math.log(tail / below) / Math.log(above / below);
}

/** P(X ≤ count), summed from the count down to where nothing is added any more. */
function lowerTail(trials: number, share: number, count: number): number {
  const odds = (1 - share) / share;
  let one = probability(count, trials, share);
  let sum = one;
  for (let at = count; at > 0 && one >= sum * Number.EPSILON; at -= 1) {
    one *= (at / (trials - at + 1)) * odds;
    sum += one;
  }
  return sum;
}
