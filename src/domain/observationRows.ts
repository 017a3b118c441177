import { fold } from "./fold.ts";
import { DIMENSIONS, type ObservationTable } from "./observation.ts";
import { observationAt, valueAt } from "./observationTable.ts";
import { numberOf } from "./value.ts";

/** A column of observations that holds the same few ids again and again. */
export const CODED_COLUMNS = ["area", "period", ...DIMENSIONS, "source"] as const;
export type CodedColumn = (typeof CODED_COLUMNS)[number];

/** A column whose cells are numbers or absences. */
export type ValueColumn = "value" | "numerator" | "denominator";

export type RowOrder = { readonly by: CodedColumn | ValueColumn; readonly isFalling: boolean };

/** By the codes of each coded column, what a reader calls them: the text of every id of that column's list. */
export type RowNames = Readonly<Record<CodedColumn, readonly string[]>>;

/** The ids of a coded column, in the order of its codes. */
export function idsOf(table: ObservationTable, column: CodedColumn): readonly string[] {
  const { areas, periods, sources, categories } = table;
  return column === "area" ? areas : column === "period" ? periods : column === "source" ? sources : categories[column];
}

/** Titles of sources name places and years that the row is not about. */
const SEARCHED = CODED_COLUMNS.filter((column) => column !== "source");

/**
 * The rows in which each word of a text stands in the name of the area, period or group, however it is spelt; all where
 * the text is empty. Time grows with the rows times the words, not with what the names hold: each name is looked at once.
 */
export function findRows(table: ObservationTable, rows: Uint32Array, text: string, names: RowNames): Uint32Array {
  const words = text.split(/\s+/).map(fold).filter(Boolean);
  return words.reduce((left, word) => {
    const hits = SEARCHED.map((column) => ({
      codes: table[column],
      hit: Uint8Array.from(names[column], (name) => Number(fold(name).includes(word))),
    })).filter(({ hit }) => hit.includes(1));
    return left.filter((row) => hits.some(({ codes, hit }) => hit[codes[row] ?? 0] === 1));
  }, rows);
}

/**
 * The rows in order of a column; those that are alike stay as they were, and what is absent comes last either way.
 * @param compareNames - how names are ordered; periods are ordered as in the table, by time.
 */
export function orderRows(
  table: ObservationTable,
  rows: Uint32Array,
  { by, isFalling }: RowOrder,
  names: RowNames,
  compareNames: (one: string, other: string) => number,
): Uint32Array {
  const keys = isCoded(by) ? codedKeys(table, rows, by, names[by], compareNames) : numberKeys(table, rows, by);
  const sign = isFalling ? -1 : 1;
  const places = Uint32Array.from(rows, (_, place) => place).sort((one, other) => {
    const [first = Number.NaN, second = Number.NaN] = [keys[one], keys[other]];
    if (Number.isNaN(first) || Number.isNaN(second)) return Number(Number.isNaN(first)) - Number(Number.isNaN(second));
    return sign * (first - second) || one - other;
  });
  return places.map((place) => rows[place] ?? 0);
}

function isCoded(by: CodedColumn | ValueColumn): by is CodedColumn {
  return CODED_COLUMNS.some((column) => column === by);
}

function codedKeys(
  table: ObservationTable,
  rows: Uint32Array,
  by: CodedColumn,
  names: readonly string[],
  compareNames: (one: string, other: string) => number,
): Float64Array {
  const codes = names.map((_, code) => code);
  const inOrder =
    by === "period" ? codes : codes.sort((one, other) => compareNames(names[one] ?? "", names[other] ?? ""));
  const ranks = new Float64Array(names.length);
  inOrder.forEach((code, rank) => {
    ranks[code] = rank;
  });
  return Float64Array.from(rows, (row) => ranks[table[by][row] ?? 0] ?? 0);
}

function numberKeys(table: ObservationTable, rows: Uint32Array, by: ValueColumn): Float64Array {
  const valueIn = (row: number) => (by === "value" ? observationAt(table, row).value : valueAt(table[by], row));
  return Float64Array.from(rows, (row) => numberOf(valueIn(row)) ?? Number.NaN);
}
