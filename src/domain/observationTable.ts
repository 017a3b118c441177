import type { AreaId, IndicatorId } from "./id.ts";
import type { NumberColumn, Observation, ObservationTable } from "./observation.ts";
import { addRow, newDraft, type ObservationInput, sortDraft } from "./observationDraft.ts";
import { takeRows } from "./takeRows.ts";
import {
  ABSENCE_REASONS,
  absentValue,
  MARKS,
  type Mark,
  MISSING,
  numberValue,
  percentOf,
  type Value,
} from "./value.ts";

export type { ObservationInput } from "./observationDraft.ts";

/**
 * The table of these rows: dictionaries hold only what occurs, in text order (periods in time order); rows are sorted.
 * The order of the input does not matter. A given value is left out where the parts say the same (V3). Time and memory
 * grow linearly with the rows.
 * @throws RangeError when two rows share indicator, area, period and disaggregation, when a number is not finite, or
 * when a dictionary outgrows its codes (65,536 ids; 256 categories). Whoever reads files makes issues of these first.
 */
export function buildObservationTable(rows: Iterable<ObservationInput>): ObservationTable {
  const draft = newDraft();
  for (const row of rows) addRow(draft, isComputed(row) ? { ...row, value: MISSING } : row);
  const { table } = sortDraft(draft);
  for (let row = 1; row < table.length; row++) {
    if (isSameKey(table, row - 1, row)) throw new RangeError(`two observations of ${keyText(table, row)}`);
  }
  return table;
}

/**
 * The figure of an observation or target: the percentage of its parts where both are numbers (V3), else what was given;
 * where nothing was given, the absence of whichever part is absent.
 */
export function figureOf(given: Value, numerator: Value, denominator: Value): Value {
  const hasParts = numerator.kind === "number" && denominator.kind === "number";
  const isGiven = given.kind === "number" || given.reason !== "missing";
  return isGiven && !hasParts ? given : percentOf(numerator, denominator);
}

/**
 * One row as an object, its figure computed from its parts where they are known.
 * @throws RangeError when the table has no such row.
 */
export function observationAt(table: ObservationTable, row: number): Observation {
  const numerator = valueAt(table.numerator, row);
  const denominator = valueAt(table.denominator, row);
  return {
    indicator: idAt(table.indicators, table.indicator, row),
    area: idAt(table.areas, table.area, row),
    period: idAt(table.periods, table.period, row),
    disaggregation: {
      sex: idAt(table.categories.sex, table.sex, row),
      community: idAt(table.categories.community, table.community, row),
      level: idAt(table.categories.level, table.level, row),
    },
    value: figureOf(valueAt(table.value, row), numerator, denominator),
    numerator,
    denominator,
    marks: marksOf(table.marks[row] ?? 0),
    source: idAt(table.sources, table.source, row),
    note: table.notes.get(row) ?? {},
  };
}

/**
 * The number or the absence in one row of a column.
 * @throws RangeError when the column has no such row.
 */
export function valueAt(column: NumberColumn, row: number): Value {
  const state = column.states[row];
  const number = column.numbers[row];
  if (state === undefined || number === undefined) throw new RangeError(`no row ${row}`);
  const reason = state === 0 ? undefined : ABSENCE_REASONS[state - 1];
  return reason === undefined ? numberValue(number) : absentValue(reason);
}

/** Rows that lie together: from `start` up to but not including `end`; `start` = `end` where there is none. */
export type RowRange = { readonly start: number; readonly end: number };

/** The rows of one indicator, or of one area within it. */
export function rowsOf(table: ObservationTable, indicator: IndicatorId, area?: AreaId): RowRange {
  const own = rangeOf(table.indicator, table.indicators.indexOf(indicator), { start: 0, end: table.length });
  return area === undefined ? own : rangeOf(table.area, table.areas.indexOf(area), own);
}

/** The numbers of the rows in some ranges. */
export function rowsBetween(ranges: readonly RowRange[]): Uint32Array {
  const rows = new Uint32Array(ranges.reduce((sum, { start, end }) => sum + end - start, 0));
  let count = 0;
  for (const { start, end } of ranges) for (let row = start; row < end; row++) rows[count++] = row;
  return rows;
}

/** The table of the rows that pass, with only the dictionary entries these rows use. */
export function selectRows(table: ObservationTable, passes: (row: number) => boolean): ObservationTable {
  const rows = new Uint32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row++) if (passes(row)) rows[count++] = row;
  return takeRows(table, rows.subarray(0, count));
}

/** Whether the parts alone give the row's figure, so that nothing is lost by leaving the given value out. */
function isComputed({ value, numerator = MISSING, denominator = MISSING }: ObservationInput): boolean {
  if (numerator.kind === "number" && denominator.kind === "number") return true;
  const figure = figureOf(MISSING, numerator, denominator);
  return value.kind === "absent" && figure.kind === "absent" && value.reason === figure.reason;
}

function isSameKey(table: ObservationTable, one: number, other: number): boolean {
  return keyColumns(table).every((column) => column[one] === column[other]);
}

function keyColumns({ indicator, area, period, sex, community, level }: ObservationTable) {
  return [level, community, sex, period, area, indicator];
}

function keyText(table: ObservationTable, row: number): string {
  const { indicator, area, period, disaggregation } = observationAt(table, row);
  return [indicator, area, period, disaggregation.sex, disaggregation.community, disaggregation.level].join(", ");
}

function idAt<Id extends string>(ids: readonly Id[], codes: ArrayLike<number>, row: number): Id {
  const id = ids[codes[row] ?? -1];
  if (id === undefined) throw new RangeError(`no row ${row}`);
  return id;
}

function marksOf(bits: number): readonly Mark[] {
  return MARKS.filter((_, bit) => (bits & (1 << bit)) !== 0);
}

/** The rows of a code among rows that are sorted by it; none for −1, the code of what does not occur. */
function rangeOf(codes: Uint16Array, code: number, within: RowRange): RowRange {
  if (code < 0) return { start: within.start, end: within.start };
  return { start: firstRowFrom(codes, code, within), end: firstRowFrom(codes, code + 1, within) };
}

/** The first row whose code is at least this one, by halving. */
function firstRowFrom(codes: Uint16Array, code: number, { start, end }: RowRange): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((codes[middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
