import { binomialLimits } from "./binomial.ts";

const TAIL_95 = 0.025;
const TAIL_998 = 0.001;

/** Counts between which a place of this size would lie if it had the pooled rate. */
export type FunnelLimits = {
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
};

/** Where a place lies; inside the 95 % limits it is not called better or worse (A4). */
export type FunnelPosition = "inside" | "above95" | "above998" | "below95" | "below998";

export type FunnelPlace<Key> = {
  readonly key: Key;
  readonly numerator: number;
  readonly denominator: number;
  /** Percent, 0–100. */
  readonly ratePercent: number;
  readonly limits: FunnelLimits;
  readonly position: FunnelPosition;
};

export type Funnel<Key> = { readonly pooledPercent: number; readonly places: readonly FunnelPlace<Key>[] };

/** Exact binomial limits, as counts, for a place with so many trials at the pooled share (0–1). */
export function funnelLimits(trials: number, pooledShare: number): FunnelLimits {
  const [inner, outer] = [binomialLimits(trials, pooledShare, TAIL_95), binomialLimits(trials, pooledShare, TAIL_998)];
  return { low95: inner.low, high95: inner.high, low998: outer.low, high998: outer.high };
}

/**
 * The places of a funnel plot against their pooled rate (A4).
 * @param counts - whole numerators of 0 to denominator; a place with denominator 0 is left out.
 * @returns undefined when nothing can be pooled.
 * @see D. J. Spiegelhalter (2005), Stat. Med. 24:1185
 */
export function funnelOf<Key>(
  counts: readonly { readonly key: Key; readonly numerator: number; readonly denominator: number }[],
): Funnel<Key> | undefined {
  const usable = counts.filter(({ numerator, denominator }) => isShare(numerator, denominator));
  const trials = usable.reduce((sum, { denominator }) => sum + denominator, 0);
  if (trials === 0) return undefined;
  const share = usable.reduce((sum, { numerator }) => sum + numerator, 0) / trials;
  const places = usable.map(({ key, numerator, denominator }) => {
    const limits = funnelLimits(denominator, share);
    const ratePercent = (100 * numerator) / denominator;
    return { key, numerator, denominator, ratePercent, limits, position: positionOf(numerator, limits) };
  });
  return { pooledPercent: 100 * share, places };
}

function isShare(numerator: number, denominator: number): boolean {
  const areCounts = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  return areCounts && denominator > 0 && numerator >= 0 && numerator <= denominator;
}

function positionOf(count: number, limits: FunnelLimits): FunnelPosition {
  if (count > limits.high998) return "above998";
  if (count > limits.high95) return "above95";
  if (count < limits.low998) return "below998";
  return count < limits.low95 ? "below95" : "inside";
}
