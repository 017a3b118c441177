import { allocate } from "./allocate.ts";
import { COMMUNITIES, type Community, type Place, SEXES, type Sex } from "./place.ts";
import { numberBetween, type Random } from "./random.ts";

/** A whole number and its parts: those of each dimension add up to the total. */
export type Breakdown = {
  readonly total: number;
  readonly sex: Readonly<Record<Sex, number>>;
  readonly community: Readonly<Record<Community, number>>;
};

/** How often something happens in a community, against 1 in the others. */
export type Weights = Readonly<Partial<Record<Community, number>>>;

export const RAE = ["roma", "ashkali", "egyptian"] as const satisfies readonly Community[];

/** Roma, Ashkali and Egyptian families are younger, so their share of the pupils is larger than of the people. */
const CHILDREN: Weights = { roma: 1.5, ashkali: 1.5, egyptian: 1.5 };

export function sumOf(place: Place, communities: readonly Community[]): number {
  return communities.reduce((sum, community) => sum + place.communities[community], 0);
}

/**
 * Pupils by community, in proportion to the census. Serb pupils attend schools on Serbia's curriculum, which EMIS does
 * not cover, so none are among them.
 */
export function pupilsByCommunity(place: Place, bySex: Readonly<Record<Sex, number>>): Breakdown {
  const total = bySex.male + bySex.female;
  const weights = COMMUNITIES.map((community) => {
    return community === "serb" ? 0 : place.communities[community] * (CHILDREN[community] ?? 1);
  });
  return { total, sex: bySex, community: communitiesOf(allocate(total, weights)) };
}

/** Some of the members of a whole, more likely those the weights name, with some chance in it. */
export function drawFrom(
  whole: Breakdown,
  total: number,
  maleShare: number,
  weights: Weights,
  random: Random,
): Breakdown {
  const sexes = [maleShare * numberBetween(random, 0.9, 1.1) * whole.sex.male, (1 - maleShare) * whole.sex.female];
  const sex = allocate(
    total,
    sexes,
    SEXES.map((name) => whole.sex[name]),
  );
  const risks = COMMUNITIES.map(
    (name) => whole.community[name] * (weights[name] ?? 1) * numberBetween(random, 0.75, 1.25),
  );
  const community = allocate(
    total,
    risks,
    COMMUNITIES.map((name) => whole.community[name]),
  );
  return { total, sex: sexesOf(sex), community: communitiesOf(community) };
}

/** What is left of a whole when some are taken out. */
export function without(whole: Breakdown, taken: Breakdown): Breakdown {
  return {
    total: whole.total - taken.total,
    sex: sexesOf(SEXES.map((name) => whole.sex[name] - taken.sex[name])),
    community: communitiesOf(COMMUNITIES.map((name) => whole.community[name] - taken.community[name])),
  };
}

/** A number of things that are not people and have no parts. */
export function withoutParts(total: number): Breakdown {
  return { total, sex: { male: total, female: 0 }, community: communitiesOf([total]) };
}

function sexesOf(parts: readonly number[]): Breakdown["sex"] {
  return { male: parts[0] ?? 0, female: parts[1] ?? 0 };
}

function communitiesOf(parts: readonly number[]): Breakdown["community"] {
  return Object.fromEntries(
    COMMUNITIES.map((community, index) => [community, parts[index] ?? 0]),
  ) as Breakdown["community"];
}
