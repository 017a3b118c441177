import type { Assessment } from "#domain/assessment.ts";
import { sourceKindOf } from "#domain/assessment.ts";
import type { Source, SourceKind } from "#domain/dataset.ts";
import type { SourceId } from "#domain/id.ts";
import { comparePeriods } from "#domain/period.ts";
import type { Measurement } from "#domain/progress.ts";

/** Sources by id, to name where a number comes from. */
export type SourceIndex = ReadonlyMap<SourceId, Source>;

type MeasuredRole = "baseline" | "interim" | "actual" | "target";

/** One of the numbers a status rests on; without a measurement where there is none. */
export type MeasuredRow = { readonly role: MeasuredRole; readonly measurement?: Measurement };

/** Baseline, interim targets, latest value and target in the order of their dates; what is absent keeps its place (P7). */
export function measuredRowsOf({ progress }: Assessment): readonly MeasuredRow[] {
  const { baseline, interims, actual, target } = progress.question;
  const between: MeasuredRow[] = [
    ...interims.map((measurement): MeasuredRow => ({ role: "interim", measurement })),
    rowOf("actual", actual),
    rowOf("target", target),
  ];
  return [rowOf("baseline", baseline), ...between.sort(byDate)];
}

function rowOf(role: MeasuredRole, measurement: Measurement | undefined): MeasuredRow {
  return measurement === undefined ? { role } : { role, measurement };
}

function byDate(one: MeasuredRow, other: MeasuredRow): number {
  if (one.measurement === undefined || other.measurement === undefined) return 0;
  return comparePeriods(one.measurement.period, other.measurement.period);
}

/** The sources of all numbers a status rests on, each once, in the order of the numbers. */
export function sourcesOf(assessment: Assessment, sources: SourceIndex): readonly Source[] {
  const ids = measuredRowsOf(assessment).flatMap(({ measurement }) => measurement?.source ?? []);
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}

/** The kind of source a status rests on: illustrative as soon as one of its numbers is (V4). */
export function kindOfAssessment(assessment: Assessment, sources: SourceIndex): SourceKind | undefined {
  return sourceKindOf(sourcesOf(assessment, sources).map(({ kind }) => kind));
}
