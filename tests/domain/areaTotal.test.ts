import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaTotals } from "#domain/areaTotal.ts";
import { buildCube } from "#domain/cube.ts";
import type { Indicator } from "#domain/dataset.ts";
import { KOSOVO, PROGRAMME, type SourceId } from "#domain/id.ts";
import type { Observation } from "#domain/observation.ts";
import { buildObservationTable } from "#domain/observationTable.ts";
import { ALL_TOTAL } from "#domain/statusMatrix.ts";
import { absentValue, MISSING, numberValue, type Value } from "#domain/value.ts";
import { indicatorOf } from "#tests/pack/dataset.ts";
import { areaOf, GIRLS, observationOf, rateOf } from "./observations.ts";

const RATE = indicatorOf("dropout");
const COUNT: Indicator = { ...RATE, kind: "count", aggregation: "sum" };
const MILESTONE: Indicator = { ...RATE, kind: "milestone", aggregation: "sum" };
const suppressed = absentValue("suppressed");
const PARTS = ["gjilan", "peje", "prizren"].map(areaOf);

function countOf(area: string, period: string, content: number | Value, changes: Partial<Observation> = {}) {
  return observationOf(period, content, { area: areaOf(area), ...changes });
}

function shareOf(area: string, period: string, numerator: number | Value, denominator: number | Value): Observation {
  return { ...rateOf(period, numerator, denominator), area: areaOf(area) };
}

function totalsOf(indicator: Indicator, rows: readonly Observation[], disaggregation = ALL_TOTAL) {
  const cube = buildCube(buildObservationTable(rows), RATE.id);
  return areaTotals(indicator, cube, PROGRAMME, PARTS, disaggregation);
}

/** Each total as its period, value and coverage. */
function briefsOf(...given: Parameters<typeof totalsOf>): readonly (readonly unknown[])[] {
  return totalsOf(...given).map(({ period, observation: { value }, aggregate: { coverage } }) => [
    period,
    value.kind === "number" ? value.number : value.reason,
    `${coverage.reported} of ${coverage.of}`,
  ]);
}

describe("the total of several areas", () => {
  it("[A1] adds up counts, period by period, in the order of the periods", () => {
    const rows = [
      countOf("peje", "2024/25", 3),
      countOf("gjilan", "2023/24", 1),
      countOf("prizren", "2024/25", 5),
      countOf("peje", "2023/24", 2),
    ];
    expect(briefsOf(COUNT, rows)).toEqual([
      ["2023/24", 3, "2 of 3"],
      ["2024/25", 8, "2 of 3"],
    ]);
  });

  it("[A1] pools the parts of a rate, and never averages percentages", () => {
    const rows = [shareOf("gjilan", "2024/25", 1, 100), shareOf("peje", "2024/25", 10, 300)];
    expect(briefsOf(RATE, rows)).toEqual([["2024/25", 2.75, "2 of 3"]]);
    expect(totalsOf(RATE, rows)[0]?.observation).toMatchObject({
      area: "programme",
      numerator: numberValue(11),
      denominator: numberValue(400),
    });
  });

  it("[A1] counts milestones as n of m", () => {
    const rows = [countOf("gjilan", "2024/25", 1), countOf("peje", "2024/25", 0), countOf("prizren", "2024/25", 1)];
    expect(totalsOf(MILESTONE, rows)[0]?.observation).toMatchObject({
      value: numberValue(2),
      numerator: numberValue(2),
      denominator: numberValue(3),
    });
  });

  it("[A2] is not of areas that are no part of it, nor of another group", () => {
    const rows = [
      countOf("gjilan", "2024/25", 1),
      countOf("decan", "2024/25", 100),
      countOf("gjilan", "2024/25", 50, { disaggregation: GIRLS }),
      countOf("decan", "2023/24", 100),
    ];
    expect(briefsOf(COUNT, rows)).toEqual([["2024/25", 1, "1 of 3"]]);
    expect(briefsOf(COUNT, rows, GIRLS)).toEqual([["2024/25", 50, "1 of 3"]]);
  });

  it("[A2] says who is absent and why, and takes nothing absent for 0", () => {
    const rows = [countOf("gjilan", "2024/25", suppressed), countOf("peje", "2024/25", MISSING)];
    const [total] = totalsOf(COUNT, rows);
    expect(total?.observation.value).toEqual(suppressed);
    expect(total?.aggregate.coverage.absent).toEqual([
      { area: "gjilan", reason: "suppressed" },
      { area: "peje", reason: "missing" },
      { area: "prizren", reason: "missing" },
    ]);
  });

  it("[A2] [S8] is suppressed where a part is, whoever else reported", () => {
    const rows = [shareOf("gjilan", "2024/25", suppressed, 100), shareOf("peje", "2024/25", 10, 300)];
    expect(briefsOf(RATE, rows)).toEqual([["2024/25", "suppressed", "1 of 3"]]);
    expect(totalsOf(RATE, rows)[0]?.observation).toMatchObject({ numerator: suppressed, denominator: suppressed });
  });

  it("[V2] carries every mark of its parts but a break in series", () => {
    const rows = [
      countOf("gjilan", "2024/25", 1, { marks: ["breakInSeries", "estimated"] }),
      countOf("peje", "2024/25", 2, { marks: ["provisional", "estimated"] }),
    ];
    expect(totalsOf(COUNT, rows)[0]?.observation.marks).toEqual(["provisional", "estimated"]);
  });

  it("carries no note of a part, as it would speak of one place only", () => {
    const rows = [countOf("gjilan", "2024/25", 1, { note: { en: "Recounted in Gjilan" } })];
    expect(totalsOf(COUNT, rows)[0]?.observation.note).toEqual({});
  });
});

describe("a published total", () => {
  const published = countOf("programme", "2024/25", 9, { source: "ask" as SourceId, marks: ["revised"] });

  it("[A3] is shown as published, with who of its parts reported", () => {
    const rows = [countOf("gjilan", "2024/25", 1), countOf("peje", "2024/25", 2), published];
    expect(briefsOf(COUNT, rows)).toEqual([["2024/25", 9, "2 of 3"]]);
    expect(totalsOf(COUNT, rows)[0]?.observation).toEqual(published);
  });

  it("[A2] [A3] counts a suppressed part as reported, for it is in the total, and a missing one not", () => {
    const rows = [countOf("gjilan", "2024/25", suppressed), countOf("peje", "2024/25", 2), published];
    expect(briefsOf(COUNT, rows)).toEqual([["2024/25", 9, "2 of 3"]]);
    expect(totalsOf(COUNT, rows)[0]?.aggregate.coverage.absent).toEqual([{ area: "prizren", reason: "missing" }]);
  });

  it("[A3] is shown in a period in which no part has a row", () => {
    const rows = [countOf("gjilan", "2023/24", 1), published];
    expect(briefsOf(COUNT, rows)).toEqual([
      ["2023/24", 1, "1 of 3"],
      ["2024/25", 9, "0 of 3"],
    ]);
  });

  it("[A1] is all there is of an indicator that is not added up", () => {
    const single: Indicator = { ...RATE, aggregation: "none" };
    expect(briefsOf(single, [countOf("gjilan", "2024/25", 1), published])).toEqual([["2024/25", 9, "0 of 0"]]);
    expect(briefsOf(single, [countOf("gjilan", "2024/25", 1)])).toEqual([]);
  });

  it("is of the whole that is asked about", () => {
    const rows = [countOf("gjilan", "2024/25", 1), published];
    const cube = buildCube(buildObservationTable(rows), RATE.id);
    const [total] = areaTotals(COUNT, cube, KOSOVO, PARTS, ALL_TOTAL);
    expect(total?.observation).toMatchObject({ area: "kosovo", value: numberValue(1), source: "mesti" });
  });
});

describe("totals of any counts", () => {
  const reported = fc.record({
    area: fc.constantFrom("gjilan", "peje", "prizren"),
    period: fc.constantFrom("2022/23", "2023/24", "2024/25"),
    number: fc.nat(10_000),
  });
  const rows = fc.uniqueArray(reported, { maxLength: 9, selector: ({ area, period }) => `${area} ${period}` });

  it("[A2] lose nobody and count nobody twice", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const totals = totalsOf(
          COUNT,
          given.map(({ area, period, number }) => countOf(area, period, number)),
        );
        const sum = totals.reduce(
          (all, { observation: { value } }) => all + (value.kind === "number" ? value.number : 0),
          0,
        );
        expect(sum).toBe(given.reduce((all, { number }) => all + number, 0));
        expect(totals.map(({ period }) => period)).toEqual([...new Set(given.map(({ period }) => period))].toSorted());
        for (const { aggregate } of totals) {
          expect(aggregate.coverage.reported + aggregate.coverage.absent.length).toBe(3);
        }
      }),
    );
  });
});
