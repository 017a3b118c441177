import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ThinRow, thin } from "#ui/chart/thin.ts";

const cell = fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined, freq: 6 });
const manyRows: fc.Arbitrary<readonly ThinRow[]> = fc
  .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 400 })
  .map((all) => all.map((numbers, at) => ({ at, numbers })));

describe("thinning", () => {
  it("leaves alone what pixels can show", () => {
    fc.assert(
      fc.property(manyRows, (rows) => {
        expect(thin(rows, rows.length)).toEqual(rows.map((_, index) => index));
      }),
    );
  });

  it("keeps the first and last row, and each series' least and greatest value", () => {
    fc.assert(
      fc.property(manyRows, (rows) => {
        const kept = thin(rows, 20).flatMap((index) => rows[index] ?? []);
        expect([kept[0], kept.at(-1)]).toEqual([rows[0], rows.at(-1)]);
        for (const nth of [0, 1]) {
          const of = (some: readonly ThinRow[]) => some.flatMap(({ numbers }) => numbers[nth] ?? []);
          expect(Math.max(...of(kept))).toBe(Math.max(...of(rows)));
          expect(Math.min(...of(kept))).toBe(Math.min(...of(rows)));
        }
      }),
    );
  });

  it("[V1] closes no gap: what was parted by an absence stays parted", () => {
    fc.assert(
      fc.property(manyRows, (rows) => {
        const kept = new Set(thin(rows, 20));
        for (const [index, { numbers }] of rows.entries()) {
          const before = rows[index - 1];
          const isEdge = numbers.some((number, nth) => (number === undefined) !== (before?.numbers[nth] === undefined));
          if (before !== undefined && isEdge) expect([...kept]).toEqual(expect.arrayContaining([index - 1, index]));
        }
      }),
    );
  });

  it("keeps about so many rows as there are pixels, times what a column may tell", () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ({ at, numbers: [Math.sin(at / 40)] }));
    expect(thin(rows, 300).length).toBeLessThanOrEqual(4 * 301);
  });
});
