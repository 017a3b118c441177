import type { NumberColumn } from "#domain/observation.ts";
import { ABSENCE_REASONS } from "#domain/value.ts";
import type { ByteReader } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { PackError } from "./packError.ts";
import { readRuns, writeRuns } from "./runs.ts";
import type { Series } from "./series.ts";
import { sumsBeside } from "./sums.ts";

/** Written in place of a number of decimals: the numbers stand as they are, 64 bits each. */
const AS_THEY_ARE = 255;
const MOST_DECIMALS = 15;
/** Scaled numbers stay below this, so that the difference of one and the sum of seven, doubled, is still exact. */
const MOST_SCALED = 2 ** 49;

/**
 * A column of numbers and absences: its states as runs, then its numbers. Numbers of at most 15 decimals are written as
 * whole numbers of the smallest power of ten that holds them all exactly, each as its difference from what is expected of
 * it, series by series: from the one before it, or from the sum of its parts in indicators where that is nearer. Others are
 * written as they are. The number of an absent row is written nowhere (S4).
 */
export function writeNumbers(writer: ByteWriter, column: NumberColumn, series: Series): void {
  const present = presentIn(column);
  const decimals = decimalsOf(present);
  writeRuns(writer, column.states);
  writer.writeByte(decimals ?? AS_THEY_ARE);
  if (decimals === undefined) writer.writeBytes(planesOf(present));
  else writeScaled(writer, column, series, powerOf(decimals));
}

/** Reads what `writeNumbers` wrote, bit for bit; the number of an absent row is 0. */
export function readNumbers(reader: ByteReader, series: Series): NumberColumn {
  const states = readRuns(reader, new Uint8Array(series.next.length), 1 + ABSENCE_REASONS.length);
  const decimals = reader.readByte();
  if (decimals === AS_THEY_ARE) return { numbers: readPlanes(reader, states), states };
  if (decimals > MOST_DECIMALS) throw new PackError(`holds numbers of ${decimals} decimals`);
  return { numbers: readScaled(reader, states, series, powerOf(decimals)), states };
}

/** The fewest decimals with which all these numbers can be written and read back, or undefined if 15 do not do. */
function decimalsOf(numbers: Float64Array): number | undefined {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    if (areExact(numbers, powerOf(decimals))) return decimals;
  }
  return undefined;
}

function areExact(numbers: Float64Array, power: number): boolean {
  for (const number of numbers) {
    const scaled = Math.round(number * power);
    if (Math.abs(scaled) >= MOST_SCALED || scaled / power !== number) return false;
  }
  return true;
}

/** The numbers of the rows that have one. */
function presentIn({ numbers, states }: NumberColumn): Float64Array {
  const present = new Float64Array(numbers.length);
  let count = 0;
  for (let row = 0; row < numbers.length; row++) if (states[row] === 0) present[count++] = numbers[row] ?? 0;
  return present.subarray(0, count);
}

/** A power of ten as its digits say it: exact, which `10 ** n` is not promised to be. */
function powerOf(decimals: number): number {
  return Number(`1e${decimals}`);
}

function writeScaled(writer: ByteWriter, { numbers, states }: NumberColumn, series: Series, power: number): void {
  if (!states.includes(0)) return;
  const scaled = { numbers: numbers.map((number) => Math.round(number * power)), states };
  const addUp = whichAddUp(scaled, series);
  writeRuns(writer, addUp);
  visitNumbers(scaled, series, ({ indicator, number, before, sum }) => {
    writer.writeCount(unsigned(number - ((addUp[indicator] === 1 ? sum : undefined) ?? before)));
  });
}

// Written out: it runs but once in a visit, and what is called for each number would take most of its time.
function readScaled(reader: ByteReader, states: Uint8Array, series: Series, power: number): Float64Array {
  const scaled = { numbers: new Float64Array(states.length), states };
  if (!states.includes(0)) return scaled.numbers;
  const addUp = readRuns(reader, new Uint8Array(series.indicators), 2);
  for (const one of series.each) {
    const isSum = one.parts.length > 0 && addUp[series.indicator[one.first] ?? 0] === 1;
    const sumAt = isSum ? sumsBeside(one, series, scaled) : undefined;
    let before = 0;
    for (let row = one.first; row >= 0; row = series.next[row] ?? -1) {
      if (states[row] !== 0) continue;
      before = (sumAt?.(row) ?? before) + signed(reader.readCount());
      scaled.numbers[row] = before;
    }
  }
  return power === 1 ? scaled.numbers : scaled.numbers.map((number) => number / power);
}

/** A number that is there, the one before it in its series, and what its parts come to. */
type Expected = {
  readonly indicator: number;
  readonly number: number;
  readonly before: number;
  readonly sum: number | undefined;
};

function visitNumbers(scaled: NumberColumn, series: Series, visit: (expected: Expected) => void): void {
  for (const one of series.each) {
    const indicator = series.indicator[one.first] ?? 0;
    const sumAt = sumsBeside(one, series, scaled);
    let before = 0;
    for (let row = one.first; row >= 0; row = series.next[row] ?? -1) {
      if (scaled.states[row] !== 0) continue;
      const number = scaled.numbers[row] ?? 0;
      visit({ indicator, number, before, sum: sumAt(row) });
      before = number;
    }
  }
}

/** Of each indicator 1 where totals are nearer to the sum of their parts than to the number before them, else 0. */
function whichAddUp(scaled: NumberColumn, series: Series): Uint8Array {
  const savedBits = new Float64Array(series.indicators);
  visitNumbers(scaled, series, ({ indicator, number, before, sum }) => {
    if (sum === undefined) return;
    savedBits[indicator] = (savedBits[indicator] ?? 0) + bitsOf(number - before) - bitsOf(number - sum);
  });
  return Uint8Array.from(savedBits, (saved) => (saved > 0 ? 1 : 0));
}

function bitsOf(difference: number): number {
  return 32 - Math.clz32(Math.min(unsigned(difference), 2 ** 32 - 1));
}

/** Differences as counts, small ones of either sign first: 0, −1, 1, −2, 2 … */
function unsigned(difference: number): number {
  return difference < 0 ? -2 * difference - 1 : 2 * difference;
}

function signed(count: number): number {
  return count % 2 === 0 ? count / 2 : -(count + 1) / 2;
}

/** The eight bytes of every number, the first byte of all before the second: like by like compresses better. */
function planesOf(numbers: Float64Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 * numbers.length));
  numbers.forEach((number, at) => {
    view.setFloat64(8 * at, number);
  });
  return Uint8Array.from({ length: view.byteLength }, (_, at) => view.getUint8(placeInRows(at, numbers.length)));
}

function readPlanes(reader: ByteReader, states: Uint8Array): Float64Array {
  const count = states.filter((state) => state === 0).length;
  const view = new DataView(new ArrayBuffer(8 * count));
  reader.readBytes(view.byteLength).forEach((byte, at) => {
    view.setUint8(placeInRows(at, count), byte);
  });
  const numbers = new Float64Array(states.length);
  let read = 0;
  for (let row = 0; row < states.length; row++) if (states[row] === 0) numbers[row] = view.getFloat64(8 * read++);
  if (!numbers.every(Number.isFinite)) throw new PackError("holds a number that is not finite");
  return numbers;
}

/** Where the byte at a place among the planes stands among numbers of eight bytes. */
function placeInRows(at: number, count: number): number {
  return (at % count) * 8 + Math.floor(at / count);
}
