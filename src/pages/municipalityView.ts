import { type Assessment, assess, indexTargets, targetsOf } from "#domain/assessment.ts";
import { buildCube, seriesOf } from "#domain/cube.ts";
import type { Indicator, Municipality } from "#domain/dataset.ts";
import { type AreaId, TOTAL } from "#domain/id.ts";
import { DIMENSIONS, type Observation } from "#domain/observation.ts";
import { observationAt } from "#domain/observationTable.ts";
import { comparePeriods, endOf } from "#domain/period.ts";
import { ALL_TOTAL } from "#domain/statusMatrix.ts";
import { isSuppressed, numberOf } from "#domain/value.ts";
import { MATRIX_GROUPS } from "#ui/table/matrixRows.ts";
import type { IndicatorPackOf, Site } from "./useSite.ts";

/** The district a municipality lies in, in the reader's language: a district bears the name of its seat. */
export function districtOf({ first, words }: Site, { district }: Municipality): string | undefined {
  const seat = first.municipalities.find(({ name }) => Object.values(name).some((one) => one === district));
  // What stands in brackets tells the seat from another municipality, not the district.
  return seat === undefined ? district : words.text(seat.name).replace(/ \(.*\)$/, "");
}

/** What is concluded of every indicator the municipality has targets for, headlines first. */
export function municipalityAssessments(
  { first, asOf }: Site,
  area: AreaId,
  pack: IndicatorPackOf,
): readonly Assessment[] {
  const targets = indexTargets(pack.targets);
  return first.indicators
    .filter(({ id }) => targetsOf(targets, id, area, ALL_TOTAL).length > 0)
    .map((indicator) => {
      const series = seriesOf(buildCube(pack.observations, indicator.id), area, ALL_TOTAL);
      return assess({ indicator, area, disaggregation: ALL_TOTAL, series, targets, settings: first.settings, asOf });
    })
    .toSorted((one, other) => groupRank(one.indicator) - groupRank(other.indicator));
}

function groupRank({ isHeadline, resultLevel }: Indicator): number {
  return MATRIX_GROUPS.indexOf(isHeadline ? "headline" : resultLevel);
}

/** An indicator without targets at its newest period: its total, where there is one, and its groups, largest first. */
export type ContextFigure = {
  readonly indicator: Indicator;
  readonly total: Observation | undefined;
  readonly groups: readonly Observation[];
};

/** The figures a municipality works among: indicators it has no targets for, each at its newest period. */
export function contextFigures({ first, asOf }: Site, area: AreaId, pack: IndicatorPackOf): readonly ContextFigure[] {
  const targets = indexTargets(pack.targets);
  const rows = Array.from({ length: pack.observations.length }, (_, row) => observationAt(pack.observations, row));
  return first.indicators
    .filter(({ id }) => targetsOf(targets, id, area, ALL_TOTAL).length === 0)
    .flatMap((indicator): ContextFigure | [] => {
      const own = rows.filter(
        (row) => row.indicator === indicator.id && row.area === area && isShown(row) && endOf(row.period) <= asOf,
      );
      const newest = own
        .map(({ period }) => period)
        .sort(comparePeriods)
        .at(-1);
      if (newest === undefined) return [];
      const shown = own.filter(({ period }) => period === newest);
      const groups = shown.filter((row) => !isTotal(row)).toSorted((one, other) => sizeOf(other) - sizeOf(one));
      return { indicator, total: shown.find(isTotal), groups };
    });
}

/**
 * A number of everyone, or of a community or level; the sexes are left to the indicator's page. One that is suppressed is
 * told, but for groups of two dimensions, which are published of no municipality (S7).
 */
function isShown({ value, disaggregation: { sex, community, level } }: Observation): boolean {
  const isCrossed = community !== TOTAL && level !== TOTAL;
  return sex === TOTAL && (value.kind === "number" || (isSuppressed(value) && !isCrossed));
}

function isTotal({ disaggregation }: Observation): boolean {
  return DIMENSIONS.every((dimension) => disaggregation[dimension] === TOTAL);
}

function sizeOf({ value }: Observation): number {
  return numberOf(value) ?? 0;
}
