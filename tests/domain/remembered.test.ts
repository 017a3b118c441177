import { describe, expect, it, vi } from "vitest";
import { remembered, rememberedFor } from "#domain/remembered.ts";

describe("a remembered function", () => {
  it("gives what it would give, and works out each result once", () => {
    const twice = vi.fn<(number: number) => number>((number) => 2 * number);
    const known = remembered(twice);
    expect([known(0), known(21), known(0), known(21)]).toEqual([0, 42, 0, 42]);
    expect(twice).toHaveBeenCalledTimes(2);
  });

  it("works out once too what comes to nothing", () => {
    const nothing = vi.fn<(text: string) => undefined>(() => undefined);
    const known = remembered(nothing);
    expect([known("Pejë"), known("Pejë")]).toEqual([undefined, undefined]);
    expect(nothing).toHaveBeenCalledTimes(1);
  });

  it("tells one question from another by what it is given for that", () => {
    const count = vi.fn<(names: readonly string[]) => number>((names) => names.length);
    const known = remembered(count, JSON.stringify);
    expect([known(["Pejë"]), known(["Pejë"]), known(["Pejë", "Deçan"])]).toEqual([1, 1, 2]);
    expect(count).toHaveBeenCalledTimes(2);
  });
});

describe("a function remembered for objects", () => {
  it("tells them from one another by what they are, not by what they hold", () => {
    const shout = vi.fn<(of: { readonly name: string }) => string>(({ name }) => name.toUpperCase());
    const known = rememberedFor(shout);
    const [one, other] = [{ name: "pejë" }, { name: "pejë" }];
    expect([known(one), known(one), known(other)]).toEqual(["PEJË", "PEJË", "PEJË"]);
    expect(shout).toHaveBeenCalledTimes(2);
  });
});
