import { describe, expect, it } from "vitest";
import { rowsByGroup } from "#ui/table/matrixRows.ts";
import { MATRIX } from "./matrices.ts";

describe("the matrix of statuses", () => {
  it("[P9] counts statuses by indicator, by municipality and in all", () => {
    expect(MATRIX.rows.map(({ counts }) => [counts.total, counts.measured])).toEqual([
      [3, 3],
      [2, 2],
      [3, 2],
    ]);
    expect(MATRIX.columns.map(({ counts }) => counts.statuses.onTrack)).toEqual([1, 1, 0]);
    expect(MATRIX.counts).toMatchObject({ total: 8, measured: 7, unmeasurable: { suppressed: 1 } });
  });

  it("holds nothing where nothing was asked", () => {
    expect(MATRIX.rows[1]?.cells.size).toBe(2);
  });

  it("puts headline indicators first, then the levels of result, and leaves empty groups out", () => {
    expect(rowsByGroup(MATRIX.rows).map(([group, rows]) => [group, rows.map(({ indicator }) => indicator.id)])).toEqual(
      [
        ["headline", ["dropout"]],
        ["outcome", ["attendance", "transition"]],
      ],
    );
  });
});
