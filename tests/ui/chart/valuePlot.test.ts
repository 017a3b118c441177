import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TEXT_SIZE, widestText } from "#ui/chart/textSpace.ts";
import { valueAxis } from "#ui/chart/valueAxis.ts";
import { valuePlot } from "#ui/chart/valuePlot.ts";

const SPACE = { width: 600, height: 300, top: 30, right: 40, bottom: 30, textSize: TEXT_SIZE };
const write = (number: number, decimals: number) => number.toFixed(decimals);

describe("valuePlot", () => {
  it("writes the values of its axis with as many decimals as they need", () => {
    const { valueTicks } = valuePlot(valueAxis([0, 1]), SPACE, write);
    expect(valueTicks.map(({ text }) => text)).toEqual(["0.00", "0.25", "0.50", "0.75", "1.00"]);
  });

  it("has its lowest value at the bottom of the plot and its highest at the top, beside the widest text", () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 10 }), (numbers) => {
        const axis = valueAxis(numbers);
        const { plot, valueTicks, yOf } = valuePlot(axis, SPACE, write);
        expect([yOf(axis.low), yOf(axis.high)]).toEqual([270, 30]);
        expect(plot.x).toBeGreaterThan(
          widestText(
            valueTicks.map(({ text }) => text),
            TEXT_SIZE,
          ),
        );
        expect(plot.x + plot.width).toBeCloseTo(560, 6);
      }),
    );
  });

  it("has a plot, if only of one pixel, where there is room for none", () => {
    const { plot } = valuePlot(valueAxis([1_000_000]), { ...SPACE, width: 10, height: 10 }, write);
    expect([plot.width, plot.height]).toEqual([1, 1]);
  });
});
