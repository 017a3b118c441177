import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsForPaper, windowRows } from "#ui/plan/windowRows.ts";

// Rows 3 and 4 are in sight, and row 9, on which the keyboard stands; each is 40 px high, of twelve.
const items = [3, 4, 9].map((index) => ({ index, start: index * 40, end: (index + 1) * 40 }));

describe("the rows of a long list that are drawn", () => {
  it("keep the room of those that are not", () => {
    const { rows, gapAfter } = windowRows(items, 480);
    expect(rows.map(({ index, gapBefore }) => [index, gapBefore])).toEqual([
      [3, 120],
      [4, 0],
      [9, 160],
    ]);
    expect(gapAfter).toBe(80);
    expect(rows.some(({ isForPaper }) => isForPaper)).toBe(false);
  });

  it("are all of them on paper, where the screen still shows what it showed", () => {
    const { rows } = windowRows(items, 480);
    const all = rowsForPaper(rows, 12);
    expect(all.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(all.filter(({ isForPaper }) => !isForPaper)).toEqual(rows);
  });

  it("take as much room on the screen whichever they are", () => {
    const lists = fc.uniqueArray(fc.nat(30)).map((all) => all.toSorted((one, other) => one - other));
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 90 }), (indices, height) => {
        const seen = indices.map((index) => ({ index, start: index * height, end: (index + 1) * height }));
        const { rows, gapAfter } = windowRows(seen, 31 * height);
        const gaps = rowsForPaper(rows, 31).reduce((sum, { gapBefore }) => sum + gapBefore, gapAfter);
        expect(gaps + indices.length * height).toBe(31 * height);
      }),
    );
  });
});
