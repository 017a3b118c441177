import { readFileSync } from "node:fs";
import { parse } from "papaparse";
import { describe, expect, it } from "vitest";
import type { Direction } from "#domain/dataset.ts";
import { type Progress, progressOf } from "#domain/progress.ts";
import { CUTS, measurementOf, wordOf } from "./questions.ts";

type Case = Readonly<Record<string, string>>;

const path = new URL("progress.csv", import.meta.url);
const cases = parse<Case>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true }).data;

function progressOfCase(row: Case): Progress {
  return progressOf({
    direction: row["direction"] as Direction,
    tolerance: 0,
    baseline: measurementIn(row["baseline_period"], row["baseline"]),
    interims: (row["interim"] ?? "").split(";").flatMap((text) => {
      const [period, number] = text.split(":");
      return measurementIn(period, number) ?? [];
    }),
    target: measurementIn(row["target_period"], row["target"]),
    actual: measurementIn(row["actual_period"], row["actual"]),
    cuts: CUTS,
  });
}

function measurementIn(period: string | undefined, number: string | undefined) {
  return period && number ? measurementOf(period, Number(number)) : undefined;
}

function expectNumber(number: number | undefined, cell: string | undefined) {
  if (cell) expect(number).toBeCloseTo(Number(cell), 9);
  else expect(number).toBeUndefined();
}

describe("the cases of progress.csv", () => {
  it("are all here", () => {
    expect(cases.length).toBe(23);
  });

  it.each(cases)("[P3] $case: $status$reason", (row) => {
    const progress = progressOfCase(row);
    expect(wordOf(progress)).toBe(row["status"] || row["reason"]);
    expect(progress.kind).toBe(row["status"] ? "measured" : "unmeasurable");
    expectNumber(progress.shareCovered, row["share_covered"]);
    expectNumber(progress.shareExpected, row["share_expected"]);
    expectNumber("pace" in progress ? progress.pace : undefined, row["pace"]);
  });
});
