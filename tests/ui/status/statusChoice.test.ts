import { describe, expect, it } from "vitest";
import { absentValue } from "#domain/value.ts";
import { measurementOf } from "#tests/domain/questions.ts";
import { fitsChoice, parseStatusChoice, type StatusChoice } from "#ui/status/statusChoice.ts";
import { assessmentOf } from "./assessments.ts";

const CHOICES: readonly StatusChoice[] = ["onTrack", "regressed", "attention", "unmeasurable", "stale"];

function choicesOf(question: NonNullable<Parameters<typeof assessmentOf>[0]>["question"] = {}) {
  return CHOICES.filter((choice) => fitsChoice(assessmentOf({ question }), choice));
}

describe("a choice of statuses", () => {
  it("picks out a status, and all that slip", () => {
    expect(choicesOf()).toEqual(["onTrack"]);
    expect(choicesOf({ actual: measurementOf("2024/25", 89) })).toEqual(["regressed", "attention"]);
  });

  it("[P5] picks out what cannot be measured", () => {
    expect(choicesOf({ target: undefined })).toEqual(["unmeasurable"]);
    expect(choicesOf({ actual: measurementOf("2024/25", absentValue("suppressed")) })).toEqual(["unmeasurable"]);
  });

  it("[P11] picks out what is out of date, whatever its status", () => {
    expect(choicesOf({ actual: measurementOf("2023/24", 91.5) })).toEqual(["onTrack", "stale"]);
  });

  it("is read from an address, where anything else is no choice", () => {
    expect(parseStatusChoice("offTrack")).toBe("offTrack");
    expect(["", "bad", undefined].map(parseStatusChoice)).toEqual([undefined, undefined, undefined]);
  });
});
