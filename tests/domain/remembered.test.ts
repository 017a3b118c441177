import { describe, expect, it, vi } from "vitest";
import { remembered } from "#domain/remembered.ts";

describe("a remembered function", () => {
  it("gives what it would give, and works out each result once", () => {
    const twice = vi.fn<(number: number) => number>((number) => 2 * number);
    const known = remembered(twice);
    expect([known(0), known(21), known(0), known(21)]).toEqual([0, 42, 0, 42]);
    expect(twice).toHaveBeenCalledTimes(2);
  });
});
