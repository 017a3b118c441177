import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { figureKey, figuresOf } from "#protect/figures.ts";
import { costOf, isPrimary } from "#protect/primary.ts";
import { indicatorOf } from "#tests/pack/dataset.ts";
import { count, type Place, PUPILS, published, rate, type TableRow } from "./audit/tables.ts";

const ROMA = { community: "roma" };

/** The figures of a data set, each by what of its key is not the usual: a number, or `?` where it is not told. */
function toldIn(dataset: Dataset): Readonly<Record<string, number | string>> {
  return Object.fromEntries(
    [...figuresOf(dataset).values()].map((figure) => [
      figureKey(figure)
        .split(" ")
        .filter((word) => !["pupils", "dropout", "peje", "2023/24", "total"].includes(word))
        .join(" "),
      figure.number ?? "?",
    ]),
  );
}

const only = (row: TableRow) => {
  const [figure] = figuresOf(published([row])).values();
  if (figure === undefined) throw new Error("no figure");
  return figure;
};

describe("the figures of a data set", () => {
  it("[S1] are counts, and the parts of rates", () => {
    expect(toldIn(published([count(40), rate(3, 80)]))).toEqual({ value: 40, numerator: 3, denominator: 80 });
  });

  it("[V1] are none where something is missing, and not known where it is suppressed", () => {
    expect(toldIn(published([count("x"), rate(5, "x", { percentage: "c" })]))).toEqual({ numerator: 5 });
    expect(toldIn(published([count("c"), rate("c", 80)]))).toEqual({ value: "?", numerator: "?", denominator: 80 });
  });

  it("[S1] are not known in either part where a symbol stands for the percentage, and none behind a bare percentage", () => {
    expect(toldIn(published([rate("x", "x", { percentage: "c" })]))).toEqual({ numerator: "?", denominator: "?" });
    expect(toldIn(published([rate("x", "x", { percentage: 5 })]))).toEqual({});
  });

  it("[S1] are told by baselines too, the smaller where they differ; aims tell nothing", () => {
    const both = published([count(40)], { baselines: [count(3)] });
    expect(toldIn(both)).toEqual({ value: 3 });
    expect(toldIn({ ...both, targets: both.targets.map((row) => ({ ...row, role: "target" as const })) })).toEqual({
      value: 40,
    });
    expect(toldIn(published([count(40)], { baselines: [count("c")] }))).toEqual({ value: "?" });
    expect(toldIn(published([count("c")], { baselines: [count(40)] }))).toEqual({ value: "?" });
  });

  it("[S1] are none of what counts no people, or is no indicator", () => {
    const schools = { ...PUPILS, id: indicatorOf("schools").id, countsPersons: false };
    const rows = [count(3, { indicator: "schools" }), count(4, { indicator: "unknown" })];
    expect(toldIn(published(rows, { indicators: [PUPILS, schools] }))).toEqual({});
  });
});

describe("a figure that may not be told for what it is", () => {
  const isSmall = (row: TableRow, zeroIsSmall: readonly "community"[] = []) =>
    isPrimary(published([], { settings: { zeroIsSmall } }), only(row));

  it("[S1] is one from 1 to one below the threshold, or more than none and less than can be told", () => {
    expect([0, 1, 9, 10, "low", "c"].map((shown) => isSmall(count(shown as 0)))).toEqual([
      ...[false, true, true, false],
      ...[true, false],
    ]);
  });

  it("[S1] is 0 in a category of a dimension that says so, unless there can be none", () => {
    expect(isSmall(count(0, ROMA), ["community"])).toBe(true);
    expect(isSmall(count(0), ["community"])).toBe(false);
    expect(isSmall(count(0, ROMA), [])).toBe(false);
    expect(isSmall(count("z", ROMA), ["community"])).toBe(false);
  });
});

describe("what is lost with a figure", () => {
  const cost = (number: number, place: Place = {}) => costOf(only(count(number, place)));

  it("[S5] is 1, of a municipality's total 1000, of the programme's or Kosovo's details 2, of their totals 100 000", () => {
    expect([cost(0, ROMA), cost(0)]).toEqual([1, 1000]);
    for (const area of ["programme", "kosovo"])
      expect([cost(0, { area, ...ROMA }), cost(0, { area })]).toEqual([2, 100_000]);
  });

  it("[S5] grows by a twentieth with each digit, so that fewer figures always lose less", () => {
    expect([9, 99, 999].map((number) => cost(number, ROMA))).toEqual([1.05, 1.1, 1.15]);
  });
});
