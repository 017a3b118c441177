import type { Indicator } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { endOf, kindOf, type Period, startOf } from "#domain/period.ts";
import { type Fault, faultOf } from "./fault.ts";

/** What is wrong with the period of an observation, seen from the reporting date (undefined: unknown). */
export function createPeriodCheck(asOf: Day | undefined): (period: Period, indicator: Indicator) => Fault | undefined {
  const known = new Map<Period, Fault | undefined>();
  return (period, { frequency }) => {
    if (frequency === "schoolYear" && isHalfSchoolYear(period)) {
      return faultOf("ambiguousPeriod", { schoolYear: period.replace("-", "/") }, "period");
    }
    if (!known.has(period)) known.set(period, lateFault(period, asOf));
    return known.get(period);
  };
}

function lateFault(period: Period, asOf: Day | undefined): Fault | undefined {
  if (asOf === undefined || endOf(period) <= asOf) return undefined;
  return faultOf(startOf(period) > asOf ? "futurePeriod" : "openPeriod", { asOf }, "period");
}

/** Whether a month such as `2011-12` would be a school year with another mark between. */
function isHalfSchoolYear(period: Period): boolean {
  return kindOf(period) === "month" && Number(period.slice(5)) === (Number(period.slice(0, 4)) + 1) % 100;
}
