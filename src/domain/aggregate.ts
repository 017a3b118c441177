import type { Aggregation, IndicatorKind } from "./dataset.ts";
import type { AreaId } from "./id.ts";
import { hasParts } from "./indicatorKind.ts";
import type { Observation } from "./observation.ts";
import { type AbsenceReason, absentValue, MISSING, numberValue, percentOf, SUPPRESSED, type Value } from "./value.ts";

/** Which areas an aggregate takes in, and which not and why (A2). Missing is never 0. */
export type Coverage = {
  readonly reported: number;
  readonly of: number;
  readonly absent: readonly { readonly area: AreaId; readonly reason: AbsenceReason }[];
};

/** How many areas have reported, taken in or not: a suppressed value has been reported (S8). */
export function reportedIn({ of, absent }: Coverage): number {
  return of - absent.filter(({ reason }) => reason !== "suppressed").length;
}

/**
 * Several areas taken together. A rate's value is its percentage; a milestone's numerator and denominator say
 * "n of m" and its value is n.
 */
export type Aggregate = {
  readonly value: Value;
  readonly numerator: Value;
  readonly denominator: Value;
  readonly coverage: Coverage;
};

/**
 * The aggregate of one indicator over areas, for one period and disaggregation (A1, A2): Σ numerators ÷ Σ denominators
 * for a ratio, the sum of counts, "n of m" for milestones. Where a part is suppressed so is the aggregate: a sum of those
 * shown would be a wrong picture, and hide who is missing from it.
 *
 * @param areas - every area that should be in it; one without an observation counts as missing.
 * @param observationOf - the observation of an area for the one period and disaggregation asked about.
 * @returns undefined for an indicator whose aggregation is `none`; a missing value when no area reported.
 */
export function aggregateOver(
  indicator: { readonly kind: IndicatorKind; readonly aggregation: Aggregation },
  areas: readonly AreaId[],
  observationOf: (area: AreaId) => Observation | undefined,
): Aggregate | undefined {
  if (indicator.aggregation === "none") return undefined;
  const isRatio = hasParts(indicator);
  let [numerator, denominator, reported] = [0, 0, 0];
  const absent: { area: AreaId; reason: AbsenceReason }[] = [];
  for (const area of areas) {
    const parts = partsOf(observationOf(area), isRatio);
    if (typeof parts === "string") {
      absent.push({ area, reason: parts });
      continue;
    }
    reported += 1;
    numerator += parts.numerator;
    denominator += parts.denominator;
  }
  return assemble(indicator.kind, isRatio, { numerator, denominator }, { reported, of: areas.length, absent });
}

type Parts = { readonly numerator: number; readonly denominator: number };

/**
 * What an observation adds to the sums, or why it adds nothing. A rate without its parts cannot be added (A1); why it has
 * none stands in its value where that is absent, too.
 */
function partsOf(observation: Observation | undefined, isRatio: boolean): Parts | AbsenceReason {
  if (observation === undefined) return "missing";
  const { value, numerator, denominator } = observation;
  if (!isRatio) return value.kind === "number" ? { numerator: value.number, denominator: 1 } : value.reason;
  if (numerator.kind === "absent") return value.kind === "absent" ? value.reason : numerator.reason;
  if (denominator.kind === "absent") return value.kind === "absent" ? value.reason : denominator.reason;
  return { numerator: numerator.number, denominator: denominator.number };
}

function assemble(kind: IndicatorKind, isRatio: boolean, sums: Parts, coverage: Coverage): Aggregate {
  if (coverage.absent.some(({ reason }) => reason === "suppressed")) {
    const part = isRatio || kind === "milestone" ? SUPPRESSED : MISSING;
    return { value: SUPPRESSED, numerator: part, denominator: part, coverage };
  }
  if (coverage.reported === 0) return { value: absence(coverage), numerator: MISSING, denominator: MISSING, coverage };
  const [numerator, denominator] = [numberValue(sums.numerator), numberValue(sums.denominator)];
  if (isRatio) return { value: percentOf(numerator, denominator), numerator, denominator, coverage };
  if (kind === "milestone") return { value: numerator, numerator, denominator, coverage };
  return { value: numerator, numerator: MISSING, denominator: MISSING, coverage };
}

/** Nothing was reported: the one reason all areas share, else missing. */
function absence(coverage: Coverage): Value {
  const reasons = new Set(coverage.absent.map(({ reason }) => reason));
  const [reason = "missing", ...others] = reasons;
  return others.length === 0 ? absentValue(reason) : MISSING;
}
