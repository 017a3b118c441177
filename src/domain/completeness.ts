import { buildCube, findObservation } from "./cube.ts";
import type { Dataset, Indicator, Target } from "./dataset.ts";
import { addMonths, type Day } from "./day.ts";
import type { AreaId, IndicatorId } from "./id.ts";
import type { Observation } from "./observation.ts";
import { comparePeriods, endOf, kindOf, type Period, parsePeriod } from "./period.ts";
import { nextPeriod, periodsBetween } from "./periodSequence.ts";
import { ALL_TOTAL } from "./statusMatrix.ts";

/** What has become of a value that was due: a number, a reported 0, one of the reasons of an absence (V1). */
export const REPORT_STATES = ["reported", "zero", "belowRounding", "suppressed", "notApplicable", "missing"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** One indicator: the periods it is due for, the oldest first, and of each area one state per period, in the same order. */
export type CompletenessRow = {
  readonly indicator: IndicatorId;
  readonly periods: readonly Period[];
  readonly states: ReadonlyMap<AreaId, readonly ReportState[]>;
};

/** What has been reported of what was due, for everyone together (no dimension broken down). */
export type Completeness = { readonly areas: readonly AreaId[]; readonly rows: readonly CompletenessRow[] };

type Tables = Pick<Dataset, "indicators" | "observations" | "targets">;

/**
 * What has been reported by some areas of what was due: every indicator that has targets or is a headline, in the order
 * of the data set. Without any value and baseline it is due for no period.
 * @param asOf - the reporting date; undefined where it is not known, and then nothing is due that nobody has reported.
 * @param graceMonths - how long after the end of a period its value may take to be reported (P11), 0 or more.
 */
export function completenessOf(
  { indicators, observations, targets }: Tables,
  areas: readonly AreaId[],
  asOf: Day | undefined,
  graceMonths: number,
): Completeness {
  const promised = new Set(targets.map(({ indicator }) => indicator));
  const rows = indicators
    .filter(({ id, isHeadline }) => isHeadline || promised.has(id))
    .map((indicator): CompletenessRow => {
      const cube = buildCube(observations, indicator.id);
      const found = (area: AreaId, period: Period) => findObservation(cube, area, period, ALL_TOTAL);
      const reported = [...cube.periods.keys()].filter(
        (period) =>
          kindOf(period) === indicator.frequency &&
          (asOf === undefined || endOf(period) <= asOf) &&
          areas.some((area) => found(area, period) !== undefined),
      );
      const first = reported[0] ?? firstBaseline(targets, indicator);
      const periods = first === undefined ? [] : duePeriods(first, reported, asOf, graceMonths);
      const statesOf = (area: AreaId) => periods.map((period) => stateOf(found(area, period)));
      return { indicator: indicator.id, periods, states: new Map(areas.map((area) => [area, statesOf(area)])) };
    });
  return { areas, rows };
}

/** The state of a value that was due; without a row it is missing. */
export function stateOf(observation: Pick<Observation, "value"> | undefined): ReportState {
  if (observation === undefined) return "missing";
  const { value } = observation;
  if (value.kind === "absent") return value.reason;
  return value.number === 0 ? "zero" : "reported";
}

/**
 * The periods a value is due for. One that has ended is due as soon as anybody has reported it, and at the latest when
 * the value before it goes out of date (P11). Days are reported at no rhythm: only those reported are due.
 * @param reported - the periods that have ended and that anybody has reported, in their order.
 */
function duePeriods(
  first: Period,
  reported: readonly Period[],
  asOf: Day | undefined,
  graceMonths: number,
): readonly Period[] {
  const last = reported.at(-1);
  // A month more: a year that ends on the very day comes after the day in the order of periods.
  const end = asOf === undefined ? last : parsePeriod(addMonths(asOf, 1));
  if (end === undefined || nextPeriod(first) === undefined) return reported;
  const isReported = (period: Period) => last !== undefined && comparePeriods(period, last) <= 0;
  const isLate = (period: Period) => asOf !== undefined && asOf > addMonths(endOf(period), graceMonths);
  return periodsBetween(first, end).filter((period) => isReported(period) || isLate(period));
}

function firstBaseline(targets: readonly Target[], { id, frequency }: Indicator): Period | undefined {
  return targets
    .filter(({ indicator, role, period }) => indicator === id && role === "baseline" && kindOf(period) === frequency)
    .map(({ period }) => period)
    .sort(comparePeriods)[0];
}
