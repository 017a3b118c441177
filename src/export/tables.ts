import { type AnyTable, type CellType, type Column, contentOf } from "#domain/column.ts";
import type { Dataset, Settings } from "#domain/dataset.ts";
import { givenValue } from "#domain/figure.ts";
import { guardText, LIST_SEPARATOR, numberText, SYMBOL_OF } from "#domain/notation.ts";
import type { ObservationTable } from "#domain/observation.ts";
import { observationAt } from "#domain/observationTable.ts";
import { INDICATORS, OBSERVATIONS, TARGETS } from "#domain/schemaFigures.ts";
import { ACTIVITIES, GOALS, PLANS, REPORTS } from "#domain/schemaPlans.ts";
import {
  CATEGORIES,
  FUNDERS,
  MUNICIPALITIES,
  NAMES,
  SETTING_COLUMNS,
  SETTINGS,
  SOURCES,
} from "#domain/schemaProgramme.ts";
import type { Value } from "#domain/value.ts";
import { csvLine } from "./csv.ts";

/**
 * The data set as canonical CSV files by name: every table, its columns in the order of the schema, UTF-8, `\n`. Reading
 * them gives the same data set back (I5).
 */
export function writeTables(dataset: Dataset): ReadonlyMap<string, string> {
  const targets = dataset.targets.map((target) => ({ ...target, value: givenValue(target) }));
  return new Map([
    writeTable(SETTINGS, settingRows(dataset.settings)),
    writeTable(SOURCES, dataset.sources),
    writeTable(FUNDERS, dataset.funders),
    writeTable(MUNICIPALITIES, dataset.municipalities),
    writeTable(NAMES, dataset.aliases),
    writeTable(CATEGORIES, dataset.categories),
    writeTable(INDICATORS, dataset.indicators),
    writeTable(OBSERVATIONS, observationRows(dataset.observations)),
    writeTable(TARGETS, targets),
    writeTable(PLANS, dataset.plans),
    writeTable(GOALS, dataset.goals),
    writeTable(ACTIVITIES, dataset.activities),
    writeTable(REPORTS, dataset.reports),
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

function* observationRows(table: ObservationTable): Generator<object> {
  for (let row = 0; row < table.length; row++) {
    const observation = observationAt(table, row);
    yield { ...observation, value: givenValue(observation) };
  }
}

/** A cell as DATASET.md writes it; blank where the row holds nothing for the column. */
function cellText(column: Column, row: object): string {
  const content = contentOf(row, column);
  return content === undefined ? "" : contentText(column.type, content);
}

/** Content as the file writes it. The schema says what kind of content each type of cell has. */
export function contentText(type: CellType, content: unknown): string {
  switch (type.kind) {
    case "text":
    case "address":
      return guardText(content as string);
    case "reference":
      return type.isLoose ? guardText(content as string) : (content as string);
    case "id":
    case "day":
    case "period":
      return content as string;
    case "number":
      return numberText(content as number);
    case "money":
      return centsText(content as number);
    case "value":
      return valueText(content as Value);
    case "choice":
      return wordOf(type.meanings, content);
    case "list":
      return (content as readonly unknown[]).map((part) => contentText(type.of, part)).join(LIST_SEPARATOR);
  }
}

/** Whole cents as euros, always with two decimals. */
function centsText(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}

/** A number or the symbol of its absence; missing is blank. */
function valueText(value: Value): string {
  if (value.kind === "number") return numberText(value.number);
  return value.reason === "missing" ? "" : SYMBOL_OF[value.reason];
}

function wordOf(meanings: ReadonlyMap<string, string | boolean>, content: unknown): string {
  for (const [word, meaning] of meanings) if (meaning === content) return word;
  return "";
}
