import { expect, it } from "vitest";
import { at } from "#domain/at.ts";

it("what stands at a place is found in lists and in columns, 0 and blank too", () => {
  expect(at(["a", "", "c"], 1)).toBe("");
  expect(at(Float64Array.of(0, 7), 0)).toBe(0);
});

it("a place that is not there is a bug, and says which", () => {
  expect(() => at(["a", "b"], 2)).toThrow(new RangeError("nothing at 2 of 2"));
  expect(() => at(new Float64Array(0), -1)).toThrow(RangeError);
});
