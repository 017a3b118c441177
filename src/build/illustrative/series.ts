import { type Breakdown, drawFrom, withoutParts } from "./breakdown.ts";
import type { Counted, Model } from "./model.ts";
import type { Place, Year } from "./place.ts";
import type { Programme } from "./programme.ts";
import { randomOf } from "./random.ts";
import { driftOf, sharesOf } from "./story.ts";

/** One indicator of one municipality in one year. */
export type Point = {
  readonly year: Year;
  /** What a rate is a share of; absent for counts. */
  readonly whole?: Breakdown;
  /** The numerator of a rate, or the count. */
  readonly part: Breakdown;
};

export type Series = {
  readonly model: Model;
  readonly place: Place;
  readonly points: readonly Point[];
  /** The target of the total, in percent (rate) or as a number (count). */
  readonly goal: number;
};

/** Every indicator of one municipality, each after those it is counted from. */
export function buildSeries(place: Place, programme: Programme, seed: number): readonly Series[] {
  const made: Series[] = [];
  const counted: Counted = (indicator, year) => {
    const point = made.find(({ model }) => model.id === indicator)?.points.find((one) => one.year === year);
    if (point === undefined) throw new Error(`${indicator} is not made yet`);
    return point.part;
  };
  for (const model of programme.models) made.push(seriesOf(model, place, programme, counted, seed));
  return made;
}

function seriesOf(model: Model, place: Place, programme: Programme, counted: Counted, seed: number): Series {
  const { years, tendencies } = programme;
  const random = randomOf(seed, model.id, place.id);
  const wholes = years.map((year) => model.wholeOf(place, year, randomOf(seed, model.id, place.id, year), counted));
  const [first = withoutParts(0)] = wholes;
  const start = model.baselineOf(place, random);
  const isRate = model.kind === "rate";
  const firstTotal = Math.min(first.total, Math.round(isRate ? start * first.total : start));
  const baseline = isRate ? (100 * firstTotal) / first.total : firstTotal;
  const goal = model.goalOf(baseline, place);
  const timeGone = (years.length - 1) / yearsBetween(years[0], model.targetYear ?? programme.targetYear);
  const shares = model.isContext ? driftOf(random) : sharesOf(tendencies[place.id] ?? "fair", timeGone, random);
  const totals = wholes.map((whole, index) => {
    if (index === 0) return firstTotal;
    const level = baseline + (shares[index] ?? 0) * (goal - baseline);
    const total = Math.round(isRate ? (level * whole.total) / 100 : level);
    return Math.max(0, Math.min(whole.total, total) - (model.slips?.[place.id]?.[index] ?? 0));
  });
  const parts = model.isCumulative ? grow(totals, model.maleShare) : draw(model, wholes, totals, place, seed);
  const points = years.map((year, index) => {
    const part = parts[index] ?? withoutParts(0);
    return isRate ? { year, whole: wholes[index] ?? first, part } : { year, part };
  });
  return { model, place, points, goal };
}

function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4));
}

function draw(
  model: Model,
  wholes: readonly Breakdown[],
  totals: readonly number[],
  place: Place,
  seed: number,
): readonly Breakdown[] {
  return wholes.map((whole, index) => {
    const total = totals[index] ?? 0;
    if (model.splits.length === 0) return withoutParts(total);
    const random = randomOf(seed, model.id, place.id, "parts", String(index));
    return drawFrom(whole, total, model.maleShare, model.weights, random);
  });
}

/** Cumulative numbers of men and women, each of which grows by ten or more or not at all. */
function grow(totals: readonly number[], maleShare: number): readonly Breakdown[] {
  const sex = { male: 0, female: 0 };
  return totals.map((total) => {
    const male = Math.round(total * maleShare);
    if (male - sex.male >= 10) sex.male = male;
    if (total - male - sex.female >= 10) sex.female = total - male;
    return { ...withoutParts(sex.male + sex.female), sex: { ...sex } };
  });
}
