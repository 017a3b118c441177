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
    for (const column of columns) parents[rootOf(parents, column)] = rootOf(parents, columns[0] ?? column);
  const rowsByRoot = groupBy(binding, ({ columns }) => rootOf(parents, columns[0] ?? 0));
  const columnsByRoot = groupBy(new Set(binding.flatMap(({ columns }) => columns)), (column) =>
    rootOf(parents, column),
  );
  return [...columnsByRoot].map(([root, columns]) => componentOf(columns, rowsByRoot.get(root) ?? [], limits));
}

/** The row without its fixed columns; undefined where it says nothing that the limits do not. */
function bindingRow(row: ProgramRow, limits: Limits): ProgramRow | undefined {
  const { lower, upper } = limits;
  const places = [...row.columns.keys()].filter((place) => {
    const column = row.columns[place] ?? 0;
    return lower[column] !== upper[column];
  });
  const { least, most } = reachOf(row, limits);
  if (places.length < 2 || (least >= row.lower && most <= row.upper)) return undefined;
  let fixed = 0;
  row.columns.forEach((column, place) => {
    if (lower[column] === upper[column]) fixed += (row.factors[place] ?? 0) * (lower[column] ?? 0);
  });
  return {
    columns: places.map((place) => row.columns[place] ?? 0),
    factors: places.map((place) => row.factors[place] ?? 0),
    lower: row.lower - fixed,
    upper: row.upper - fixed,
  };
}

function componentOf(columns: readonly number[], rows: readonly ProgramRow[], { lower, upper }: Limits): Component {
  const placeOf = new Map(columns.map((column, place) => [column, place]));
  const program = {
    lower: columns.map((column) => lower[column] ?? 0),
    upper: columns.map((column) => upper[column] ?? 0),
    rows: rows.map((row) => ({ ...row, columns: row.columns.map((column) => placeOf.get(column) ?? 0) })),
  };
  return { columns, program };
}

function rootOf(parents: Int32Array, column: number): number {
  let root = column;
  for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) {
    parents[root] = parents[parent] ?? parent;
    root = parent;
  }
  return root;
}
