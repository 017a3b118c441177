import type { Assessment } from "#domain/assessment.ts";
import type { Period } from "#domain/period.ts";
import type { Measurement } from "#domain/progress.ts";
import { MISSING } from "#domain/value.ts";
import { ValueText } from "#ui/status/ValueText.tsx";
import type { Site } from "./useSite.ts";

/** The numbers of an assessment that stand beside its status in a printed table. */
export const MEASURED_COLUMNS = ["baseline", "actual", "target"] as const;
export type MeasuredColumn = (typeof MEASURED_COLUMNS)[number];

/** What such a column is called; with the period that all its numbers are of, if they share one. */
export function measuredHeading({ words }: Site, column: MeasuredColumn, period: Period | undefined): string {
  const name = words.say(`table.column.${column}`);
  if (period === undefined) return name;
  return words.say("municipality.sheetColumn", { name, period: words.formatPeriod(period, "short") });
}

/** The period of all measurements of a column; undefined where they differ. */
export function sharedPeriod(assessments: readonly Assessment[], column: MeasuredColumn): Period | undefined {
  const periods = new Set(assessments.flatMap((assessment) => measurementOf(assessment, column)?.period ?? []));
  const [only] = periods;
  return periods.size === 1 ? only : undefined;
}

type Props = {
  readonly site: Site;
  readonly assessment: Assessment;
  readonly of: MeasuredColumn;
  readonly hasPeriod: boolean;
};

/** One of the numbers, with its marks, and its period where the heading does not name it. */
export function MeasuredCell({ site: { words, sources }, assessment, of, hasPeriod }: Props) {
  const measurement = measurementOf(assessment, of);
  if (measurement === undefined) return <ValueText value={MISSING} style={assessment.indicator} />;
  const { value, period, source } = measurement;
  return (
    <>
      <ValueText
        value={value}
        style={assessment.indicator}
        marks={of === "actual" ? (assessment.actual?.marks ?? []) : []}
        isIllustrative={sources.get(source)?.kind === "illustrative"}
      />
      {hasPeriod && <span className="sheet__period">{` ${words.formatPeriod(period, "short")}`}</span>}
    </>
  );
}

function measurementOf({ progress, actual }: Assessment, column: MeasuredColumn): Measurement | undefined {
  return column === "actual" ? actual : progress.question[column];
}
