import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Indicator, Target, TargetRole } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { assessGap, type GapSide, gapMeasurement, gapOf, gapSeries, gapTargets } from "#domain/gap.ts";
import type { IndicatorId, SourceId } from "#domain/id.ts";
import { progressOf } from "#domain/progress.ts";
import { ABSENCE_REASONS, absentValue, MISSING, numberOf, numberValue, type Value } from "#domain/value.ts";
import { areaOf, GIRLS, observationOf } from "./observations.ts";
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

const DROPOUT: Indicator = {
  id: "dropout" as IndicatorId,
  kind: "rate",
  unit: "percent",
  direction: "decrease",
  resultLevel: "impact",
  isHeadline: true,
  countsPersons: true,
  frequency: "schoolYear",
  aggregation: "ratio",
  isCumulative: false,
  sumOf: [],
  tolerance: 0,
  decimals: 2,
  name: {},
  numeratorName: {},
  denominatorName: {},
  definition: {},
  source: "mesti" as SourceId,
};

type Contents = Readonly<Record<string, number | Value>>;

function targetOf(role: TargetRole, period: string, content: number | Value): Target {
  const { indicator, area, disaggregation, numerator, denominator, note } = observationOf(period, 0);
  return { ...measurementOf(period, content), indicator, area, disaggregation, role, numerator, denominator, note };
}

/** A side with values by period, a baseline in 2022/23 and a target in 2026/27. */
function sideOf(values: Contents, baseline?: number | Value, target?: number | Value): GapSide {
  return {
    series: Object.entries(values).map(([period, content]) => observationOf(period, content)),
    targets: [
      ...(baseline === undefined ? [] : [targetOf("baseline", "2022/23", baseline)]),
      ...(target === undefined ? [] : [targetOf("target", "2026/27", target)]),
    ],
  };
}

function assessed(group: GapSide, reference: GapSide) {
  return assessGap({
    indicator: DROPOUT,
    area: areaOf("gjilan"),
    disaggregation: GIRLS,
    group,
    reference,
    settings: { onTrackCut: 0.95, behindCut: 0.6, staleValueMonths: 6 },
    asOf: "2026-01-31" as Day,
  });
}

const EVERYONE = sideOf({ "2022/23": 1, "2023/24": 0.9, "2024/25": 0.75 }, 1, 0.5);

describe("the status of a gap", () => {
  it("[A5] is of the gap's own baseline, target and latest value", () => {
    // From 6 − 1 = 5 to 2.5 − 0.5 = 2, now 4 − 0.75 = 3.25: (3.25 − 5) ÷ (2 − 5) = 58.3 % covered where half was expected.
    const { progress, actual, indicator, disaggregation } = assessed(
      sideOf({ "2022/23": 6, "2023/24": 5, "2024/25": 4 }, 6, 2.5),
      EVERYONE,
    );
    expect(progress).toMatchObject({ kind: "measured", status: "onTrack", rule: "pace", shareExpected: 0.5 });
    expect(progress.shareCovered).toBeCloseTo(1.75 / 3, 9);
    expect(progress.kind === "measured" && progress.onTrackFrom).toBeCloseTo(5 - 0.475 * 3, 9);
    expect([actual?.value, actual?.period]).toEqual([numberValue(3.25), "2024/25"]);
    expect([indicator.unit, disaggregation.sex]).toEqual(["percentagePoints", "female"]);
  });

  it("[A5] goes by the gap, not by the group, which may do well while it is left behind", () => {
    // The group falls from 6 to 5.9, everyone from 1 to 0.75: the gap grows from 5 to 5.15.
    const { progress } = assessed(sideOf({ "2022/23": 6, "2024/25": 5.9 }, 6, 2.5), EVERYONE);
    expect(wordOf(progress)).toBe("regressed");
  });

  it("[P1] is of a group below its reference too, which closes the gap by rising", () => {
    // From 76 − 96 = −20 to 94 − 96 = −2, now 80 − 96 = −16: 4 of 18 points, 22.2 % where half was expected.
    const whole = sideOf({ "2024/25": 96 }, 96, 96);
    const { progress } = assessed(sideOf({ "2024/25": 80 }, 76, 94), whole);
    expect(progress.shareCovered).toBeCloseTo(4 / 18, 9);
    expect(wordOf(progress)).toBe("offTrack");
  });

  it("[P4] of a gap that is to be kept goes towards zero, whichever side the group is on", () => {
    const kept = (baseline: number, actual: number) =>
      wordOf(assessed(sideOf({ "2024/25": 50 + actual }, 50 + baseline, 50 + baseline), WHOLE).progress);
    const WHOLE = sideOf({ "2024/25": 50 }, 50, 50);
    expect([kept(5, 4), kept(5, 6), kept(-5, -4), kept(-5, -6)]).toEqual([
      "onTrack",
      "regressed",
      "onTrack",
      "regressed",
    ]);
    expect(kept(0, 1)).toBe("noDirection");
  });

  it("[A5] is to go down where the group is above at its baseline, up where it is below, and neither where that is not known", () => {
    const whole = sideOf({ "2024/25": 50 }, 50, 50);
    const directionOf = (baseline: number | Value) => {
      const { series, targets } = sideOf({ "2024/25": 52 }, baseline, 45);
      // The target comes first, and lies on the other side.
      return assessed({ series, targets: targets.toReversed() }, whole).indicator.direction;
    };
    expect([55, 45, 50, suppressed, MISSING].map(directionOf)).toEqual([
      "decrease",
      "increase",
      "none",
      "none",
      "none",
    ]);
  });

  it("[S1] is no number of persons, whatever the indicator counts", () => {
    expect(assessed(sideOf({ "2024/25": 4 }, 6, 2.5), EVERYONE).indicator.countsPersons).toBe(false);
  });

  it("[P6] does not mistake the last digit of a subtraction for a way to go", () => {
    // 0.3 − 0.1 and 0.5 − 0.3 differ in the seventeenth digit.
    const { progress } = assessed(sideOf({ "2024/25": 0.5 }, 0.3, 0.5), sideOf({ "2024/25": 0.3 }, 0.1, 0.3));
    expect(progress).toMatchObject({ kind: "measured", status: "onTrack", rule: "maintained" });
  });

  const suppressed = absentValue("suppressed");
  it.each([
    ["the group's baseline", sideOf({ "2024/25": 4 }, suppressed, 2.5), EVERYONE],
    ["the reference's target", sideOf({ "2024/25": 4 }, 6, 2.5), sideOf({ "2024/25": 0.75 }, 1, suppressed)],
    ["the group's value", sideOf({ "2023/24": 5, "2024/25": suppressed }, 6, 2.5), EVERYONE],
    ["the reference's value", sideOf({ "2024/25": 4 }, 6, 2.5), sideOf({ "2024/25": suppressed }, 1, 0.5)],
  ])("[A5] is none where a side is suppressed: %s", (_, group, reference) => {
    expect(wordOf(assessed(group, reference).progress)).toBe("suppressed");
  });

  it("[P5] is none, with the reason, where a side has no baseline, target or value", () => {
    const group = sideOf({ "2024/25": 4 }, 6, 2.5);
    expect(wordOf(assessed(sideOf({ "2024/25": 4 }, undefined, 2.5), EVERYONE).progress)).toBe("noBaseline");
    expect(wordOf(assessed(group, sideOf({ "2024/25": 1 }, 1)).progress)).toBe("noTarget");
    expect(wordOf(assessed(group, sideOf({}, 1, 0.5)).progress)).toBe("noActual");
  });

  it("[A2] takes the latest period of which both sides are known", () => {
    const { actual } = assessed(sideOf({ "2023/24": 5, "2024/25": 4 }, 6, 2.5), sideOf({ "2023/24": 0.9 }, 1, 0.5));
    expect([actual?.period, actual?.value]).toEqual(["2023/24", numberValue(4.1)]);
  });
});

describe("the targets of a gap", () => {
  it("[A5] are those both sides have for the same period, interim targets too", () => {
    const group = [...sideOf({}, 6, 2.5).targets, targetOf("interim", "2023/24", 5), targetOf("interim", "2024/25", 4)];
    const reference = [...EVERYONE.targets, targetOf("interim", "2024/25", 0.75)];
    expect(gapTargets(group, reference).map(({ role, period, value }) => [role, period, numberOf(value)])).toEqual([
      ["baseline", "2022/23", 5],
      ["target", "2026/27", 2],
      ["interim", "2024/25", 3.25],
    ]);
  });
});

it("[A5] a target of a gap is made of two in the same role and period, not of others", () => {
  const group = [targetOf("interim", "2024/25", 4), targetOf("target", "2026/27", 2.5)];
  const gaps = (...reference: readonly Target[]) => gapTargets(group, reference).map(({ value }) => numberOf(value));
  expect(gaps(targetOf("target", "2024/25", 1), targetOf("interim", "2026/27", 0.5))).toEqual([]);
  expect(gaps(targetOf("interim", "2023/24", 0.9), targetOf("interim", "2024/25", 0.75))).toEqual([3.25]);
});

describe("the series of a gap", () => {
  it("[A5] of a group with itself is 0 wherever there is a number", () => {
    const content = fc.oneof(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.constantFrom(...ABSENCE_REASONS).map(absentValue),
    );
    fc.assert(
      fc.property(fc.array(content, { maxLength: 4 }), (contents) => {
        const series = contents.map((one, nth) => observationOf(`${2020 + nth}/${21 + nth}`, one));
        const expected = series.map(({ value }) => (value.kind === "number" ? numberValue(0) : value));
        expect(gapSeries(series, series).map(({ value }) => value)).toEqual(expected);
      }),
    );
  });

  it("[V2] carries the marks of both sides", () => {
    const group = observationOf("2024/25", 4, { marks: ["estimated"] });
    const reference = observationOf("2024/25", 1, { marks: ["provisional", "estimated"] });
    expect(gapSeries([group], [reference])[0]?.marks).toEqual(["provisional", "estimated"]);
  });
});
