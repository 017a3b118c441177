import { at, known } from "#domain/at.ts";
import { groupBy } from "#domain/group.ts";
import type { Program, ProgramRow } from "#protect/solver.ts";
import { type Limits, reachOf } from "./propagate.ts";

/** Columns that depend on each other and on no others; `columns` are their numbers in the block. */
export type Component = { readonly columns: readonly number[]; readonly program: Program };

/** The parts that propagated rows fall into: columns that are not fixed, held together by rows that still bind them. */
export function componentsOf(rows: readonly ProgramRow[], limits: Limits): readonly Component[] {
  const binding = rows.flatMap((row) => bindingRow(row, limits) ?? []);
  const parents = Int32Array.from({ length: limits.lower.length }, (_, column) => column);
  for (const { columns } of binding)
    for (const column of columns) parents[rootOf(parents, column)] = rootOf(parents, at(columns, 0));
  const rowsByRoot = groupBy(binding, ({ columns }) => rootOf(parents, at(columns, 0)));
  const columnsByRoot = groupBy(new Set(binding.flatMap(({ columns }) => columns)), (column) =>
    rootOf(parents, column),
  );
  return [...columnsByRoot].map(([root, columns]) => componentOf(columns, known(rowsByRoot, root), limits));
}

/** The row without its fixed columns; undefined where it says nothing that the limits do not. */
function bindingRow(row: ProgramRow, limits: Limits): ProgramRow | undefined {
  const { lower, upper } = limits;
  const isFixed = (column: number) => lower[column] === upper[column];
  const places = [...row.columns.keys()].filter((place) => !isFixed(at(row.columns, place)));
  const { least, most } = reachOf(row, limits);
  if (places.length < 2 || (least >= row.lower && most <= row.upper)) return undefined;
  let fixed = 0;
  row.columns.forEach((column, place) => {
    if (isFixed(column)) fixed += at(row.factors, place) * at(lower, column);
  });
  return {
    columns: places.map((place) => at(row.columns, place)),
    factors: places.map((place) => at(row.factors, place)),
    lower: row.lower - fixed,
    upper: row.upper - fixed,
  };
}

function componentOf(columns: readonly number[], rows: readonly ProgramRow[], { lower, upper }: Limits): Component {
  const placeOf = new Map(columns.map((column, place) => [column, place]));
  const program = {
    lower: columns.map((column) => at(lower, column)),
    upper: columns.map((column) => at(upper, column)),
    rows: rows.map((row) => ({ ...row, columns: row.columns.map((column) => known(placeOf, column)) })),
  };
  return { columns, program };
}

function rootOf(parents: Int32Array, column: number): number {
  let root = column;
  for (let parent = at(parents, root); parent !== root; parent = at(parents, root)) {
    parents[root] = at(parents, parent);
    root = parent;
  }
  return root;
}
