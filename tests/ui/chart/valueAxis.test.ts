import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsOf, valueAxis } from "#ui/chart/valueAxis.ts";

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 20 });

describe("an axis of values", () => {
  it.each([
    [
      [0.9, 1.1, 0.4],
      [0, 0.5, 1, 1.5],
    ],
    [
      [12, 40],
      [0, 10, 20, 30, 40],
    ],
    [
      [0, 0],
      [0, 0.25, 0.5, 0.75, 1],
    ],
    [[], [0, 0.25, 0.5, 0.75, 1]],
    [
      [-12, 8],
      [-15, -10, -5, 0, 5, 10],
    ],
    [
      [-5, -5],
      [-6, -4, -2, 0],
    ],
  ])("of %j has the ticks %j", (all, ticks) => {
    expect(valueAxis(all).ticks).toEqual(ticks);
  });

  it("leaves 0 where it would flatten what is to be seen, and says so: attendance from 90 to 96 %", () => {
    const axis = valueAxis([90, 93, 96], 4, 100);
    expect(axis).toMatchObject({ low: 90, high: 96, startsAtZero: false });
  });

  it("keeps 0 where the values differ enough: attendance from 60 to 96 %", () => {
    expect(valueAxis([60, 96], 4, 100)).toMatchObject({ low: 0, high: 100, startsAtZero: true });
  });

  it("keeps 0 for a single value or equal ones", () => {
    expect(valueAxis([96, 96]).startsAtZero).toBe(true);
  });

  it("is not led astray by the last digit of a double", () => {
    expect(valueAxis([0.3, 0.1 + 0.2])).toEqual(valueAxis([0.3]));
    expect(valueAxis([5e-324])).toEqual(valueAxis([0]));
  });

  it("does not pass 100 % unless a value does", () => {
    expect(valueAxis([93, 99.5], 4, 100).high).toBeLessThanOrEqual(100);
    expect(valueAxis([93, 104], 4, 100).high).toBeGreaterThanOrEqual(104);
  });

  it("holds every number, between ticks that rise, and no −0", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 8 }), (all, steps) => {
        const { low, high, ticks } = valueAxis(all, steps);
        for (const number of all) {
          expect(number).toBeGreaterThanOrEqual(low - 1e-6);
          expect(number).toBeLessThanOrEqual(high + 1e-6);
        }
        expect(low).toBeLessThan(high);
        expect(ticks.every((tick, index) => index === 0 || tick > (ticks[index - 1] ?? tick))).toBe(true);
        expect(ticks.some((tick) => Object.is(tick, -0))).toBe(false);
      }),
    );
  });

  it("does not depend on the order of the numbers", () => {
    fc.assert(
      fc.property(numbers, (all) => {
        expect(valueAxis(all.toReversed())).toEqual(valueAxis(all));
      }),
    );
  });
});

describe("the decimals of ticks", () => {
  it.each([
    [[0, 0.5, 1], 1],
    [[0, 0.25, 0.5], 2],
    [[0, 20, 40], 0],
    [[], 0],
  ])("of %j are %i", (ticks, decimals) => {
    expect(decimalsOf(ticks)).toBe(decimals);
  });
});
