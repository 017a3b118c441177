import { describe, expect, it } from "vitest";
import { ByteReader } from "#pack/byteReader.ts";
import { ByteWriter } from "#pack/byteWriter.ts";
import { readNumbers, writeNumbers } from "#pack/numberColumn.ts";

/** One series of numbers; undefined is a missing one. */
function packed(numbers: readonly (number | undefined)[]) {
  const states = Uint8Array.from(numbers, (number) => (number === undefined ? 1 : 0));
  const next = Int32Array.from(numbers, (_, row) => (row + 1 < numbers.length ? row + 1 : -1));
  const codes = new Uint16Array(numbers.length);
  const each = numbers.length > 0 ? [{ first: 0, parts: [] }] : [];
  const series = { each, next, indicator: codes, period: codes, indicators: 1 };
  const column = { numbers: Float64Array.from(numbers, (number) => number ?? 0), states };
  const writer = new ByteWriter();
  writeNumbers(writer, column, series);
  const bytes = writer.written();
  return { column, bytes, read: readNumbers(new ByteReader(bytes), series) };
}

describe("a column of numbers", () => {
  it.each([
    ["whole numbers", [0, 1200, 1201, 1199, 3]],
    ["tenths", [0.1, 0.2, 97.3, -4.5]],
    ["percentages of fifteen decimals", [0.123456789012345, 0.1, 0]],
    ["numbers that no short decimal gives", [1 / 3, 0.1 + 0.2, 2 / 7]],
    ["the smallest and the largest number there is", [5e-324, Number.MAX_VALUE, -Number.MAX_VALUE]],
    ["whole numbers too large to be subtracted exactly", [2 ** 53 - 1, -(2 ** 53) + 1]],
    ["absences between, before and after", [undefined, 3, undefined, undefined, 4, undefined]],
    ["absences only", [undefined, undefined]],
    ["nothing", []],
  ])("gives back %s bit for bit", (_, numbers) => {
    const { column, read } = packed(numbers);
    expect(Buffer.from(read.numbers.buffer)).toEqual(Buffer.from(column.numbers.buffer));
    expect(read.states).toEqual(column.states);
  });

  it("writes a byte a number where a series moves little, whatever its level", () => {
    const tenths = Array.from({ length: 50 }, (_, step) => (2_000_000 + step) / 10);
    const [whole, decimal] = [packed(tenths.map((number) => Math.round(number * 10))), packed(tenths)];
    expect(whole.bytes.length).toBe(3 + 1 + 3 + 4 + 49);
    expect(decimal.bytes.length).toBe(whole.bytes.length);
  });

  it("expects after an absence what stood before it", () => {
    expect(packed([1_000_000, undefined, 1_000_001]).bytes.length).toBe(
      packed([1_000_000, 1_000_001]).bytes.length + 4,
    );
  });
});
