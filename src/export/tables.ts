import { cellText } from "#domain/cellText.ts";
import { type AnyTable, contentOf } from "#domain/column.ts";
import type { Dataset, Settings } from "#domain/dataset.ts";
import { SETTING_COLUMNS, SETTINGS } from "#domain/schemaProgramme.ts";
import { tableRowsOf } from "#domain/tableRows.ts";
import { csvLine } from "./csv.ts";

/**
 * The data set as canonical CSV files by name: every table, its columns in the order of the schema, UTF-8, `\n`. Reading
 * them gives the same data set back (I5).
 */
export function writeTables(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map([
    writeTable(SETTINGS, settingRows(dataset.settings)),
    ...tableRowsOf(dataset).map(({ table, rows }) => writeTable(table, rows)),
  ]);
}

function writeTable({ name, columns }: AnyTable, rows: Iterable<object>): [file: string, text: string] {
  const lines = [csvLine(columns.map((column) => column.name))];
  for (const row of rows) lines.push(csvLine(columns.map((column) => cellText(column, row))));
  return [`${name}.csv`, `${lines.join("\n")}\n`];
}

function settingRows(settings: Settings): readonly object[] {
  return SETTING_COLUMNS.filter((column) => contentOf(settings, column) !== undefined).map((column) => ({
    key: column.name,
    value: cellText(column, settings),
  }));
}
