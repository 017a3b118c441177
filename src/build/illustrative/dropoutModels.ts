import { drawFrom, pupilsByCommunity, RAE, sumOf, type Weights, without, withoutParts } from "./breakdown.ts";
import { type Model, NONE, raeShare, registered, round, schools } from "./model.ts";
import { numberBetween, wholeBetween } from "./random.ts";

const AT_RISK_OF_DROPOUT: Weights = { bosniak: 1.2, roma: 14, ashkali: 14, egyptian: 14 };
const AT_RISK: Weights = { bosniak: 1.1, roma: 6, ashkali: 6, egyptian: 6 };
const IN_CENTRES: Weights = { albanian: 0.004, bosniak: 0, turk: 0, gorani: 0, other: 0 };

/** The indicators of the programme against school dropout. */
export const DROPOUT_MODELS: readonly Model[] = [
  {
    id: "dropout_rate_compulsory",
    kind: "rate",
    splits: ["sex", "community"],
    isHeadline: true,
    wholeOf: (place, year, random) => registered(place, "primary_lower_secondary", year, random),
    baselineOf: (place, random) => (0.0005 + 0.026 * raeShare(place)) * numberBetween(random, 0.8, 1.35),
    goalOf: (percent) => round(percent * 0.5, 2),
    maleShare: 0.56,
    weights: AT_RISK_OF_DROPOUT,
  },
  {
    id: "dropout_rate_upper",
    kind: "rate",
    splits: ["sex", "community"],
    isHeadline: true,
    wholeOf: (place, year, random) => registered(place, "upper_secondary", year, random),
    baselineOf: (place, random) => (0.008 + 0.12 * raeShare(place)) * numberBetween(random, 0.8, 1.4),
    goalOf: (percent) => round(percent * 0.6, 2),
    maleShare: 0.7,
    weights: { bosniak: 1.2, roma: 5, ashkali: 5, egyptian: 5 },
  },
  {
    id: "transition_9_10",
    kind: "rate",
    splits: ["sex"],
    isHeadline: true,
    wholeOf: (place, year, random) => {
      const { male, female } = place.pupils.primary_lower_secondary[year];
      const ninth = (pupils: number) => Math.round((pupils / 9) * numberBetween(random, 1, 1.06));
      return pupilsByCommunity(place, { male: ninth(male), female: ninth(female) });
    },
    baselineOf: (place, random) => 0.965 - 0.35 * raeShare(place) - numberBetween(random, 0, 0.04),
    goalOf: (percent) => round(percent + (99.5 - percent) * 0.5, 1),
    maleShare: 0.5,
    weights: NONE,
  },
  {
    id: "unexcused_absence_rate",
    kind: "rate",
    splits: [],
    wholeOf: (place, year) => {
      const { primary_lower_secondary: grades1to9, upper_secondary: grades10to12 } = place.pupils;
      const hours = (grades1to9[year].male + grades1to9[year].female) * 860;
      return withoutParts(hours + (grades10to12[year].male + grades10to12[year].female) * 1080);
    },
    baselineOf: (place, random) => 0.011 + 0.07 * raeShare(place) + numberBetween(random, 0, 0.012),
    goalOf: (percent) => round(percent * 0.65, 2),
    maleShare: 1,
    weights: NONE,
  },
  {
    id: "at_risk_identified",
    kind: "count",
    splits: ["sex", "community"],
    isContext: true,
    wholeOf: (place, year, random) => registered(place, "primary_lower_secondary", year, random),
    baselineOf: (place, random) => {
      const { male, female } = place.pupils.primary_lower_secondary["2022/23"];
      return (male + female) * (0.009 + 0.12 * raeShare(place)) * numberBetween(random, 0.7, 1.3);
    },
    goalOf: (number) => number * 1.5,
    maleShare: 0.55,
    weights: AT_RISK,
  },
  {
    id: "at_risk_supported",
    kind: "rate",
    splits: ["sex", "community"],
    wholeOf: (_place, year, random, counted) => {
      const opened = counted("at_risk_identified", year);
      const closedSoon = Math.round(opened.total * numberBetween(random, 0.06, 0.15));
      return without(opened, drawFrom(opened, closedSoon, 0.5, NONE, random));
    },
    baselineOf: (_place, random) => numberBetween(random, 0.3, 0.55),
    goalOf: (percent) => 5 * Math.round(Math.min(95, percent + 38) / 5),
    maleShare: 0.5,
    weights: NONE,
  },
  {
    id: "returned_to_school",
    kind: "rate",
    splits: ["sex"],
    wholeOf: (place, year, random, counted) => {
      const recent = counted("dropout_rate_compulsory", year).total + 0.25 * counted("dropout_rate_upper", year).total;
      const cases = Math.round(recent * numberBetween(random, 1.2, 1.6)) + wholeBetween(random, 4, 9);
      return drawFrom(registered(place, "upper_secondary", year, random), cases, 0.64, NONE, random);
    },
    baselineOf: (_place, random) => numberBetween(random, 0.22, 0.42),
    goalOf: (percent) => 5 * Math.round((percent + 30) / 5),
    maleShare: 0.48,
    weights: NONE,
  },
  {
    id: "prtan_established",
    kind: "rate",
    splits: [],
    wholeOf: schools,
    baselineOf: (_place, random) => numberBetween(random, 0.66, 0.95),
    goalOf: () => 100,
    maleShare: 1,
    weights: NONE,
  },
  {
    id: "prtan_functional",
    kind: "rate",
    splits: [],
    isHeadline: true,
    wholeOf: (_place, year, _random, counted) => counted("prtan_established", year),
    baselineOf: (_place, random) => numberBetween(random, 0.2, 0.45),
    goalOf: () => 90,
    maleShare: 1,
    weights: NONE,
  },
  {
    id: "ews_coverage",
    kind: "rate",
    splits: [],
    isHeadline: true,
    wholeOf: schools,
    baselineOf: (_place, random) => numberBetween(random, 0.15, 0.5),
    goalOf: () => 95,
    maleShare: 1,
    weights: NONE,
  },
  {
    id: "trained_prtan",
    kind: "count",
    splits: ["sex"],
    isCumulative: true,
    wholeOf: (place) => withoutParts(place.schools * 30),
    baselineOf: (_place, random) => (random() < 0.4 ? 0 : wholeBetween(random, 26, 60)),
    goalOf: (number, place) => 10 * Math.ceil((number + place.schools * 5) / 10),
    maleShare: 0.44,
    weights: NONE,
  },
  {
    id: "learning_centre_children",
    kind: "count",
    splits: ["sex", "community"],
    wholeOf: (place, year, random) => registered(place, "primary_lower_secondary", year, random),
    baselineOf: (place, random) => 6 + sumOf(place, RAE) * numberBetween(random, 0.07, 0.11),
    goalOf: (number) => 5 * Math.ceil((number * 1.3) / 5),
    maleShare: 0.5,
    weights: IN_CENTRES,
  },
  {
    id: "non_registered",
    kind: "count",
    splits: ["sex"],
    wholeOf: (place, year, random) => registered(place, "primary_lower_secondary", year, random),
    baselineOf: (place, random) => {
      const number = Math.round(sumOf(place, RAE) * numberBetween(random, 0.004, 0.009));
      return number < 4 ? 0 : number;
    },
    goalOf: () => 0,
    maleShare: 0.48,
    weights: NONE,
  },
  {
    id: "attendance_protocol",
    kind: "rate",
    splits: [],
    wholeOf: schools,
    baselineOf: () => 1,
    goalOf: (percent) => percent,
    slips: { "fushe-kosove": [0, 0, 1, 2], dragash: [0, 1, 1, 1] },
    maleShare: 1,
    weights: NONE,
  },
  {
    id: "trained_med_staff",
    kind: "count",
    splits: ["sex"],
    isCumulative: true,
    wholeOf: (place) => withoutParts(place.schools * 3 + 40),
    baselineOf: () => 0,
    goalOf: (_none, place) => 10 * Math.ceil((place.schools + 20) / 10),
    maleShare: 0.48,
    weights: NONE,
  },
  {
    id: "trained_organisations",
    kind: "count",
    splits: [],
    wholeOf: (place) => withoutParts(place.schools + 20),
    baselineOf: () => 0,
    goalOf: (_none, place) => 4 + Math.round(place.schools / 5),
    maleShare: 1,
    weights: NONE,
  },
  {
    id: "learning_centres",
    kind: "count",
    splits: [],
    wholeOf: () => withoutParts(40),
    baselineOf: (place, random) => {
      const people = sumOf(place, RAE);
      return people < 10 ? 0 : 1 + Math.round((people / 900) * numberBetween(random, 0.7, 1.3));
    },
    goalOf: (number) => number + Math.ceil(number / 3),
    maleShare: 1,
    weights: NONE,
  },
];
