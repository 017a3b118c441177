import type { Assessment } from "#domain/assessment.ts";
import { changeNeeded } from "#domain/changeNeeded.ts";
import type { Indicator, Source, SourceKind } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { freshnessOf } from "#domain/freshness.ts";
import type { AreaId, IndicatorId, SourceId } from "#domain/id.ts";
import { TOTAL } from "#domain/id.ts";
import type { Observation } from "#domain/observation.ts";
import { type ProgressQuestion, progressOf } from "#domain/progress.ts";
import { observationOf } from "#tests/domain/observations.ts";
import { measurementOf, questionOf } from "#tests/domain/questions.ts";
import type { SourceIndex } from "#ui/status/measuredRows.ts";

export const AS_OF = "2026-03-31" as Day;

/** The share of pupils who attend: a rate in per cent that should rise, with one decimal. */
export function indicatorOf(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: "attendance" as IndicatorId,
    kind: "rate",
    unit: "percent",
    direction: "increase",
    resultLevel: "outcome",
    isHeadline: false,
    countsPersons: true,
    frequency: "schoolYear",
    aggregation: "ratio",
    isCumulative: false,
    sumOf: [],
    tolerance: 0,
    decimals: 1,
    name: { en: "Attendance rate", sq: "Norma e vijimit", sr: "Stopa pohađanja" },
    numeratorName: {},
    denominatorName: {},
    definition: {},
    source: "mesti" as SourceId,
    ...changes,
  };
}

type Parts = {
  readonly question?: Partial<ProgressQuestion>;
  readonly indicator?: Partial<Indicator>;
  readonly area?: string;
  /** Earlier observations, oldest first. */
  readonly before?: readonly Observation[];
  readonly actual?: Partial<Observation>;
};

/** From 90 % in 2022/23 to 96 % in 2026/27, now 93 % in 2024/25: on track, changed as told. */
export function assessmentOf({ question = {}, indicator = {}, area = "peje", before = [], actual = {} }: Parts = {}) {
  const [of, asked] = [indicatorOf(indicator), attendance(question)];
  const latest =
    asked.actual && observationOf(asked.actual.period, asked.actual.value, { source: asked.actual.source, ...actual });
  const needed = changeNeeded(asked.target, latest, asked.baseline, [...before, ...(latest ? [latest] : [])], of);
  const assessment: Assessment = {
    indicator: of,
    area: area as AreaId,
    disaggregation: { sex: TOTAL, community: TOTAL, level: TOTAL },
    progress: progressOf({ ...asked, ...(latest && { actual: latest }) }),
    ...(latest && { actual: latest, freshness: freshnessOf(latest.period, of.frequency, AS_OF, 6) }),
    ...(needed && { needed }),
  };
  return assessment;
}

function attendance(changes: Partial<ProgressQuestion>): ProgressQuestion {
  return questionOf({
    baseline: measurementOf("2022/23", 90),
    target: measurementOf("2026/27", 96),
    actual: measurementOf("2024/25", 93),
    ...changes,
  });
}

/** The source all measurements of the tests name. */
export function sourcesOfKind(kind: SourceKind): SourceIndex {
  const source: Source = {
    id: "mesti" as SourceId,
    kind,
    publisher: "MESTI",
    title: "Education statistics",
    url: "https://example.org/statistics",
    date: "2025-09-30",
    note: {},
  };
  return new Map([[source.id, source]]);
}
