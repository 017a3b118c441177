import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  labelsThatFit,
  SAMPLE,
  sizeAsDrawn,
  spreadLabels,
  TEXT_SIZE,
  textWidth,
  widestText,
} from "#ui/chart/textSpace.ts";

describe("the width of a text", () => {
  it("is about what Chromium draws in the site's face at 14 px", () => {
    // measured: getComputedTextLength() of Source Sans 3, weight 400
    expect(textWidth("2024/25")).toBeGreaterThanOrEqual(46);
    expect(textWidth("2024/25")).toBeLessThan(56);
    expect(textWidth("100%")).toBeGreaterThanOrEqual(32);
  });

  it("of several is that of the widest", () => {
    expect(widestText(["a", "abc", "ab"])).toBe(textWidth("abc"));
    expect(widestText([])).toBe(0);
  });
});

describe("the type size to reckon with", () => {
  it("is the larger, the wider the face a reader was given", () => {
    expect(sizeAsDrawn(textWidth(SAMPLE))).toBeCloseTo(TEXT_SIZE, 12);
    expect(sizeAsDrawn(1.2 * textWidth(SAMPLE))).toBeCloseTo(1.2 * TEXT_SIZE, 12);
  });

  it("is the site's where nothing is laid out, and within reason where a face is odd", () => {
    expect(sizeAsDrawn(0)).toBe(TEXT_SIZE);
    expect(sizeAsDrawn(9 * textWidth(SAMPLE))).toBeLessThan(2 * TEXT_SIZE);
  });
});

describe("labels that fit", () => {
  it("are all of them where there is room", () => {
    expect(labelsThatFit([0, 100, 200], [50, 50, 50])).toEqual([0, 1, 2]);
  });

  it("are every second, with the newest, where there is half the room", () => {
    expect(labelsThatFit([0, 40, 80, 120], [50, 50, 50, 50])).toEqual([1, 3]);
  });

  it("are only the last where there is room for none", () => {
    expect(labelsThatFit([0, 1, 2], [50, 50, 50])).toEqual([2]);
  });

  it("keep those whose turn the step divides: months by their place in the year", () => {
    const months = [10, 11, 12, 13, 14, 15, 16, 17, 18];
    const kept = labelsThatFit(
      months.map((month) => month * 20),
      months.map(() => 60),
      months,
      [1, 2, 3, 6, 12],
    );
    expect(kept.map((index) => months[index])).toEqual([12, 18]);
  });

  it("never touch", () => {
    const rows = fc.array(fc.record({ step: fc.integer({ min: 1, max: 60 }), width: fc.integer({ min: 1, max: 90 }) }));
    fc.assert(
      fc.property(rows, (all) => {
        let place = 0;
        const places = all.map(({ step }) => {
          place += step;
          return place;
        });
        const widths = all.map(({ width }) => width);
        const kept = labelsThatFit(places, widths);
        for (const [nth, index] of kept.entries()) {
          const before = kept[nth - 1];
          if (before === undefined) continue;
          const edge = (one: number, sign: number) => (places[one] ?? 0) + (sign * (widths[one] ?? 0)) / 2;
          expect(edge(index, -1)).toBeGreaterThan(edge(before, 1));
        }
      }),
    );
  });
});

describe("spread labels", () => {
  const wanted = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 8 });

  it("stay where they want to be where they do not touch", () => {
    expect(spreadLabels([50, 100], 20, 0, 300)).toEqual([50, 100]);
  });

  it("move apart evenly where they do", () => {
    expect(spreadLabels([100, 100], 20, 0, 300)).toEqual([90, 110]);
  });

  it("keep their order and a label's height apart, inside where there is room", () => {
    fc.assert(
      fc.property(wanted, (all) => {
        const places = spreadLabels(all, 20, 0, 300);
        const order = all
          .map((_, index) => index)
          .sort((one, other) => (all[one] ?? 0) - (all[other] ?? 0) || one - other);
        for (const [nth, index] of order.entries()) {
          const before = order[nth - 1];
          if (before !== undefined)
            expect((places[index] ?? 0) - (places[before] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9);
          expect(places[index]).toBeGreaterThanOrEqual(10 - 1e-9);
          expect(places[index]).toBeLessThanOrEqual(290 + 1e-9);
        }
      }),
    );
  });
});
