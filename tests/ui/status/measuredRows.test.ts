import { describe, expect, it } from "vitest";
import { measurementOf } from "#tests/domain/questions.ts";
import { kindOfAssessment, measuredRowsOf, sourcesOf } from "#ui/status/measuredRows.ts";
import { assessmentOf, sourcesOfKind } from "./assessments.ts";

describe("the numbers a status rests on", () => {
  it("[P7] are baseline, interim targets, latest value and target in the order of their dates", () => {
    const interims = [measurementOf("2025/26", 94), measurementOf("2023/24", 91)];
    expect(measuredRowsOf(assessmentOf({ question: { interims } })).map(({ role }) => role)).toEqual([
      "baseline",
      "interim",
      "actual",
      "interim",
      "target",
    ]);
  });

  it("[P7] put a value reported after the target behind it", () => {
    const question = { actual: measurementOf("2027/28", 95) };
    expect(measuredRowsOf(assessmentOf({ question })).map(({ role }) => role)).toEqual([
      "baseline",
      "target",
      "actual",
    ]);
  });

  it("[P5] keep the place of what is absent", () => {
    const question = { baseline: undefined, target: undefined };
    expect(
      measuredRowsOf(assessmentOf({ question })).map(({ role, measurement }) => [role, measurement?.period]),
    ).toEqual([
      ["baseline", undefined],
      ["actual", "2024/25"],
      ["target", undefined],
    ]);
  });

  it("[P7] name each source once", () => {
    expect(sourcesOf(assessmentOf(), sourcesOfKind("published")).map(({ publisher }) => publisher)).toEqual(["MESTI"]);
  });

  it("[V4] are illustrative as soon as one source is, and of no kind where no source is known", () => {
    expect(kindOfAssessment(assessmentOf(), sourcesOfKind("illustrative"))).toBe("illustrative");
    expect(kindOfAssessment(assessmentOf(), sourcesOfKind("published"))).toBe("published");
    expect(kindOfAssessment(assessmentOf(), new Map())).toBeUndefined();
  });
});
