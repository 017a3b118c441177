import type { Assessment } from "#domain/assessment.ts";
import type { Indicator, Municipality, ResultLevel } from "#domain/dataset.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { countStatuses, type StatusCounts } from "#domain/summary.ts";

/** Headline indicators come first; the others by the level of result they speak of. */
export const MATRIX_GROUPS = ["headline", "impact", "outcome", "output", "process", "context"] as const;
export type MatrixGroup = "headline" | ResultLevel;

export type AssessmentOf = (indicator: IndicatorId, area: AreaId) => Assessment | undefined;

/** One indicator across the municipalities. */
export type MatrixRow = {
  readonly indicator: Indicator;
  readonly group: MatrixGroup;
  /** What was concluded about it, by municipality; nothing where nothing was asked. */
  readonly cells: ReadonlyMap<AreaId, Assessment>;
  readonly counts: StatusCounts;
};

/** One municipality across the indicators. */
export type MatrixColumn = { readonly municipality: Municipality; readonly counts: StatusCounts };

export type Matrix = {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly counts: StatusCounts;
};

/** The matrix of all statuses with its counts by row, by column and in all (P9). */
export function buildMatrix(
  indicators: readonly Indicator[],
  municipalities: readonly Municipality[],
  assessmentOf: AssessmentOf,
): Matrix {
  const rows = indicators.map((indicator): MatrixRow => {
    const cells = new Map<AreaId, Assessment>();
    for (const { id } of municipalities) {
      const assessment = assessmentOf(indicator.id, id);
      if (assessment !== undefined) cells.set(id, assessment);
    }
    return { indicator, group: groupOf(indicator), cells, counts: countOf(cells.values()) };
  });
  const columns = municipalities.map((municipality) => ({
    municipality,
    counts: countOf(rows.flatMap(({ cells }) => cells.get(municipality.id) ?? [])),
  }));
  return { rows, columns, counts: countOf(rows.flatMap(({ cells }) => [...cells.values()])) };
}

export function groupOf({ isHeadline, resultLevel }: Indicator): MatrixGroup {
  return isHeadline ? "headline" : resultLevel;
}

function countOf(assessments: Iterable<Assessment>): StatusCounts {
  return countStatuses([...assessments].map(({ progress }) => progress));
}

/** Rows under their groups, in the order of the groups; within each the order given is kept. Empty groups are left out. */
export function rowsByGroup<Row extends { readonly group: MatrixGroup }>(
  rows: readonly Row[],
): readonly (readonly [MatrixGroup, readonly Row[]])[] {
  return MATRIX_GROUPS.map((group) => [group, rows.filter((row) => row.group === group)] as const).filter(
    ([, members]) => members.length > 0,
  );
}
