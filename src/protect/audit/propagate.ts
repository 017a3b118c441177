import { at } from "#domain/at.ts";
import type { ProgramRow } from "#protect/solver.ts";

/** The limits of every column; equal ones fix it. */
export type Limits = { readonly lower: Float64Array; readonly upper: Float64Array };

/** How far computed numbers may lie beside the whole number they stand for. */
export const TOLERANCE = 1e-5;

/** Rows are looked at again when a column of theirs got narrower; this often each, as real limits could creep forever. */
const MOST_VISITS = 50;

/**
 * Narrows the limits of whole-numbered columns in place, as far as each row alone tells, until nothing changes.
 * @returns the row that cannot hold, if there is one; the limits mean nothing then.
 */
export function propagate<Row extends ProgramRow>(rows: readonly Row[], limits: Limits): Row | undefined {
  const rowsOfColumn = indexByColumn(rows, limits.lower.length);
  const visits = new Uint8Array(rows.length);
  const waiting = new Set(rows.keys());
  for (const place of waiting) {
    waiting.delete(place);
    const row = at(rows, place);
    const visit = at(visits, place) + 1;
    if (visit > MOST_VISITS) continue;
    visits[place] = visit;
    const changed = narrow(row, limits);
    if (changed === undefined) return row;
    // Added again at the end of the set, which the loop still reaches.
    for (const column of changed) for (const next of at(rowsOfColumn, column)) waiting.add(next);
  }
  return undefined;
}

function indexByColumn(rows: readonly ProgramRow[], columnCount: number): readonly (readonly number[])[] {
  const index: number[][] = Array.from({ length: columnCount }, () => []);
  rows.forEach(({ columns }, place) => {
    for (const column of columns) index[column]?.push(place);
  });
  return index;
}

/** The least and the most that a row can come to. */
export function reachOf({ columns, factors }: ProgramRow, { lower, upper }: Limits): { least: number; most: number } {
  let [least, most] = [0, 0];
  columns.forEach((column, place) => {
    const factor = at(factors, place);
    const [low, high] = [factor * at(lower, column), factor * at(upper, column)];
    least += Math.min(low, high);
    most += Math.max(low, high);
  });
  return { least, most };
}

/** Whether the row can hold within the limits. */
export function canHold(row: ProgramRow, limits: Limits): boolean {
  const { least, most } = reachOf(row, limits);
  return least <= row.upper + TOLERANCE && most >= row.lower - TOLERANCE;
}

/** @returns the columns that got narrower; undefined where the row cannot hold. */
function narrow(row: ProgramRow, limits: Limits): readonly number[] | undefined {
  if (!canHold(row, limits)) return undefined;
  const { least, most } = reachOf(row, limits);
  const { lower, upper } = limits;
  const changed: number[] = [];
  for (const [place, column] of row.columns.entries()) {
    const factor = at(row.factors, place);
    const [low, high] = [at(lower, column), at(upper, column)];
    if (low === high || factor === 0) continue;
    // What the others leave for this column, from both sides.
    const roomAbove = row.upper - (least - Math.min(factor * low, factor * high));
    const roomBelow = row.lower - (most - Math.max(factor * low, factor * high));
    const [from, to] = factor > 0 ? [roomBelow / factor, roomAbove / factor] : [roomAbove / factor, roomBelow / factor];
    const newLow = Math.max(low, Math.ceil(from - TOLERANCE));
    const newHigh = Math.min(high, Math.floor(to + TOLERANCE));
    if (newLow > newHigh) return undefined;
    if (newLow === low && newHigh === high) continue;
    [lower[column], upper[column]] = [newLow, newHigh];
    changed.push(column);
  }
  return changed;
}
