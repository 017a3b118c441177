import { describe, expect, it } from "vitest";
import { bandWord } from "#ui/chart/bandWord.ts";

const PLOT = { x: 50, y: 30, width: 600, height: 200 };
const NARROW = { from: 600, to: 640 };
const LENGTH = 50;

describe("the word of a hatched band", () => {
  it("stands at the top, turned where the band is narrow", () => {
    expect(bandWord(NARROW, LENGTH, PLOT, [])).toEqual({ x: 620, y: 65, isTurned: true });
    expect(bandWord({ from: 500, to: 640 }, LENGTH, PLOT, [])).toMatchObject({ x: 570, isTurned: false });
  });

  it("keeps out of the way of a label that reaches into the band", () => {
    const label = { left: 590, right: 636, top: 42, bottom: 58 };
    const word = bandWord(NARROW, LENGTH, PLOT, [label]);
    expect((word?.y ?? 0) - LENGTH / 2).toBeGreaterThanOrEqual(label.bottom);
    expect(word?.y).toBeLessThanOrEqual(PLOT.y + PLOT.height - LENGTH / 2);
  });

  it("is left out where it has no room", () => {
    expect(bandWord(NARROW, LENGTH, { ...PLOT, height: 40 }, [])).toBeUndefined();
    const label = { left: 590, right: 636, top: 30, bottom: 200 };
    expect(bandWord(NARROW, LENGTH, PLOT, [label])).toBeUndefined();
  });
});
