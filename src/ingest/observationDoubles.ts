import type { NumberColumn, ObservationTable } from "#domain/observation.ts";
import { observationAt, selectRows } from "#domain/observationTable.ts";
import type { Report } from "./issueList.ts";
import { type Origins, originOf, otherFacts, takeOrigins } from "./origins.ts";

/** A table whose rows are sorted, and where each was read. */
export type TracedTable = { readonly table: ObservationTable; readonly origins: Origins };

/** Rows of one key lie together: the same twice is one and a warning, different ones are issues and none wins (I6). */
export function withoutDoubles({ table, origins }: TracedTable, report: Report): TracedTable {
  const dropped = new Set<number>();
  for (let first = 0, end = 1; first < table.length; first = end, end = first + 1) {
    while (end < table.length && isSameKey(table, first, end)) end++;
    if (end - first === 1) continue;
    for (const row of settle({ table, origins }, rowsBetween(first, end), report)) dropped.add(row);
  }
  if (dropped.size === 0) return { table, origins };
  const isKept = (row: number) => !dropped.has(row);
  const rows = Uint32Array.from({ length: table.length }, (_, row) => row).filter(isKept);
  return { table: selectRows(table, isKept), origins: takeOrigins(origins, rows) };
}

/** Reports the rows that share a key and returns those to drop: all but one where all agree, else all. */
function settle({ table, origins }: TracedTable, rows: readonly number[], report: Report): readonly number[] {
  const [first = 0, ...others] = rows;
  const differing = others.filter((row) => !isSameContent(table, first, row));
  const isConflict = differing.length > 0;
  for (const row of isConflict ? differing : others) {
    const here = originOf(origins, row);
    const facts = otherFacts(originOf(origins, first), here);
    report(isConflict ? "conflictingRows" : "duplicateRow", here, keyText(table, row), facts);
  }
  return isConflict ? rows : others;
}

function rowsBetween(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, place) => start + place);
}

function isSameKey(table: ObservationTable, one: number, other: number): boolean {
  return (
    table.level[one] === table.level[other] &&
    table.community[one] === table.community[other] &&
    table.sex[one] === table.sex[other] &&
    table.period[one] === table.period[other] &&
    table.area[one] === table.area[other] &&
    table.indicator[one] === table.indicator[other]
  );
}

function isSameContent(table: ObservationTable, one: number, other: number): boolean {
  const { value, numerator, denominator, marks, source, notes } = table;
  return (
    [value, numerator, denominator].every((column) => isSameNumber(column, one, other)) &&
    marks[one] === marks[other] &&
    source[one] === source[other] &&
    JSON.stringify(notes.get(one)) === JSON.stringify(notes.get(other))
  );
}

function isSameNumber({ numbers, states }: NumberColumn, one: number, other: number): boolean {
  return numbers[one] === numbers[other] && states[one] === states[other];
}

/** The key of a row in the order of the columns, for quoting. */
export function keyText(table: ObservationTable, row: number): string {
  const { indicator, area, period, disaggregation } = observationAt(table, row);
  return [indicator, area, period, disaggregation.sex, disaggregation.community, disaggregation.level].join(", ");
}
