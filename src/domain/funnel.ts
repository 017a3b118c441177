import { binomialLimits } from "./binomial.ts";
import { isSuppressed, numberOf, type Value } from "./value.ts";

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
 * @param whole - what is pooled, where that is more than these places.
 * @returns undefined when nothing can be pooled.
 * @see D. J. Spiegelhalter (2005), Stat. Med. 24:1185
 */
export function funnelOf<Key>(
  counts: readonly (Counts & { readonly key: Key })[],
  whole?: Counts,
): Funnel<Key> | undefined {
  const usable = counts.filter(({ numerator, denominator }) => isShare(numerator, denominator));
  const pooled = whole ? [whole] : usable;
  const trials = pooled.reduce((sum, { denominator }) => sum + denominator, 0);
  if (trials === 0) return undefined;
  const share = pooled.reduce((sum, { numerator }) => sum + numerator, 0) / trials;
  const places = usable.map(({ key, numerator, denominator }) => {
    const limits = funnelLimits(denominator, share);
    const ratePercent = (100 * numerator) / denominator;
    return { key, numerator, denominator, ratePercent, limits, position: positionOf(numerator, limits) };
  });
  return { pooledPercent: 100 * share, places };
}

type Counts = { readonly numerator: number; readonly denominator: number };
type Parts = { readonly numerator: Value; readonly denominator: Value };

/**
 * The funnel of observed places. Where some are suppressed, the rate of the others would be a wrong pooled rate: that of
 * the whole stands in its place.
 * @param whole - what all places come to, as published or added up; a place without both parts is left out.
 * @returns `suppressed` where no place is shown, or some are hidden and so is the whole; undefined when nothing can be pooled.
 */
export function funnelOfParts<Key>(
  places: readonly (Parts & { readonly key: Key })[],
  whole: Parts | undefined,
): Funnel<Key> | "suppressed" | undefined {
  const isHidden = ({ numerator, denominator }: Parts) => isSuppressed(numerator) || isSuppressed(denominator);
  const counts = places.flatMap((place) => countsOf(place) ?? []);
  if (!places.some(isHidden)) return funnelOf(counts);
  const pooled = whole && countsOf(whole);
  if (pooled === undefined || !isShare(pooled.numerator, pooled.denominator)) return "suppressed";
  const funnel = funnelOf(counts, pooled);
  return funnel?.places.length ? funnel : "suppressed";
}

function countsOf<Place extends Parts>(place: Place): (Omit<Place, keyof Parts> & Counts) | undefined {
  const [numerator, denominator] = [numberOf(place.numerator), numberOf(place.denominator)];
  return numerator === undefined || denominator === undefined ? undefined : { ...place, numerator, denominator };
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
