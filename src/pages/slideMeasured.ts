import type { Assessment } from "#domain/assessment.ts";
import type { Measurement } from "#domain/progress.ts";
import { type Mark, MISSING } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";
import { statusCell } from "./slideStatus.ts";
import type { SlideColumn } from "./slideTable.ts";

type Measured = Measurement & { readonly marks?: readonly Mark[] };

/** A measurement with its marks (V2) and its period, as a cell prints it. */
export function measuredText(measured: Measured | undefined, style: ValueStyle, words: Words): string {
  if (measured === undefined) return words.formatValue(MISSING, style);
  const value = words.formatMarkedValue(measured.value, measured.marks ?? [], style);
  return `${value} (${words.formatPeriod(measured.period, "short")})`;
}

/** Baseline, latest value, target and status of assessments, behind the column that names them. */
export function measuredColumns(words: Words, name: SlideColumn<Assessment>): readonly SlideColumn<Assessment>[] {
  return [
    name,
    {
      label: words.say("table.column.baseline"),
      isNumeric: true,
      cell: ({ progress, indicator }) => measuredText(progress.question.baseline, indicator, words),
    },
    {
      label: words.say("table.column.actual"),
      isNumeric: true,
      cell: ({ actual, indicator }) => measuredText(actual, indicator, words),
    },
    {
      label: words.say("table.column.target"),
      isNumeric: true,
      cell: ({ progress, indicator }) => measuredText(progress.question.target, indicator, words),
    },
    { label: words.say("table.column.status"), cell: (assessment) => statusCell(assessment, words) },
  ];
}
