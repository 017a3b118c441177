import { type Breakdown, pupilsByCommunity, RAE, sumOf, type Weights, withoutParts } from "./breakdown.ts";
import type { Level, Place, Year } from "./place.ts";
import { numberBetween, type Random } from "./random.ts";

type Split = "sex" | "community";

/** What is counted of an indicator already made, for the same place and year. */
export type Counted = (indicator: string, year: Year) => Breakdown;

/** How one programme indicator is made up. A share is 0–1; a goal of a rate is in percent. */
export type Model = {
  readonly id: string;
  readonly kind: "rate" | "count";
  readonly splits: readonly Split[];
  readonly isHeadline?: true;
  /** A context indicator has no baseline and no target. */
  readonly isContext?: true;
  /** Grows from year to year, and by ten people or by none. */
  readonly isCumulative?: true;
  /** What a rate is a share of; what a count is drawn from. */
  readonly wholeOf: (place: Place, year: Year, random: Random, counted: Counted) => Breakdown;
  /** A share (rate) or a number (count) in the first year. */
  readonly baselineOf: (place: Place, random: Random) => number;
  /** The target, from the baseline in percent (rate) or number (count). */
  readonly goalOf: (baseline: number, place: Place) => number;
  /** The year the target is due where it is not the programme's. */
  readonly targetYear?: string;
  /** By how many a maintained number falls short, year by year, where it does. */
  readonly slips?: Readonly<Record<string, readonly number[]>>;
  readonly maleShare: number;
  readonly weights: Weights;
};

/** All communities alike. */
export const NONE: Weights = {};

export function raeShare(place: Place): number {
  return sumOf(place, RAE) / place.population;
}

export function round(number: number, decimals = 0): number {
  return Number(number.toFixed(decimals));
}

/** Pupils in the register at the start of the year: close to the published number, on another day. */
export function registered(place: Place, level: Level, year: Year, random: Random): Breakdown {
  const onThatDay = (pupils: number) => Math.round(pupils * numberBetween(random, 0.996, 1.004));
  const { male, female } = place.pupils[level][year];
  return pupilsByCommunity(place, { male: onThatDay(male), female: onThatDay(female) });
}

export const schools = (place: Place) => withoutParts(place.schools);
