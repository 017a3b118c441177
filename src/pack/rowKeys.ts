import type { ObservationTable } from "#domain/observation.ts";
import type { ByteReader } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import {
  type Disaggregations,
  disaggregationsOf,
  readDisaggregations,
  writeDisaggregations,
} from "./disaggregations.ts";
import { PackError } from "./packError.ts";

/** Which row is of what: the coded dimensions of a table. */
export type RowKeys = Pick<ObservationTable, "indicator" | "area" | "period" | "sex" | "community" | "level">;

/** How many ids each dictionary has. */
export type KeySizes = Readonly<Record<keyof RowKeys, number>>;

/** Keys of rows, and which of the disaggregations that occur each row has. */
export type PlacedKeys = { readonly keys: RowKeys; readonly places: Uint32Array };

/** The most rows a table may have, so that a foreign file cannot ask for all memory. */
const MOST_ROWS = 2 ** 22;

/**
 * Writes the keys of sorted rows. Each row is one cell of the grid indicator × area × period × disaggregation that
 * occurs; runs of neighbouring cells are written as gap and length, so that a table without holes is a single run.
 * @throws RangeError when the rows or the grid are too many to be counted.
 */
export function writeRowKeys(writer: ByteWriter, keys: RowKeys, sizes: KeySizes): PlacedKeys {
  const { disaggregations, places } = disaggregationsOf(keys, sizes);
  const length = places.length;
  if (length > MOST_ROWS || cellCountOf(sizes, disaggregations) > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`too many rows or ids for one pack: ${length} rows, ${JSON.stringify(sizes)}`);
  }
  const starts: number[] = [];
  const gaps: number[] = [];
  let before = -1;
  for (let row = 0; row < length; row++) {
    const cell = groupAt(keys, sizes, row) * disaggregations.length + (places[row] ?? 0);
    if (row === 0 || cell !== before + 1) {
      starts.push(row);
      gaps.push(cell - before - 1);
    }
    before = cell;
  }
  writer.writeCount(length);
  writeDisaggregations(writer, disaggregations, sizes);
  writer.writeCount(starts.length);
  for (const gap of gaps) writer.writeCount(gap);
  starts.forEach((row, run) => {
    writer.writeCount((starts[run + 1] ?? length) - row);
  });
  return { keys, places };
}

/** @throws PackError when a row lies outside the grid of these sizes. */
export function readRowKeys(reader: ByteReader, sizes: KeySizes): PlacedKeys {
  const length = reader.readCount(MOST_ROWS);
  const disaggregations = readDisaggregations(reader, length, sizes);
  const gaps = Array.from({ length: reader.readCount(length) }, () => reader.readCount());
  const placed = { keys: emptyKeys(length), places: new Uint32Array(length) };
  let [row, cell] = [0, 0];
  for (const gap of gaps) {
    const run = reader.readCount(length - row);
    cell += gap;
    if (cell + run > cellCountOf(sizes, disaggregations)) throw new PackError("holds a row outside its dictionaries");
    fillRun(placed, sizes, disaggregations, { row, cell, end: row + run });
    row += run;
    cell += run;
  }
  if (row !== length) throw new PackError(`holds the keys of ${row} of ${length} rows`);
  return placed;
}

function emptyKeys(length: number): RowKeys {
  return {
    indicator: new Uint16Array(length),
    area: new Uint16Array(length),
    period: new Uint16Array(length),
    sex: new Uint8Array(length),
    community: new Uint8Array(length),
    level: new Uint8Array(length),
  };
}

type Run = { readonly row: number; readonly cell: number; readonly end: number };

/** Fills the rows from `row` up to `end` with consecutive cells, from `cell` on, counting up as an odometer does. */
function fillRun({ keys, places }: PlacedKeys, sizes: KeySizes, disaggregations: Disaggregations, run: Run): void {
  const group = Math.floor(run.cell / disaggregations.length);
  const series = Math.floor(group / sizes.period);
  let [indicator, area] = [Math.floor(series / sizes.area), series % sizes.area];
  let [period, place] = [group % sizes.period, run.cell % disaggregations.length];
  for (let row = run.row; row < run.end; row++) {
    keys.indicator[row] = indicator;
    keys.area[row] = area;
    keys.period[row] = period;
    keys.sex[row] = disaggregations.sex[place] ?? 0;
    keys.community[row] = disaggregations.community[place] ?? 0;
    keys.level[row] = disaggregations.level[place] ?? 0;
    places[row] = place++;
    if (place < disaggregations.length) continue;
    place = 0;
    if (++period < sizes.period) continue;
    period = 0;
    if (++area < sizes.area) continue;
    area = 0;
    indicator++;
  }
}

/** Indicator, area and period of a row as one number. */
function groupAt(keys: RowKeys, sizes: KeySizes, row: number): number {
  const series = (keys.indicator[row] ?? 0) * sizes.area + (keys.area[row] ?? 0);
  return series * sizes.period + (keys.period[row] ?? 0);
}

function cellCountOf(sizes: KeySizes, disaggregations: Disaggregations): number {
  return sizes.indicator * sizes.area * sizes.period * disaggregations.length;
}
