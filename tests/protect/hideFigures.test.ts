import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { observationAt } from "#domain/observationTable.ts";
import { figureKey, figuresOf } from "#protect/figures.ts";
import { withoutFigures } from "#protect/hideFigures.ts";
import { indicatorOf } from "#tests/pack/dataset.ts";
import { count, DROPOUT, PUPILS, published, rate } from "./audit/tables.ts";

const shown = ({ observations }: Dataset) =>
  Array.from({ length: observations.length }, (_, row) => {
    const { value, numerator, denominator, note } = observationAt(observations, row);
    const texts = [value, numerator, denominator].map((part) => (part.kind === "number" ? part.number : part.reason));
    return [...texts, ...Object.values(note)].join(" ");
  });

/** What is shown of a data set without the figures of these parts. */
function without(dataset: Dataset, ...parts: readonly string[]) {
  const hidden = [...figuresOf(dataset).values()].filter(({ part }) => parts.includes(part));
  return shown(withoutFigures(dataset, new Set(hidden.map(figureKey))));
}

describe("a data set without some of its figures", () => {
  it("[S4] has none of them, nor the percentage and the note beside them", () => {
    const row = { ...rate(30, 75), note: { en: "of 75" } };
    expect(without(published([row]))).toEqual(["40 30 75 of 75"]);
    expect(without(published([row]), "denominator")).toEqual(["suppressed 30 suppressed"]);
    expect(without(published([row]), "numerator", "denominator")).toEqual(["suppressed suppressed suppressed"]);
    expect(without(published([count(40)]), "value")).toEqual(["suppressed missing missing"]);
  });

  it("[S1] keeps a percentage that tells no count, but not a symbol that stands for hidden parts", () => {
    expect(without(published([rate("x", "x", { percentage: 5 })]), "numerator")).toEqual(["5 missing missing"]);
    expect(without(published([rate("x", "x", { percentage: "low" })]), "numerator")).toEqual([
      "suppressed missing missing",
    ]);
  });

  it("[S7] has nothing told outside the published tables, and says there what is missing or cannot be", () => {
    const outside = { sex: "female", community: "roma" };
    const rows = [40, "z", "x", "low"].map((cell, year) => count(cell as 40, { ...outside, period: `202${year}` }));
    expect(without(published(rows))).toEqual([
      "suppressed missing missing",
      "notApplicable missing missing",
      "missing missing missing",
      "suppressed missing missing",
    ]);
    expect(without(published([rate("x", "x", { ...outside, percentage: 5 })]))).toEqual(["suppressed missing missing"]);
  });

  it("[S1] hides people beside an indicator that counts none", () => {
    const schools = { ...PUPILS, id: indicatorOf("schools").id, countsPersons: false };
    const rows = [count(4), count(3, { indicator: "schools" })];
    expect(without(published(rows, { indicators: [schools, PUPILS, DROPOUT] }), "value")).toEqual([
      "suppressed missing missing",
      "3 missing missing",
    ]);
  });
});
