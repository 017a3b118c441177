import { describe, expect, it } from "vitest";
import { intervalBar, rankedAxis } from "#ui/chart/rankedScale.ts";
import type { RankedPlace } from "#ui/chart/ranking.ts";

function placeOf(number: number, low: number, high: number): RankedPlace {
  return { key: `${number} ${high}`, name: "X", number, marks: [], interval: { low, high } };
}

const axisOf = (places: readonly RankedPlace[]) => rankedAxis({ places, absent: [] }, 100);

describe("the axis of a ranking", () => {
  it("[A4] is not stretched by the intervals of tiny groups", () => {
    const places = [placeOf(0.8, 0.7, 0.9), placeOf(0.4, 0.3, 0.5), placeOf(0, 0, 79), placeOf(0, 0, 66)];
    expect(axisOf(places).high).toBeLessThanOrEqual(1.5);
  });

  it("holds the intervals where they are of the size of the values", () => {
    const axis = axisOf([placeOf(0.8, 0.6, 1.05), placeOf(0.4, 0.3, 0.5)]);
    expect(axis.high).toBeGreaterThanOrEqual(1.05);
  });

  it("holds every value, baseline, target and the total", () => {
    const places = [{ ...placeOf(1, 0.9, 1.1), baseline: 3, target: 5 }];
    expect(rankedAxis({ places, absent: [], total: 7 }, 100).high).toBeGreaterThanOrEqual(7);
  });

  it("still leaves 0 where all values lie close together and one interval is wide", () => {
    const places = [placeOf(95, 94, 96), placeOf(94, 93, 95), placeOf(93, 92, 94), placeOf(96, 20, 99.9)];
    expect(axisOf(places)).toMatchObject({ startsAtZero: false });
  });

  it("of zeros alone holds most intervals", () => {
    expect(axisOf([placeOf(0, 0, 3), placeOf(0, 0, 4)]).high).toBeGreaterThanOrEqual(4);
  });
});

describe("the bar of an interval", () => {
  const scale = {
    axis: { low: 0, high: 2, ticks: [], startsAtZero: true },
    plot: { x: 100, y: 0, width: 200, height: 28 },
    xOf: (number: number) => 100 + number * 100,
  };

  it("within the axis has no head", () => {
    expect(intervalBar({ low: 0.5, high: 1 }, scale)).toEqual({ line: "M150 0H200", heads: "" });
  });

  it("that goes beyond the axis ends there with an arrow head", () => {
    expect(intervalBar({ low: 0, high: 80 }, scale)).toEqual({
      line: "M100 0H300",
      heads: "M302.0 -4L306.0 0L302.0 4",
    });
    expect(intervalBar({ low: -1, high: 1 }, scale)).toEqual({ line: "M100 0H200", heads: "M98.0 -4L94.0 0L98.0 4" });
  });
});
