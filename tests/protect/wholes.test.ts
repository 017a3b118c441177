import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import type { AreaId, CategoryId } from "#domain/id.ts";
import { observationAt } from "#domain/observationTable.ts";
import { isInDesign, wholesOf, withMissingTotals } from "#protect/wholes.ts";
import { municipalityOf } from "#tests/pack/dataset.ts";
import { count, DROPOUT, PUPILS, published, rate, type TableRow } from "./audit/tables.ts";

const OUTSIDE = [municipalityOf("peje"), { ...municipalityOf("decan"), inProgramme: false }];

/** The totals that are added to a data set, as `area: value`, `area: numerator/denominator`. */
function addedTo(dataset: Dataset): readonly string[] {
  const { observations } = withMissingTotals(dataset);
  return Array.from({ length: observations.length }, (_, row) => observationAt(observations, row))
    .filter(({ area }) => ["programme", "kosovo"].includes(area))
    .map(({ area, value, numerator, denominator }) => {
      const [one, other] = [numerator, denominator].map((part) => (part.kind === "number" ? part.number : part.reason));
      return `${area}: ${one === "missing" ? (value.kind === "number" ? value.number : value.reason) : `${one}/${other}`}`;
    });
}

const both = (rows: readonly TableRow[], municipalities = OUTSIDE) => ({ ...published(rows), municipalities });

describe("the programme and Kosovo", () => {
  it("are made of the programme's municipalities, and of all; neither is a part of itself", () => {
    const dataset = { municipalities: [...OUTSIDE, municipalityOf("programme"), municipalityOf("kosovo")] };
    expect([...wholesOf(dataset)]).toEqual([
      ["programme", ["peje"]],
      ["kosovo", ["peje", "decan"]],
    ]);
  });
});

describe("a published table", () => {
  const [female, roma, lower] = ["female", "roma", "lower"] as CategoryId[];
  const total = "total" as CategoryId;
  const crossed = [
    { sex: total, community: total, level: total },
    { sex: female ?? total, community: total, level: total },
    { sex: female ?? total, community: roma ?? total, level: total },
    { sex: female ?? total, community: roma ?? total, level: lower ?? total },
  ];

  it("[S7] is of one dimension in a municipality, of two in the programme and Kosovo, of all where that is asked for", () => {
    const shown = (area: string, design: "margins" | "full" = "margins") =>
      crossed.map((disaggregation) => isInDesign(design, area as AreaId, disaggregation));
    expect(shown("peje")).toEqual([true, true, false, false]);
    for (const area of ["programme", "kosovo"]) expect(shown(area)).toEqual([true, true, true, false]);
    expect(shown("peje", "full")).toEqual([true, true, true, true]);
  });
});

describe("totals that are missing", () => {
  it("[A1] are added for the programme, and for Kosovo where others than its municipalities report", () => {
    const rows = [count(40), count(60, { area: "decan" })];
    expect(addedTo(published(rows))).toEqual(["programme: 100"]);
    expect(addedTo(both(rows))).toEqual(expect.arrayContaining(["programme: 40", "kosovo: 100"]));
    expect(addedTo(both([count(40)]))).toEqual(["programme: 40"]);
  });

  it("[A1] are of a rate its parts, also where they are nobody's", () => {
    expect(addedTo(published([rate(3, 40), rate(2, 60, { area: "decan" })]))).toEqual(["programme: 5/100"]);
    expect(addedTo(published([rate(0, 0), rate(0, 0, { area: "decan" })]))).toEqual(["programme: 0/0"]);
  });

  it("[A2] [S8] are not added where a part is hidden, nor beside one that is given", () => {
    expect(addedTo(published([count("c"), count(60, { area: "decan" })]))).toEqual([]);
    const given = published([count(40), count(41, { area: "programme" })]);
    expect(withMissingTotals(given)).toBe(given);
  });

  it("[A1] are none of an indicator that is not added up or counts no people", () => {
    for (const indicator of [
      { ...PUPILS, aggregation: "none" as const },
      { ...PUPILS, countsPersons: false },
    ]) {
      const dataset = published([count(40)], { indicators: [indicator, DROPOUT] });
      expect(withMissingTotals(dataset)).toBe(dataset);
    }
  });
});
