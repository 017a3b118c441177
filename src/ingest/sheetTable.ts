import { addressOf } from "#domain/cellAddress.ts";
import { isHelpSheet } from "#domain/helpSheets.ts";
import type { Place } from "#domain/issue.ts";
import { TABLES } from "#domain/schema.ts";
import type { Report } from "./issueList.ts";
import { NO_MORE, type RawTable } from "./rawTable.ts";
import type { Grid, GridRow, MergedRange, Remark } from "./workbook/grid.ts";
import { fillHeader } from "./workbook/merged.ts";

/** A sheet as a table: columns before the first filled one left out, rows as wide as the header. */
export function tableOfSheet(file: string, grid: Grid, report: Report): RawTable {
  const { name } = grid;
  const headerRow = grid.rows[0]?.row ?? 1;
  const [header, ...rows] = fillHeader(grid, headerRow);
  const firstColumn = firstFilled(grid.rows);
  const texts = header?.cells.slice(firstColumn) ?? [];
  const remarks = grid.remarks.filter(
    (remark) => !isOfHeaderNames(remark, rows[0]) && !(remark.code === "hiddenSheet" && isHelpSheet(name)),
  );
  for (const remark of [...remarks, ...mergedRemark(grid.merged, headerRow)]) {
    report(remark.code, placeOf(file, name, remark), remark.text, remark.facts);
  }
  return {
    file,
    sheet: name,
    name,
    header: texts,
    headerRow,
    firstColumn,
    eachRow: (visit) => {
      for (const { row, cells } of rows)
        if (visit(asWide(cells, firstColumn, texts.length), row, false) === NO_MORE) break;
    },
  };
}

/** The cells from a column on, at least as many as asked for. */
function asWide(cells: readonly string[], first: number, width: number): readonly string[] {
  const own = first === 0 && cells.length >= width ? cells : cells.slice(first);
  return own.length >= width ? own : [...own, ...Array.from({ length: width - own.length }, () => "")];
}

function firstFilled(rows: readonly GridRow[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { cells } of rows) {
    const filled = cells.findIndex((text, place) => place >= first || text.trim() !== "");
    if (filled >= 0 && filled < first) first = filled;
    if (first === 0) break;
  }
  return Number.isFinite(first) ? first : 0;
}

function placeOf(file: string, sheet: string, { row, column }: Remark): Place {
  if (row === undefined) return { file, sheet };
  return column === undefined ? { file, sheet, row } : { file, sheet, row, cell: addressOf({ row: row - 1, column }) };
}

const COLUMN_NAMES: ReadonlySet<string> = new Set(
  TABLES.flatMap(({ columns }) => columns.map((column) => column.name)),
);

/** That a row is hidden is not worth a word where it is the second header row of our own workbooks. */
function isOfHeaderNames({ code, row, facts }: Remark, second: GridRow | undefined): boolean {
  if (code !== "hiddenRows" || facts?.["count"] !== 1 || second === undefined || row !== second.row) return false;
  return second.cells.every((text) => text === "" || COLUMN_NAMES.has(text));
}

/** Cells made one below the header: said once, at the first. */
function mergedRemark(merged: readonly MergedRange[], headerRow: number): readonly Remark[] {
  const inData = merged.filter(({ firstRow }) => firstRow > headerRow);
  const [first] = inData;
  if (first === undefined) return [];
  const { firstRow, lastRow, firstColumn, lastColumn } = first;
  const from = addressOf({ row: firstRow - 1, column: firstColumn });
  const text = `${from}:${addressOf({ row: lastRow - 1, column: lastColumn })}`;
  return [{ code: "mergedCells", row: firstRow, column: firstColumn, text, facts: { count: inData.length } }];
}
