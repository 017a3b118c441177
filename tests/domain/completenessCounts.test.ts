import { describe, expect, it } from "vitest";
import type { Completeness, ReportState } from "#domain/completeness.ts";
import {
  answeredOf,
  areasByMissing,
  completenessIn,
  countStates,
  countsOfAll,
  dueOf,
  missingSpread,
  periodsOf,
} from "#domain/completenessCounts.ts";
import type { IndicatorId } from "#domain/id.ts";
import { areaOf } from "./observations.ts";
import { periodOf } from "./questions.ts";

const AREAS = ["gjilan", "peje", "shtime"].map(areaOf);

/** One indicator over 2023/24 and 2024/25, of each area two states. */
function completeness(states: Readonly<Record<string, readonly ReportState[]>>): Completeness {
  const periods = ["2023/24", "2024/25"].map(periodOf);
  const own = AREAS.map((area) => [area, states[area] ?? ["reported", "reported"]] as const);
  return { areas: AREAS, rows: [{ indicator: "dropout" as IndicatorId, periods, states: new Map(own) }] };
}

describe("counts of states", () => {
  const counts = countStates([
    "reported",
    "zero",
    "belowRounding",
    "suppressed",
    "notApplicable",
    "missing",
    "missing",
  ]);

  it("take for due all that applies, and for answered all that is not missing", () => {
    expect([dueOf(counts), answeredOf(counts)]).toEqual([6, 4]);
  });

  it("are all 0 where there is nothing", () => {
    expect([dueOf(countStates([])), answeredOf(countStates([]))]).toEqual([0, 0]);
  });
});

describe("completeness in one period", () => {
  const whole = completeness({ peje: ["missing", "zero"] });

  it("holds the states of that period alone", () => {
    const { rows } = completenessIn(whole, periodOf("2024/25"));
    expect(rows[0]?.periods).toEqual(["2024/25"]);
    expect(rows[0]?.states.get(areaOf("peje"))).toEqual(["zero"]);
  });

  it("leaves out indicators not due for it", () => {
    expect(completenessIn(whole, periodOf("2024")).rows).toEqual([]);
  });

  it("adds up to the whole over all periods", () => {
    const parts = periodsOf(whole).map((period) => countsOfAll(completenessIn(whole, period)).missing);
    expect(parts).toEqual([1, 0]);
    expect(countsOfAll(whole).missing).toBe(1);
  });
});

describe("where values are missing", () => {
  it("begins with the area that owes most, equals in the order given", () => {
    const found = areasByMissing(completeness({ peje: ["missing", "reported"], shtime: ["missing", "missing"] }));
    expect(found.map(({ area, counts }) => [area, counts.missing])).toEqual([
      ["shtime", 2],
      ["peje", 1],
      ["gjilan", 0],
    ]);
  });

  it("is one area, most in one, or several; exactly half is not most", () => {
    expect(missingSpread(completeness({}))).toBeUndefined();
    expect(missingSpread(completeness({ peje: ["missing", "zero"] }))).toEqual({ kind: "one", area: "peje" });
    expect(missingSpread(completeness({ peje: ["missing", "zero"], shtime: ["missing", "missing"] }))).toEqual({
      kind: "most",
      area: "shtime",
    });
    expect(missingSpread(completeness({ peje: ["missing", "zero"], shtime: ["missing", "zero"] }))).toEqual({
      kind: "several",
      areas: 2,
    });
  });
});
