import { cellText } from "#domain/cellText.ts";
import { type AnyTable, contentOf } from "#domain/column.ts";
import type { Dataset, Settings } from "#domain/dataset.ts";
import type { ObservationTable } from "#domain/observation.ts";
import { OBSERVATIONS } from "#domain/schemaFigures.ts";
import { INDICATORS } from "#domain/schemaIndicators.ts";
import { CATEGORIES, MUNICIPALITIES, NAMES, SETTING_COLUMNS, SETTINGS, SOURCES } from "#domain/schemaProgramme.ts";
import { observationRow, tableRowsOf } from "#domain/tableRows.ts";
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

/** The tables that observations rest on, as canonical CSV files by name, for observations that come from elsewhere. */
export function writeKnownTables(known: KnownTables): ReadonlyMap<string, string> {
  return new Map([
    writeTable(SETTINGS, settingRows(known.settings)),
    writeTable(SOURCES, known.sources),
    writeTable(MUNICIPALITIES, known.municipalities),
    writeTable(NAMES, known.aliases),
    writeTable(CATEGORIES, known.categories),
    writeTable(INDICATORS, known.indicators),
  ]);
}

/** Some observations, by the numbers of their rows, as a canonical CSV file that can be read beside the other tables. */
export function writeObservations(table: ObservationTable, rows: Uint32Array): string {
  const [, text] = writeTable(
    OBSERVATIONS,
    Array.from(rows, (row) => observationRow(table, row)),
  );
  return text;
}

type KnownTables = Pick<Dataset, "settings" | "sources" | "municipalities" | "aliases" | "categories" | "indicators">;

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
