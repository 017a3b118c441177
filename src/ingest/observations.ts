import type { Indicator } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { givenValue } from "#domain/figure.ts";
import { GrowingColumn } from "#domain/growingColumn.ts";
import type { IndicatorId } from "#domain/id.ts";
import type { Observation } from "#domain/observation.ts";
import {
  addRow,
  MOST_CATEGORIES,
  MOST_IDS,
  newDraft,
  type ObservationDraft,
  sortDraft,
} from "#domain/observationDraft.ts";
import { isError } from "./fault.ts";
import { figureFault } from "./figures.ts";
import type { Report } from "./issueList.ts";
import { type TracedTable, withoutDoubles } from "./observationDoubles.ts";
import type { Resolve } from "./parsed.ts";
import { createPeriodCheck } from "./periods.ts";
import { rowReader } from "./row.ts";
import { cellPlace, eachWholeRow, type Line, reportFault, type Sheet } from "./sheet.ts";

/** What observations are checked against. */
export type ObservationBasis = {
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  /** The reporting date; undefined where it is not known. */
  readonly asOf: Day | undefined;
};

/**
 * The observations of all files, by column. A row lives as an object only while it is read, so that memory grows by
 * some 100 bytes a row.
 */
export function readObservations(
  sheets: readonly Sheet[],
  basis: ObservationBasis,
  resolve: Resolve,
  report: Report,
): TracedTable {
  const draft = newDraft();
  const sheetOfRow = new GrowingColumn(Uint32Array);
  const rowOfRow = new GrowingColumn(Uint32Array);
  const isPossible = createFigureCheck(basis, report);
  sheets.forEach((sheet, index) => {
    const read = rowReader<Observation>(sheet, resolve, report);
    eachWholeRow(sheet, report, (line) => {
      const { entity, isSound } = read(line);
      if (!isSound || !isPossible(entity, sheet, line)) return;
      const value = givenValue(entity);
      addRow(draft, value === entity.value ? entity : { ...entity, value });
      sheetOfRow.push(index);
      rowOfRow.push(line.row);
    });
  });
  const { table, order } = sortDraft(isTooLarge(draft, sheets, report) ? newDraft() : draft);
  const origins = { sheets, sheet: sheetOfRow.drain(order), row: rowOfRow.drain(order) };
  const traced = withoutDoubles({ table, origins }, report);
  for (const index of traced.origins.sheet) {
    const sheet = sheets[index];
    if (sheet !== undefined) sheet.rowsAccepted++;
  }
  return traced;
}

/** Reports what cannot be in an observation's figures and period; says whether the row may be used. */
function createFigureCheck({ indicators, asOf }: ObservationBasis, report: Report) {
  const periodFault = createPeriodCheck(asOf);
  return (observation: Observation, sheet: Sheet, line: Line): boolean => {
    const indicator = indicators.get(observation.indicator);
    if (indicator === undefined) return false;
    let isPossible = true;
    for (const fault of [periodFault(observation.period, indicator), figureFault(indicator, observation)]) {
      if (fault === undefined) continue;
      reportFault(report, sheet, line, fault);
      isPossible &&= !isError(fault);
    }
    return isPossible;
  };
}

/** Whether a column has more different ids than a table of observations can hold. */
function isTooLarge(draft: ObservationDraft, sheets: readonly Sheet[], report: Report): boolean {
  const { indicator, area, period, source, sex, community, level } = draft;
  const counts = [
    ...Object.entries({ indicator, municipality: area, period, source }).map(sizeWith(MOST_IDS)),
    ...Object.entries({ sex, community, level }).map(sizeWith(MOST_CATEGORIES)),
  ];
  const large = counts.filter(({ count, limit }) => count > limit);
  const [sheet] = sheets;
  if (sheet !== undefined) {
    for (const { column, count, limit } of large) report("tooMany", cellPlace(sheet, 1, column), "", { count, limit });
  }
  return large.length > 0;
}

function sizeWith(limit: number) {
  return ([column, { codes }]: [string, { readonly codes: ReadonlyMap<string, number> }]) => ({
    column,
    count: codes.size,
    limit,
  });
}
