import { describe, expect, it } from "vitest";
import { measurementOf } from "#tests/domain/questions.ts";
import { assessmentOf } from "#tests/ui/status/assessments.ts";
import { orderColumns, statusRank } from "#ui/table/matrixOrder.ts";
import { MATRIX } from "./matrices.ts";

function namesOf(columns: typeof MATRIX.columns): readonly string[] {
  return columns.map(({ municipality }) => municipality.id);
}

describe("the order of statuses", () => {
  it("[P3] goes from best to worst", () => {
    const ranks = [97, 93, 92, 90.5, 89].map((number) =>
      statusRank(assessmentOf({ question: { actual: measurementOf("2024/25", number) } })),
    );
    expect(ranks).toEqual([0, 1, 2, 3, 5]);
  });

  it("[P5] has no place for what cannot be measured", () => {
    expect(statusRank(assessmentOf({ question: { target: undefined } }))).toBeUndefined();
    expect(statusRank(undefined)).toBeUndefined();
  });
});

describe("the order of municipalities", () => {
  it("goes by how many indicators are achieved or on track, ties as they stand", () => {
    expect(namesOf(orderColumns(MATRIX.columns, false))).toEqual(["gjakove", "gjilan", "peje"]);
    expect(namesOf(orderColumns(MATRIX.columns, true))).toEqual(["peje", "gjakove", "gjilan"]);
  });

  it("leaves the given order as it was", () => {
    orderColumns(MATRIX.columns, true);
    expect(namesOf(MATRIX.columns)).toEqual(["peje", "gjakove", "gjilan"]);
  });
});
