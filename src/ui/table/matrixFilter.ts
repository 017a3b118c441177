import type { Assessment } from "#domain/assessment.ts";
import { fold } from "#domain/fold.ts";
import type { LocalText } from "#domain/language.ts";
import { fitsChoice, type StatusChoice } from "#ui/status/statusChoice.ts";
import type { Matrix } from "./matrixRows.ts";

/** How many of the matrix' statuses fit a choice. */
export function countChoice({ rows }: Matrix, choice: StatusChoice): number {
  return rows.flatMap(({ cells }) => [...cells.values()]).filter((cell) => fitsChoice(cell, choice)).length;
}

/**
 * The part of a matrix that somebody asked for. A text narrows down the indicators it fits and the municipalities it
 * fits, by their names in any language; a text that fits neither leaves no row. A choice leaves the rows and columns in
 * which it occurs. Counts stay those of the whole.
 */
export function filterMatrix(matrix: Matrix, find: string, choice: StatusChoice | undefined): Matrix {
  return narrowByChoice(narrowByText(matrix, find), choice);
}

function narrowByText(matrix: Matrix, find: string): Matrix {
  const sought = fold(find);
  if (sought === "") return matrix;
  const rows = matrix.rows.filter(({ indicator }) => isNamed(indicator.name, sought));
  const columns = matrix.columns.filter(({ municipality }) => isNamed(municipality.name, sought));
  if (rows.length === 0 && columns.length === 0) return { ...matrix, rows: [] };
  return {
    ...matrix,
    rows: rows.length === 0 ? matrix.rows : rows,
    columns: columns.length === 0 ? matrix.columns : columns,
  };
}

function narrowByChoice(matrix: Matrix, choice: StatusChoice | undefined): Matrix {
  if (choice === undefined) return matrix;
  const fits = (cell: Assessment | undefined) => cell !== undefined && fitsChoice(cell, choice);
  const ids = matrix.columns.map(({ municipality }) => municipality.id);
  return {
    ...matrix,
    rows: matrix.rows.filter(({ cells }) => ids.some((id) => fits(cells.get(id)))),
    columns: matrix.columns.filter(({ municipality: { id } }) => matrix.rows.some(({ cells }) => fits(cells.get(id)))),
  };
}

function isNamed(name: LocalText, sought: string): boolean {
  return Object.values(name).some((text) => fold(text).includes(sought));
}
