import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ariaSort, nextSort, parseSort, sortText } from "#ui/table/sort.ts";

const sorts = fc.record({ by: fc.stringMatching(/^[a-z][a-z-]{0,10}$/), isFalling: fc.boolean() });

describe("the order of a table", () => {
  it("[X3] comes back from the address as it went in", () => {
    fc.assert(
      fc.property(sorts, (sort) => {
        expect(parseSort(sortText(sort))).toEqual(sort);
      }),
    );
  });

  it("is none for an empty or broken address", () => {
    expect([undefined, "", "-"].map(parseSort)).toEqual([undefined, undefined, undefined]);
    expect(sortText(undefined)).toBeUndefined();
  });

  it("turns round at the second press and ends at the third, wherever it begins", () => {
    fc.assert(
      fc.property(sorts, fc.boolean(), ({ by }, beginsFalling) => {
        const first = nextSort(undefined, by, beginsFalling);
        const second = nextSort(first, by, beginsFalling);
        expect(first).toEqual({ by, isFalling: beginsFalling });
        expect(second).toEqual({ by, isFalling: !beginsFalling });
        expect(nextSort(second, by, beginsFalling)).toBeUndefined();
      }),
    );
  });

  it("begins anew with another column", () => {
    expect(nextSort({ by: "name", isFalling: true }, "peje", true)).toEqual({ by: "peje", isFalling: true });
  });

  it("is told to those who hear the table", () => {
    expect(ariaSort({ by: "name", isFalling: false }, "name")).toBe("ascending");
    expect(ariaSort({ by: "name", isFalling: true }, "name")).toBe("descending");
    expect(ariaSort({ by: "name", isFalling: true }, "peje")).toBe("none");
  });
});
