import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAfter } from "#ui/table/cellMoves.ts";

const SIZE = { rows: 3, columns: 4 };
const everywhere = () => true;

describe("moving through the cells of a table", () => {
  it("goes one cell with an arrow key and stops at the edges", () => {
    expect(placeAfter("ArrowRight", { row: 1, column: 1 }, SIZE, everywhere)).toEqual({ row: 1, column: 2 });
    expect(placeAfter("ArrowUp", { row: 1, column: 1 }, SIZE, everywhere)).toEqual({ row: 0, column: 1 });
    expect(placeAfter("ArrowUp", { row: 0, column: 1 }, SIZE, everywhere)).toBeUndefined();
    expect(placeAfter("ArrowRight", { row: 1, column: 3 }, SIZE, everywhere)).toBeUndefined();
  });

  it("passes over cells with nothing in them", () => {
    const isStop = ({ column }: { column: number }) => column !== 2;
    expect(placeAfter("ArrowRight", { row: 0, column: 1 }, SIZE, isStop)).toEqual({ row: 0, column: 3 });
  });

  it("goes to the first and the last cell of a row with Home and End", () => {
    const isStop = ({ column }: { column: number }) => column === 1 || column === 2;
    expect(placeAfter("Home", { row: 2, column: 2 }, SIZE, isStop)).toEqual({ row: 2, column: 1 });
    expect(placeAfter("End", { row: 2, column: 1 }, SIZE, isStop)).toEqual({ row: 2, column: 2 });
  });

  it("leaves other keys alone", () => {
    for (const key of ["Tab", "Enter", " ", "a", "PageDown"]) {
      expect(placeAfter(key, { row: 0, column: 0 }, SIZE, everywhere)).toBeUndefined();
    }
  });

  it("only ever arrives at a cell of the table with something in it", () => {
    const keys = fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End");
    const places = fc.record({ row: fc.integer({ min: 0, max: 2 }), column: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(keys, places, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (key, from, stops) => {
        const isStop = ({ row, column }: { row: number; column: number }) => stops[row * 4 + column] ?? false;
        const to = placeAfter(key, from, SIZE, isStop);
        if (to !== undefined) expect(isStop(to) && to.row < 3 && to.column < 4).toBe(true);
      }),
    );
  });
});
