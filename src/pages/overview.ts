import { type AreaTotal, areaTotals } from "#domain/areaTotal.ts";
import { type Assessment, assess, indexTargets } from "#domain/assessment.ts";
import { buildCube } from "#domain/cube.ts";
import type { Indicator, Municipality } from "#domain/dataset.ts";
import { type AreaId, PROGRAMME } from "#domain/id.ts";
import { comparePeriods, endOf, type Period } from "#domain/period.ts";
import type { Status } from "#domain/progress.ts";
import { ALL_TOTAL, type StatusMatrix } from "#domain/statusMatrix.ts";
import { isSuppressed } from "#domain/value.ts";
import type { Site } from "./useSite.ts";

/** A headline indicator for the whole programme: its latest total and, where the programme has targets, its status. */
export type Headline = {
  readonly indicator: Indicator;
  readonly totals: readonly AreaTotal[];
  /** Of the newest period, ended by the reporting date, with a published total or a municipality that reported. */
  readonly latest: AreaTotal | undefined;
  readonly assessment: Assessment | undefined;
};

export function headlinesOf({ first, members, asOf }: Site): readonly Headline[] {
  const targets = indexTargets(first.targets);
  const parts = members.map(({ id }) => id);
  return first.indicators
    .filter(({ isHeadline }) => isHeadline)
    .map((indicator) => {
      const cube = buildCube(first.latest, indicator.id);
      const totals = areaTotals(indicator, cube, PROGRAMME, parts, ALL_TOTAL);
      const series = totals.map(({ observation }) => observation);
      const assessment = assess({
        indicator,
        area: PROGRAMME,
        disaggregation: ALL_TOTAL,
        series,
        targets,
        settings: first.settings,
        asOf,
      });
      return {
        indicator,
        totals,
        latest: totals.findLast(({ period, aggregate, observation }) => {
          const { value } = observation;
          const isKnown = aggregate.coverage.reported > 0 || value.kind === "number" || isSuppressed(value);
          return isKnown && endOf(period) <= asOf;
        }),
        assessment,
      };
    });
}

/** The statuses that ask for a call. */
const ATTENTION: readonly Status[] = ["behind", "offTrack", "missed", "regressed"];

/** A municipality with the indicators to call about, worst first. */
export type CallEntry = { readonly municipality: Municipality; readonly assessments: readonly Assessment[] };

/** Municipalities with indicators that are behind or worse, the one with most first. */
export function callList(matrix: StatusMatrix, members: readonly Municipality[]): readonly CallEntry[] {
  return members
    .map((municipality) => ({ municipality, assessments: attentionIn(matrix, municipality.id) }))
    .filter(({ assessments }) => assessments.length > 0)
    .toSorted((one, other) => weightOf(other) - weightOf(one));
}

function attentionIn(matrix: StatusMatrix, area: AreaId): readonly Assessment[] {
  const rank = ({ progress }: Assessment) => (progress.kind === "measured" ? ATTENTION.indexOf(progress.status) : -1);
  return [...matrix.values()]
    .flatMap((byArea) => byArea.get(area) ?? [])
    .filter((assessment) => rank(assessment) >= 0)
    .toSorted((one, other) => rank(other) - rank(one));
}

/** More indicators weigh more; among equals, the worse ones. */
function weightOf({ assessments }: CallEntry): number {
  const worst = assessments.filter(({ progress }) => progress.kind === "measured" && progress.status !== "behind");
  return assessments.length + worst.length / 100;
}

/** An indicator with the municipalities that have no value for its newest period, and those whose value is out of date. */
export type Unreported = {
  readonly indicator: Indicator;
  /** The newest period any municipality reported. */
  readonly period: Period | undefined;
  readonly missing: readonly AreaId[];
  readonly stale: readonly AreaId[];
};

export function unreportedOf(matrix: StatusMatrix, indicators: readonly Indicator[]): readonly Unreported[] {
  return indicators.flatMap((indicator): Unreported | [] => {
    const entries = [...(matrix.get(indicator.id) ?? [])];
    const period = entries
      .flatMap(([, { actual }]) => actual?.period ?? [])
      .sort(comparePeriods)
      .at(-1);
    const stale = entries.filter(([, { freshness }]) => freshness?.isStale);
    const missing = entries.filter(([, { actual, freshness }]) => actual?.period !== period && !freshness?.isStale);
    if (missing.length + stale.length === 0) return [];
    return { indicator, period, missing: missing.map(([area]) => area), stale: stale.map(([area]) => area) };
  });
}
