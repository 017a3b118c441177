import { expect, it } from "vitest";
import { at, known } from "#domain/at.ts";

it("what stands at a place is found in lists and in columns, 0 and blank too", () => {
  expect(at(["a", "", "c"], 1)).toBe("");
  expect(at(Float64Array.of(0, 7), 0)).toBe(0);
});

it("a place that is not there is a bug, and says which", () => {
  expect(() => at(["a", "b"], 2)).toThrow(new RangeError("nothing at 2 of 2"));
  expect(() => at(new Float64Array(0), -1)).toThrow(RangeError);
});

it("what a map holds for a key is found, and a key that is not there is a bug", () => {
  const map = new Map([["a", 0]]);
  expect(known(map, "a")).toBe(0);
  expect(() => known(map, "b")).toThrow(new RangeError("nothing for b"));
});
