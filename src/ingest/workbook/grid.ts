import { letterOf } from "#domain/cellAddress.ts";
import type { Facts } from "#domain/issue.ts";
import type { IssueCode } from "#domain/issueCode.ts";
import { type Halt, refuseLarge } from "./halt.ts";
import { type Budget, LIMITS } from "./limits.ts";

/** A row with something in it. `row` counts from 1, as a spreadsheet shows it; `cells[0]` is column A. */
export type GridRow = { readonly row: number; readonly cells: readonly string[] };

/** Cells made one: rows count from 1, columns from 0, the last of each included. */
export type MergedRange = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** Something to be said of a sheet or a cell of it. */
export type Remark = {
  readonly code: IssueCode;
  readonly row?: number;
  readonly column?: number;
  readonly text?: string;
  readonly facts?: Facts;
};

/** A sheet as text: rows without any are left out. */
export type Grid = {
  readonly name: string;
  readonly rows: readonly GridRow[];
  readonly merged: readonly MergedRange[];
  readonly remarks: readonly Remark[];
};

/** A sheet being read, its rows from the first to the last and the cells of each from left to right. */
export type GridBuilder = {
  readonly beginRow: (row: number, isHidden: boolean) => void;
  readonly put: (column: number, text: string) => void;
  /** @param times how often the row stands there. */
  readonly endRow: (times?: number) => void;
  readonly merge: (range: MergedRange) => void;
  readonly hideColumns: (first: number, last: number) => void;
  readonly remark: (remark: Remark) => void;
  /** Says that a formula's value was not kept in the file; said once for all of a sheet. */
  readonly missValue: (row: number, column: number) => void;
  readonly build: (name: string, isHidden: boolean) => Grid;
};

/** More ranges than this are not looked at: no table has as many. */
const MOST_RANGES = 65_536;

/** So many broken cells of a sheet are named one by one. */
const MOST_REMARKS = 1_000;

/** What is known of a sheet so far. */
type Progress = {
  readonly budget: Budget;
  readonly halt: Halt;
  readonly rows: GridRow[];
  readonly merged: MergedRange[];
  readonly remarks: Remark[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: (readonly [number, number])[];
  readonly used: Set<number>;
  current:
    | { readonly row: number; readonly cells: string[]; readonly isHidden: boolean; isFilled: boolean }
    | undefined;
  missing: { readonly row: number; readonly column: number; count: number } | undefined;
  isInOrder: boolean;
};

export function createGrid(budget: Budget, halt: Halt): GridBuilder {
  const lists = { rows: [], merged: [], remarks: [], hiddenRows: [], hiddenColumns: [], used: new Set<number>() };
  const progress: Progress = { budget, halt, ...lists, current: undefined, missing: undefined, isInOrder: true };
  return {
    beginRow: (row, isHidden) => {
      progress.current = { row, cells: [], isHidden, isFilled: false };
    },
    put: (column, text) => putCell(progress, column, text),
    endRow: (times = 1) => endRow(progress, times),
    merge: (range) => {
      if (progress.merged.length < MOST_RANGES) progress.merged.push(range);
    },
    hideColumns: (first, last) => {
      if (progress.hiddenColumns.length < MOST_RANGES) progress.hiddenColumns.push([first, last]);
    },
    remark: (remark) => {
      if (progress.remarks.length < MOST_REMARKS) progress.remarks.push(remark);
    },
    missValue: (row, column) => {
      progress.missing ??= { row, column, count: 0 };
      progress.missing.count++;
    },
    build: (name, isHidden) => buildGrid(progress, name, isHidden),
  };
}

function putCell({ current, budget, halt, used }: Progress, column: number, text: string): void {
  if (text === "" || current === undefined) return;
  const { cells, row } = current;
  checkLimits(row, column, Math.max(0, column + 1 - cells.length), budget, halt);
  if (halt.refusal !== undefined) return;
  while (cells.length < column) cells.push("");
  cells[column] = text;
  if (text.trim() === "") return;
  current.isFilled = true;
  used.add(column);
}

function endRow(progress: Progress, times: number): void {
  const { current, budget, halt, rows, hiddenRows } = progress;
  progress.current = undefined;
  if (current?.isFilled !== true) return;
  const { row, cells, isHidden } = current;
  checkLimits(row + times - 1, 0, cells.length * (times - 1), budget, halt);
  if (halt.refusal !== undefined) return;
  if (row <= (rows.at(-1)?.row ?? 0)) progress.isInOrder = false;
  for (let place = 0; place < times; place++) {
    rows.push({ row: row + place, cells });
    if (isHidden) hiddenRows.push(row + place);
  }
}

/** @param added how many cells are to be held more than before. */
function checkLimits(row: number, column: number, added: number, budget: Budget, halt: Halt): void {
  budget.cellsLeft -= added;
  if (column >= LIMITS.columns) refuseLarge(halt, "columns", LIMITS.columns);
  if (row > LIMITS.rows) refuseLarge(halt, "rows", LIMITS.rows);
  if (budget.cellsLeft < 0) refuseLarge(halt, "cells", LIMITS.cells);
}

function buildGrid(progress: Progress, name: string, isHidden: boolean): Grid {
  const { rows, merged, hiddenRows, hiddenColumns, used, missing, isInOrder } = progress;
  const remarks: Remark[] = isHidden && rows.length > 0 ? [{ code: "hiddenSheet" }] : [];
  remarks.push(...hiddenColumnsRemark(hiddenColumns, used), ...hiddenRowsRemark(hiddenRows));
  if (missing !== undefined) {
    const { row, column, count } = missing;
    remarks.push({ code: "formulaWithoutValue", row, column, facts: { count } });
  }
  const ordered = isInOrder ? rows : rows.toSorted((one, other) => one.row - other.row);
  return { name, rows: ordered, merged, remarks: [...remarks, ...progress.remarks] };
}

function hiddenRowsRemark(rows: readonly number[]): readonly Remark[] {
  const [row] = rows;
  return row === undefined ? [] : [{ code: "hiddenRows", row, facts: { count: rows.length } }];
}

/** Hidden columns with something in them; the many empty ones people hide at the right are nothing to speak of. */
function hiddenColumnsRemark(
  ranges: readonly (readonly [number, number])[],
  used: ReadonlySet<number>,
): readonly Remark[] {
  const isHidden = new Uint8Array(LIMITS.columns);
  for (const [first, last] of ranges) isHidden.fill(1, first, last + 1);
  const hidden = [...used].filter((column) => isHidden[column] === 1).toSorted((one, other) => one - other);
  if (hidden.length === 0) return [];
  const letters = hidden.slice(0, MOST_NAMED).map(letterOf);
  const columns = `${letters.join(", ")}${hidden.length > MOST_NAMED ? " …" : ""}`;
  return [{ code: "hiddenColumns", facts: { count: hidden.length, columns } }];
}

const MOST_NAMED = 20;
