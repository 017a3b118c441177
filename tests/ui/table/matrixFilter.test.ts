import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countChoice, filterMatrix } from "#ui/table/matrixFilter.ts";
import { MATRIX } from "./matrices.ts";

function shown(find: string, choice?: Parameters<typeof filterMatrix>[2]) {
  const { rows, columns } = filterMatrix(MATRIX, find, choice);
  return [rows.map(({ indicator }) => indicator.id), columns.map(({ municipality }) => municipality.id)];
}

const EVERYTHING = [
  ["attendance", "transition", "dropout"],
  ["peje", "gjakove", "gjilan"],
];

describe("the filter of the matrix", () => {
  it("shows everything while nothing is sought", () => {
    expect(shown("")).toEqual(EVERYTHING);
    expect(shown("  ")).toEqual(EVERYTHING);
  });

  it("narrows down municipalities by a name in any language, without case or diacritics", () => {
    const gjakove = [EVERYTHING[0], ["gjakove"]];
    expect(shown("gjakove")).toEqual(gjakove);
    expect(shown("ĐAKOVICA")).toEqual(gjakove);
    expect(shown("dakov")).toEqual(gjakove);
  });

  it("narrows down indicators, too", () => {
    expect(shown("dropout")).toEqual([["dropout"], EVERYTHING[1]]);
    expect(shown("napustanja")).toEqual([["dropout"], EVERYTHING[1]]);
  });

  it("leaves no row where nothing fits", () => {
    expect(shown("Tirana")[0]).toEqual([]);
  });

  it("leaves the rows and columns in which a status occurs", () => {
    expect(shown("", "regressed")).toEqual([["transition"], ["peje"]]);
    expect(shown("", "attention")).toEqual([
      ["attendance", "transition"],
      ["peje", "gjakove"],
    ]);
    expect(shown("", "unmeasurable")).toEqual([["dropout"], ["gjilan"]]);
    expect(shown("", "missed")).toEqual([[], []]);
  });

  it("looks for a status only among what was sought", () => {
    expect(shown("Gjilan", "regressed")[0]).toEqual([]);
    expect(shown("Gjakovë", "attention")).toEqual([["attendance", "transition"], ["gjakove"]]);
  });

  it("[P9] keeps the counts of the whole", () => {
    expect(filterMatrix(MATRIX, "peje", "achieved").counts).toEqual(MATRIX.counts);
    expect(countChoice(MATRIX, "attention")).toBe(3);
  });

  it("never shows what was not there, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (find) => {
        const { rows, columns } = filterMatrix(MATRIX, find, undefined);
        expect(MATRIX.rows).toEqual(expect.arrayContaining([...rows]));
        expect(MATRIX.columns).toEqual(expect.arrayContaining([...columns]));
      }),
    );
  });
});
