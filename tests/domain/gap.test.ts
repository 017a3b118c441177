import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapMeasurement, gapOf } from "#domain/gap.ts";
import { progressOf } from "#domain/progress.ts";
import { ABSENCE_REASONS, absentValue, MISSING, numberValue } from "#domain/value.ts";
import { measurementOf, questionOf, wordOf } from "./questions.ts";

const suppressed = absentValue("suppressed");
const present = numberValue(81);

describe("a gap", () => {
  it("[A5] is the group less its reference, in percentage points", () => {
    expect(gapOf(numberValue(81), numberValue(96))).toEqual(numberValue(-15));
    expect(gapOf(numberValue(4.5), numberValue(1.5))).toEqual(numberValue(3));
    expect(gapOf(present, present)).toEqual(numberValue(0));
  });

  it.each(ABSENCE_REASONS)("[A5] is absent where one side is: %s", (reason) => {
    expect(gapOf(absentValue(reason), present)).toEqual(absentValue(reason));
    expect(gapOf(present, absentValue(reason))).toEqual(absentValue(reason));
  });

  it.each(ABSENCE_REASONS)("[A5] is suppressed where either side is, whatever the other: %s", (reason) => {
    expect(gapOf(suppressed, absentValue(reason))).toEqual(suppressed);
    expect(gapOf(absentValue(reason), suppressed)).toEqual(suppressed);
  });

  it("[A5] is otherwise absent as the group is", () => {
    expect(gapOf(absentValue("notApplicable"), MISSING)).toEqual(absentValue("notApplicable"));
    expect(gapOf(MISSING, absentValue("notApplicable"))).toEqual(MISSING);
  });

  it("[A5] is turned round by turning the sides", () => {
    const number = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [there, back] = [
          gapOf(numberValue(one), numberValue(other)),
          gapOf(numberValue(other), numberValue(one)),
        ];
        expect(there).toEqual(back.kind === "number" ? numberValue(-back.number) : undefined);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the gap as a measurement", () => {
  it("[A5] has the period of its sides and the source of the group", () => {
    expect(gapMeasurement(measurementOf("2024/25", 81), measurementOf("2024/25", 96))).toEqual(
      measurementOf("2024/25", -15),
    );
  });

  it("[A2] is not made of two periods, nor of one side", () => {
    const group = measurementOf("2024/25", 81);
    expect(gapMeasurement(group, measurementOf("2023/24", 96))).toBeUndefined();
    expect(gapMeasurement(group, undefined)).toBeUndefined();
    expect(gapMeasurement(undefined, group)).toBeUndefined();
  });

  it("[A5] has a baseline, a target and a status of its own", () => {
    const gap = (period: string, group: number) =>
      gapMeasurement(measurementOf(period, group), measurementOf(period, 96));
    const halved = { baseline: gap("2022/23", 76), target: gap("2026/27", 86), actual: gap("2024/25", 81) };
    expect(progressOf(questionOf(halved))).toMatchObject({ status: "onTrack", shareCovered: 0.5, onTrackFrom: -15.25 });
  });

  it("[A5] has no status where one side is suppressed", () => {
    const hidden = gapMeasurement(measurementOf("2024/25", 81), measurementOf("2024/25", suppressed));
    expect(wordOf(progressOf(questionOf({ actual: hidden })))).toBe("suppressed");
  });
});
