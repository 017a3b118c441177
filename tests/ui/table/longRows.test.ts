import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsInSight } from "#ui/table/longRows.ts";

const MOST_HEIGHT = 17_000_000;
const ROW = { rowHeight: 32, viewHeight: 640, mostHeight: MOST_HEIGHT, hasSpare: true };

describe("rowsInSight", () => {
  it("draws what is in sight and a few rows around it", () => {
    expect(rowsInSight({ ...ROW, count: 1000, scrollTop: 3200 })).toEqual({
      first: 94,
      end: 127,
      gapBefore: 94 * 32,
      height: 32_000,
      most: 33,
    });
  });

  it("draws only what is in sight where no spare rows are wanted, at the same places in a round", () => {
    expect(rowsInSight({ ...ROW, count: 1000, scrollTop: 3200, hasSpare: false })).toEqual({
      first: 100,
      end: 121,
      gapBefore: 100 * 32,
      height: 32_000,
      most: 33,
    });
  });

  it("draws all of a short table, and nothing of an empty one", () => {
    expect(rowsInSight({ ...ROW, count: 5, scrollTop: 0 })).toEqual({
      first: 0,
      end: 5,
      gapBefore: 0,
      height: 160,
      most: 33,
    });
    expect(rowsInSight({ ...ROW, count: 0, scrollTop: 0 })).toEqual({
      first: 0,
      end: 0,
      gapBefore: 0,
      height: 0,
      most: 33,
    });
  });

  it("reaches the first and the last of more rows than a browser has room for", () => {
    const count = 10_000_000;
    expect(rowsInSight({ ...ROW, count, scrollTop: 0 }).first).toBe(0);
    const last = rowsInSight({ ...ROW, count, scrollTop: MOST_HEIGHT - ROW.viewHeight });
    expect(last.end).toBe(count);
    expect(last.gapBefore + (last.end - last.first) * ROW.rowHeight).toBeCloseTo(MOST_HEIGHT, 3);
  });

  it("fills the view, and is as high as its rows or as high as may be, wherever it is scrolled to", () => {
    const count = fc.integer({ min: 1, max: 20_000_000 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(count, share, fc.boolean(), (rows, part, hasSpare) => {
        const whole = Math.min(rows * ROW.rowHeight, MOST_HEIGHT);
        const scrollTop = part * Math.max(0, whole - ROW.viewHeight);
        const { first, end, gapBefore, height, most } = rowsInSight({ ...ROW, count: rows, scrollTop, hasSpare });
        const drawn = (end - first) * ROW.rowHeight;
        expect(height).toBe(whole);
        expect(gapBefore).toBeLessThanOrEqual(scrollTop + 0.001);
        expect(gapBefore + drawn).toBeGreaterThanOrEqual(Math.min(scrollTop + ROW.viewHeight, height) - 0.001);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(rows);
        expect(end - first).toBeLessThanOrEqual(most);
      }),
    );
  });
});
