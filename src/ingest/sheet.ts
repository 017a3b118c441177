import { at } from "#domain/at.ts";
import { addressOf } from "#domain/cellAddress.ts";
import type { AnyTable, Column } from "#domain/column.ts";
import type { Place } from "#domain/issue.ts";
import { type Fault, faultOf } from "./fault.ts";
import type { Header } from "./header.ts";
import type { RowAbove } from "./headerRow.ts";
import type { Report } from "./issueList.ts";
import type { Parsed } from "./parsed.ts";
import type { RawTable } from "./rawTable.ts";

/** Rows read = rows accepted + rows rejected (I1). Blank rows are none. */
export type Account = {
  readonly file: string;
  readonly sheet?: string;
  readonly table: string;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsRejected: number;
};

/** Rows above the header of a file or sheet, such as a title: kept aside. */
export type ExtraRows = { readonly file: string; readonly sheet?: string; readonly rows: readonly RowAbove[] };

/** The cells of a column the schema does not know, by row: kept aside, never dropped silently. */
export type ExtraColumn = {
  readonly file: string;
  readonly sheet?: string;
  readonly table: string;
  readonly column: string;
  readonly cells: ReadonlyMap<number, string>;
};

/** One file or sheet of a known table, with its header matched, and what has been counted and kept aside of it. */
export type Sheet = {
  readonly raw: RawTable;
  readonly table: AnyTable;
  readonly header: Header;
  /** Rows above the header, kept aside. */
  readonly above: readonly RowAbove[];
  readonly aside: ReadonlyMap<number, Map<number, string>>;
  /** Reads a cell again that is not written plainly. */
  readonly reread: (column: Column, text: string, plain: Parsed) => Parsed;
  rowsRead: number;
  rowsAccepted: number;
};

export function filePlace({ file, sheet }: Pick<RawTable, "file" | "sheet">): Place {
  return sheet === undefined ? { file } : { file, sheet };
}

/** A row's place, in a sheet with the cell's address where its position is known. */
export function rowPlace(raw: RawTable, row: number, position = -1): Place {
  const place = { ...filePlace(raw), row };
  if (raw.sheet === undefined || position < 0) return place;
  return { ...place, cell: addressOf({ row: row - 1, column: (raw.firstColumn ?? 0) + position }) };
}

/** A cell's place, its column named as the file's header names it. */
export function cellPlace(
  { raw, table, header }: Pick<Sheet, "raw" | "table" | "header">,
  row: number,
  name?: string,
): Place {
  if (name === undefined) return rowPlace(raw, row);
  const position = header.positions[table.columns.findIndex((column) => column.name === name)];
  return { ...rowPlace(raw, row, position), column: header.texts[position ?? -1] ?? name };
}

/** A row as it was written. */
export type Line = { readonly cells: readonly string[]; readonly row: number };

/** Reports a fault of the cell in the column of this name, or in the column the fault itself names. */
export function reportFault(report: Report, sheet: Sheet, { cells, row }: Line, fault: Fault, name?: string): void {
  const column = fault.column ?? name;
  const position = sheet.header.positions[sheet.table.columns.findIndex((known) => known.name === column)];
  report(fault.fault, cellPlace(sheet, row, column), fault.text ?? cells[position ?? -1] ?? "", fault.facts);
}

/** Visits the rows that are not blank and have as many cells as the header; the others of these are reported. */
export function eachWholeRow(sheet: Sheet, report: Report, visit: (line: Line) => void): void {
  const { raw, header, aside } = sheet;
  const width = header.texts.length;
  raw.eachRow((cells, row, isBroken) => {
    if (isBlank(cells)) return;
    sheet.rowsRead++;
    if (raw.dropped?.has(row)) return;
    for (const [position, kept] of aside) {
      const text = cells[position] ?? "";
      if (text !== "") kept.set(row, text);
    }
    // Blank cells behind the last column are no fault.
    const surplus = cells.findIndex((text, position) => position >= width && text.trim() !== "");
    const fault = isBroken ? faultOf("brokenQuotes") : lengthFault(cells, width, surplus);
    if (fault === undefined) visit({ cells, row });
    else report(fault.fault, rowPlace(raw, row, surplus), fault.text, fault.facts);
  });
}

/** @param surplus the position of the first filled cell behind the last column, or −1. */
function lengthFault(cells: readonly string[], width: number, surplus: number): Fault | undefined {
  const facts = { cells: cells.length, columns: width };
  if (cells.length < width) return faultOf("rowTooShort", facts);
  return surplus < 0 ? undefined : { ...faultOf("rowTooLong", facts), text: at(cells, surplus) };
}

/** Counts the rows of a sheet that cannot be read. */
export function countRows(sheet: Sheet): void {
  sheet.raw.eachRow((cells) => {
    if (!isBlank(cells)) sheet.rowsRead++;
  });
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((text) => text.trim() === "");
}

export function accountOf({ raw, table, rowsRead, rowsAccepted }: Sheet): Account {
  const { file, sheet } = raw;
  const counts = { table: table.name, rowsRead, rowsAccepted, rowsRejected: rowsRead - rowsAccepted };
  return sheet === undefined ? { file, ...counts } : { file, sheet, ...counts };
}

export function extrasOf({ raw, table, header, aside }: Sheet): readonly ExtraColumn[] {
  const { file, sheet } = raw;
  return [...aside].map(([position, cells]) => {
    const extra = { table: table.name, column: at(header.texts, position), cells };
    return sheet === undefined ? { file, ...extra } : { file, sheet, ...extra };
  });
}

export function rowsAboveOf({ raw: { file, sheet }, above }: Sheet): readonly ExtraRows[] {
  if (above.length === 0) return [];
  return [sheet === undefined ? { file, rows: above } : { file, sheet, rows: above }];
}
