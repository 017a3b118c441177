import { type Breakdown, drawFrom, RAE, sumOf, without, withoutParts } from "./breakdown.ts";
import { type Counted, type Model, NONE, registered, round } from "./model.ts";
import type { Place, Year } from "./place.ts";
import { numberBetween, type Random } from "./random.ts";

/** Below this many Roma, Ashkali and Egyptians a municipality has no centre. */
const TOO_FEW = 20;

/** The children of the centres but for some, so that no indicator repeats the counts of another. */
function childrenBut(least: number, most: number) {
  return (_place: Place, year: Year, random: Random, counted: Counted): Breakdown => {
    const children = counted("learning_centre_children", year);
    const others = Math.round(children.total * numberBetween(random, least, most));
    return without(children, drawFrom(children, others, 0.5, NONE, random));
  };
}

/** The indicators of the learning centre programme. */
export const CENTRE_MODELS: readonly Model[] = [
  {
    id: "learning_centres",
    kind: "count",
    splits: [],
    targetYear: "2025/26",
    wholeOf: () => withoutParts(40),
    baselineOf: (place, random) => {
      const people = sumOf(place, RAE);
      return people < TOO_FEW ? 0 : 1 + Math.round((people / 500) * numberBetween(random, 0.7, 1.3));
    },
    goalOf: (number) => number + Math.ceil(number * 0.7),
    maleShare: 1,
    weights: NONE,
  },
  {
    id: "learning_centre_children",
    kind: "count",
    splits: ["sex", "community"],
    isHeadline: true,
    wholeOf: (place, year, random) => registered(place, "primary_lower_secondary", year, random),
    baselineOf: (place, random) => 10 + sumOf(place, RAE) * numberBetween(random, 0.07, 0.11),
    goalOf: (number) => 5 * Math.ceil((number * 1.4) / 5),
    maleShare: 0.5,
    weights: { albanian: 0.004, bosniak: 0, turk: 0, gorani: 0, other: 0 },
  },
  {
    id: "centre_attendance",
    kind: "rate",
    splits: ["sex"],
    isHeadline: true,
    wholeOf: childrenBut(0.06, 0.15),
    baselineOf: (_place, random) => numberBetween(random, 0.5, 0.66),
    goalOf: (percent) => 5 * Math.round((percent + 20) / 5),
    maleShare: 0.48,
    weights: NONE,
  },
  {
    id: "centre_grade_repetition",
    kind: "rate",
    splits: ["sex"],
    wholeOf: childrenBut(0.18, 0.3),
    baselineOf: (_place, random) => numberBetween(random, 0.12, 0.2),
    goalOf: (percent) => round(percent * 0.5, 1),
    maleShare: 0.55,
    weights: NONE,
  },
  {
    id: "centre_referrals",
    kind: "count",
    splits: ["sex"],
    wholeOf: (place, year, random) => registered(place, "primary_lower_secondary", year, random),
    baselineOf: (place, random) => 4 + sumOf(place, RAE) * numberBetween(random, 0.012, 0.03),
    goalOf: (number) => 5 * Math.ceil((number * 1.8) / 5),
    maleShare: 0.56,
    weights: NONE,
  },
];
