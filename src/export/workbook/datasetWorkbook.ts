import type { Dataset } from "#domain/dataset.ts";
import { OBSERVATIONS } from "#domain/schemaFigures.ts";
import { SETTINGS } from "#domain/schemaProgramme.ts";
import { observationRows, tableRowsOf } from "#domain/tableRows.ts";
import type { Words } from "#i18n/words.ts";
import { FIRST_ROW, type RuleBasis } from "./columnRule.ts";
import { LAST_ROW, type Sheet, type Workbook } from "./description.ts";
import { instructionsSheet } from "./instructionsSheet.ts";
import { settingsSheet } from "./settingsSheet.ts";
import { rowsOf, tableSheet } from "./tableSheet.ts";
import { helpName, listSheets, ruleBasis } from "./template.ts";

/** The rows of data a sheet has room for below its two header rows. */
export const MOST_ROWS = LAST_ROW - FIRST_ROW + 1;

export type DatasetWorkbookOptions = {
  /** Printed below every page, such as that the copy is internal (S6). */
  readonly footer?: string;
  /** Rows of observations on one sheet; more go on to `observations-2`, `-3` … */
  readonly mostRows?: number;
};

/**
 * The whole data set on the sheets of the template, with real numbers and days. Reading it gives the same data set (I5).
 */
export function buildDatasetWorkbook(
  dataset: Dataset,
  words: Words,
  { footer, mostRows = MOST_ROWS }: DatasetWorkbookOptions = {},
): Workbook {
  const { settings } = dataset;
  const rules = ruleBasis(words);
  const { sheetOf } = rules;
  const tables = tableRowsOf(dataset).flatMap(({ table, length, rows }) =>
    table === OBSERVATIONS
      ? observationSheets(dataset, mostRows, rules)
      : [tableSheet(table, sheetOf(table.name), { length, rows: rowsOf(table, rows) }, rules)],
  );
  const sheets = [
    instructionsSheet(helpName("instructions", words), settings, false, sheetOf, words),
    settingsSheet(sheetOf(SETTINGS.name), settings, rules),
    ...tables,
    ...listSheets(rules),
  ];
  return {
    title: words.text(settings.title),
    createdOn: settings.asOf === "today" ? "2000-01-01" : settings.asOf,
    sheets: footer === undefined ? sheets : sheets.map((sheet) => ({ ...sheet, footer })),
  };
}

/** Observations on as many sheets as they need, at least one. */
function observationSheets({ observations }: Dataset, mostRows: number, rules: RuleBasis): readonly Sheet[] {
  const count = Math.max(1, Math.ceil(observations.length / mostRows));
  return Array.from({ length: count }, (_, part) => {
    const [from, to] = [part * mostRows, Math.min((part + 1) * mostRows, observations.length)];
    const name = rules.sheetOf(OBSERVATIONS.name);
    const rows = rowsOf(OBSERVATIONS, observationRows(observations, from, to));
    return tableSheet(OBSERVATIONS, part === 0 ? name : `${name}-${part + 1}`, { length: to - from, rows }, rules);
  });
}
