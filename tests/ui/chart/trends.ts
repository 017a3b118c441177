import fc from "fast-check";
import type { Target, TargetRole } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { TOTAL } from "#domain/id.ts";
import type { Observation } from "#domain/observation.ts";
import { ABSENCE_REASONS, absentValue, MARKS, type Mark, MISSING, numberValue, type Value } from "#domain/value.ts";
import { observationOf, rateOf } from "#tests/domain/observations.ts";
import { CUTS, measurementOf } from "#tests/domain/questions.ts";
import { type SeriesSource, type Trend, type TrendQuestion, trendOf } from "#ui/chart/trend.ts";

export const PERCENT = { kind: "rate", unit: "percent", decimals: 2 } as const;
export const AS_OF = "2026-03-31" as Day;

/** A baseline, interim target or target of everyone in Gjilan. */
export function targetOf(role: TargetRole, period: string, content: number | Value): Target {
  return {
    ...measurementOf(period, content),
    indicator: observationOf(period, 0).indicator,
    area: observationOf(period, 0).area,
    disaggregation: { sex: TOTAL, community: TOTAL, level: TOTAL },
    role,
    numerator: MISSING,
    denominator: MISSING,
    note: {},
  };
}

export function seriesOf(
  observations: readonly Observation[],
  targets: readonly Target[] = [],
  name = "Gjilan",
): SeriesSource {
  return { key: name, name, observations, targets };
}

export function marked(observation: Observation, ...marks: Mark[]): Observation {
  return { ...observation, marks };
}

function questionFrom(series: readonly SeriesSource[], changes: Partial<TrendQuestion> = {}): TrendQuestion {
  return {
    indicator: { kind: "rate", direction: "decrease", tolerance: 0, frequency: "schoolYear" },
    cuts: CUTS,
    asOf: AS_OF,
    graceMonths: 6,
    sourceKindOf: () => "programme",
    series,
    ...changes,
  };
}

/** A trend of one series for each list of observations; see `questionFrom` for what is taken where nothing is told. */
export function trendFrom(series: readonly SeriesSource[], changes: Partial<TrendQuestion> = {}): Trend {
  return trendOf(questionFrom(series, changes));
}

/** Dropout in Malishevë as drawn in the demonstration: one year missing, a baseline, an interim target and a target. */
export function malisheve(): SeriesSource {
  const observations = [
    rateOf("2018/19", 130, 11_867),
    rateOf("2019/20", 121, 11_650),
    rateOf("2020/21", 104, 11_402),
    rateOf("2022/23", 98, 10_950),
    rateOf("2023/24", 84, 10_720),
    marked(rateOf("2024/25", 74, 10_510), "provisional"),
  ];
  const targets = [
    targetOf("baseline", "2022/23", 0.895),
    targetOf("interim", "2024/25", 0.62),
    targetOf("target", "2027/28", 0.4),
  ];
  return seriesOf(observations, targets, "Malishevë");
}

const year = fc.integer({ min: 2010, max: 2024 });
const content: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((number) => numberValue(number / 10)),
  fc.constantFrom(...ABSENCE_REASONS).map(absentValue),
);

/** Observations of some school years with any values, absences and marks, in any order. */
export const anyObservations: fc.Arbitrary<readonly Observation[]> = fc
  .uniqueArray(fc.record({ year, content, marks: fc.subarray([...MARKS], { maxLength: 2 }) }), {
    selector: (one) => one.year,
    maxLength: 12,
  })
  .map((all) => all.map((one) => ({ ...observationOf(schoolYear(one.year), one.content), marks: one.marks })));

function schoolYear(first: number): string {
  return `${first}/${String(first + 1).slice(2)}`;
}
