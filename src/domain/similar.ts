import { type Cube, findObservation, seriesOf } from "./cube.ts";
import type { Day } from "./day.ts";
import { type AreaId, type CategoryId, type SourceId, TOTAL } from "./id.ts";
import { endOf, type Period } from "./period.ts";
import { ALL_TOTAL } from "./statusMatrix.ts";
import { isSuppressed, numberOf } from "./value.ts";

/** How many people live in a municipality, and how many of each community. */
export type PopulationProfile = {
  readonly area: AreaId;
  readonly period: Period;
  /** Above 0. */
  readonly persons: number;
  readonly communities: ReadonlyMap<CategoryId, number>;
  /** The communities counted, but suppressed. */
  readonly hidden: readonly CategoryId[];
  /** Where the figures come from (V4). */
  readonly sources: readonly SourceId[];
};

/** A municipality as it compares with another. */
export type SimilarArea = {
  readonly profile: PopulationProfile;
  /** Its inhabitants ÷ those of the other, above 0. */
  readonly sizeRatio: number;
  /**
   * The share of inhabitants (0–1) who would have to be of another community for both to be made up alike; at least that,
   * where communities are hidden.
   */
  readonly communityDifference: number;
  /** How far apart they are in both respects together; 0 for alike, about 1.4 for two taken at random. */
  readonly distance: number;
};

/**
 * The profile of an area at the newest period that has its total and its communities.
 * @returns undefined where there is no such period: a figure that is absent is not guessed; `suppressed` where in the newest
 * one the total or every community is.
 */
export function populationProfile(cube: Cube, area: AreaId, asOf: Day): PopulationProfile | "suppressed" | undefined {
  const communities = [...cube.categories.community.keys()].filter((id) => id !== TOTAL);
  const totals = seriesOf(cube, area, ALL_TOTAL).filter(({ period }) => endOf(period) <= asOf);
  for (const total of totals.toReversed()) {
    const persons = numberOf(total.value);
    const { period } = total;
    const found = communities.flatMap(
      (community) => findObservation(cube, area, period, { ...ALL_TOTAL, community }) ?? [],
    );
    const known = found.filter(({ value }) => value.kind === "number");
    const hidden = found
      .filter(({ value }) => isSuppressed(value))
      .map(({ disaggregation }) => disaggregation.community);
    if (isSuppressed(total.value) || (known.length === 0 && hidden.length > 0)) return "suppressed";
    if (persons === undefined || persons <= 0 || known.length === 0) continue;
    const counts = known.map(({ disaggregation, value }) => [disaggregation.community, numberOf(value) ?? 0] as const);
    const sources = [...new Set([total, ...known].map(({ source }) => source))];
    return { area, period, persons, communities: new Map(counts), hidden, sources };
  }
  return undefined;
}

/**
 * The municipalities most like one of them, the most alike first, by size (ratio of inhabitants, as a logarithm) and by
 * make-up by community. Each of the two differences is divided by its root mean square over all pairs, so that both
 * weigh the same. Those of another period, or counted by other communities than `own`, cannot be compared and are left out.
 */
export function similarAreas(own: PopulationProfile, others: readonly PopulationProfile[]): readonly SimilarArea[] {
  const comparable = others.filter((other) => other.area !== own.area && isComparable(own, other));
  const all = [own, ...comparable];
  const [sizeScale, communityScale] = [rootMeanSquare(all, sizeDifference), rootMeanSquare(all, communityDifference)];
  return comparable
    .map((profile): SimilarArea => {
      const differs = communityDifference(own, profile);
      const distance = Math.hypot(scaled(sizeDifference(own, profile), sizeScale), scaled(differs, communityScale));
      return { profile, sizeRatio: profile.persons / own.persons, communityDifference: differs, distance };
    })
    .toSorted((one, other) => one.distance - other.distance);
}

function isComparable(one: PopulationProfile, other: PopulationProfile): boolean {
  const [these, those] = [countedIn(one), countedIn(other)];
  return one.period === other.period && these.size === those.size && [...these].every((id) => those.has(id));
}

function countedIn({ communities, hidden }: PopulationProfile): ReadonlySet<CategoryId> {
  return new Set([...communities.keys(), ...hidden]);
}

function sizeDifference(one: PopulationProfile, other: PopulationProfile): number {
  return Math.abs(Math.log(one.persons / other.persons));
}

/**
 * Half of what the shares of all communities differ by, which is what the larger ones lose to the smaller ones. Communities
 * hidden in either are compared as one, with whoever else is in the total: what is shown of only one side tells nothing.
 */
function communityDifference(one: PopulationProfile, other: PopulationProfile): number {
  const differences = [...one.communities].flatMap(([id, count]) => {
    const others = other.communities.get(id);
    return others === undefined ? [] : [count / one.persons - others / other.persons];
  });
  const rest = one.hidden.length + other.hidden.length > 0 ? [-sumOf(differences)] : [];
  return sumOf([...differences, ...rest].map(Math.abs)) / 2;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

type Difference = (one: PopulationProfile, other: PopulationProfile) => number;

function rootMeanSquare(profiles: readonly PopulationProfile[], difference: Difference): number {
  const pairs = profiles.flatMap((one, place) => profiles.slice(place + 1).map((other) => difference(one, other)));
  return Math.sqrt(pairs.reduce((sum, each) => sum + each * each, 0) / Math.max(1, pairs.length));
}

/** Where all are alike in a respect it tells none apart. */
function scaled(difference: number, scale: number): number {
  return scale === 0 ? 0 : difference / scale;
}
