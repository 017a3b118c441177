import type { AnyTable, Column } from "#domain/column.ts";
import { cellOf, styleOf, widthOf } from "./cells.ts";
import { columnValidation, FIRST_ROW, type RuleBasis } from "./columnRule.ts";
import type { Cell, Row, Sheet, Style } from "./description.ts";
import { cellName } from "./reference.ts";

/** Rows of a table as they stand below its header, and how many there are. */
export type SheetRows = { readonly length: number; readonly rows: Iterable<Row> };

/** Domain objects as rows of their table. */
export function* rowsOf({ columns }: AnyTable, entities: Iterable<object>): Generator<Row> {
  for (const entity of entities) yield { cells: columns.map((column) => cellOf(column, entity)) };
}

/** So many rows can be filtered even where fewer are filled in yet. */
const LEAST_FILTERED = 1000;

/**
 * A table as a sheet: header texts of the language in row 1, the canonical names in row 2, which is hidden, then the
 * rows. The header stays in sight and filters; every column has its format, help, and what may be typed.
 */
export function tableSheet(table: AnyTable, name: string, { length, rows }: SheetRows, basis: RuleBasis): Sheet {
  const { columns } = table;
  const validations = columns.flatMap((_, place) => columnValidation(table, place, basis) ?? []);
  const lastRow = FIRST_ROW - 1 + Math.max(length, LEAST_FILTERED);
  return {
    name,
    columns: columns.map((column) => lookOf(column)),
    rows: withHeader(table, basis, rows),
    frozenRows: FIRST_ROW - 1,
    filter: `A1:${cellName(columns.length - 1, lastRow)}`,
    validations,
  };
}

function lookOf(column: Column) {
  const style = styleOf(column.type);
  return { width: widthOf(column), ...(style === undefined ? {} : { style }) };
}

const HEADER_HEIGHT = 33;

function* withHeader({ columns }: AnyTable, { words }: RuleBasis, rows: Iterable<Row>): Generator<Row> {
  const header = columns.map((column) => ({ value: words.text(column.title), style: headerStyle(column) }));
  yield { cells: header, height: HEADER_HEIGHT };
  yield { cells: columns.map(({ name }): Cell => ({ value: name, style: CANONICAL })), isHidden: true };
  yield* rows;
}

const HEADER = { isBold: true, isWrapped: true, isBordered: true } as const;
const NEEDED = { ...HEADER, fill: "0B4F8A", colour: "FFFFFF" } as const;
const CANONICAL: Style = { format: "@", isItalic: true, colour: "4A5866" };

/** Marked by a star as well as by colour; the star is of the format, so that the text of the cell stays the column's title. */
export const REQUIRED_HEADER: Style = { ...NEEDED, format: '@" *"' };
export const ONE_LANGUAGE_HEADER: Style = { ...NEEDED, format: '@" (*)"' };
export const OPTIONAL_HEADER: Style = { ...HEADER, fill: "E6EFF7", colour: "16212C", format: "@" };

export function headerStyle({ isRequired, localized }: Column): Style {
  if (isRequired) return REQUIRED_HEADER;
  return localized?.isRequired ? ONE_LANGUAGE_HEADER : OPTIONAL_HEADER;
}
