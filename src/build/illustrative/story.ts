import { numberBetween, pickWeighted, type Random } from "./random.ts";

/** How an indicator fares in a municipality, as it should come out in the last year. */
type Story = "achieved" | "onTrack" | "behind" | "offTrack" | "regressed";

export type Tendency = "strong" | "fair" | "weak";

const TENDENCIES: Readonly<Record<Tendency, Readonly<Record<Story, number>>>> = {
  strong: { achieved: 24, onTrack: 44, behind: 18, offTrack: 8, regressed: 6 },
  fair: { achieved: 14, onTrack: 36, behind: 24, offTrack: 15, regressed: 11 },
  weak: { achieved: 6, onTrack: 20, behind: 28, offTrack: 26, regressed: 20 },
};

/** Share of the way from baseline to target covered in the last year, three quarters of the time gone. */
const SHARES: Readonly<Record<Story, readonly [low: number, high: number]>> = {
  achieved: [1.02, 1.25],
  onTrack: [0.76, 0.96],
  behind: [0.5, 0.67],
  offTrack: [0.03, 0.4],
  regressed: [-0.5, -0.1],
};

/** The share covered in each of four years, from 0 in the baseline year; `timeGone` is 1 when the target is due in the last. */
export function sharesOf(tendency: Tendency, timeGone: number, random: Random): readonly number[] {
  const story = pickWeighted(random, TENDENCIES[tendency]);
  const [low, high] = SHARES[story];
  const last = numberBetween(random, low, high) * (timeGone / 0.75);
  return [0, last * numberBetween(random, 0.2, 0.45), last * numberBetween(random, 0.5, 0.8), last];
}

/** What a context indicator does: more cases are found as schools learn to look, but not every year. */
export function driftOf(random: Random): readonly number[] {
  return [0, numberBetween(random, -0.2, 0.6), numberBetween(random, 0.2, 1), numberBetween(random, 0.3, 1.4)];
}
