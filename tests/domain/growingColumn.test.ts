import { describe, expect, it } from "vitest";
import { GrowingColumn } from "#domain/growingColumn.ts";

/** More numbers than one block holds. */
const COUNT = 10_000;

function columnOf(count: number): GrowingColumn<Uint16Array> {
  const column = new GrowingColumn(Uint16Array);
  for (let number = 0; number < count; number++) column.push(number);
  return column;
}

describe("a growing column", () => {
  it("gives back every number in the order they were added", () => {
    const drained = columnOf(COUNT).drainAll();
    expect(drained).toHaveLength(10_000);
    expect([drained[0], drained[4095], drained[4096], drained[9999]]).toEqual([0, 4095, 4096, 9999]);
  });

  it("gives the numbers of some places, in the order asked for", () => {
    expect([...columnOf(COUNT).drain(Uint32Array.of(9999, 0, 4096))]).toEqual([9999, 0, 4096]);
  });

  it("is empty once drained, and can be filled again", () => {
    const column = columnOf(5);
    column.drainAll();
    expect(column.length).toBe(0);
    column.push(7);
    expect([...column.drainAll()]).toEqual([7]);
  });
});
