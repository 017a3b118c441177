import type { ActivityStage, Report } from "#domain/dataset.ts";

/** A report with what it changed; a change is absent where the report does not say, or nothing was said before it. */
export type ReportEntry = {
  readonly report: Report;
  /** The stage before, where this report says another. */
  readonly stageBefore?: ActivityStage;
  /** In percentage points. */
  readonly percentChange?: number;
  readonly spentCentsChange?: number;
};

/**
 * The reports of an activity, each compared with what was last said before it: a blank says nothing and is passed over.
 * @param reports - the newest first, as the entries are.
 */
export function reportHistory(reports: readonly Report[]): readonly ReportEntry[] {
  return reports.map((report, place) => {
    const before = reports.slice(place + 1);
    const stage = before.find((one) => one.stage !== undefined)?.stage;
    const percentChange = changeOf(report.percentDone, before, ({ percentDone }) => percentDone);
    const spentCentsChange = changeOf(report.spentCents, before, ({ spentCents }) => spentCents);
    return {
      report,
      ...(report.stage !== undefined && stage !== undefined && stage !== report.stage && { stageBefore: stage }),
      ...(percentChange !== undefined && { percentChange }),
      ...(spentCentsChange !== undefined && { spentCentsChange }),
    };
  });
}

function changeOf(
  now: number | undefined,
  before: readonly Report[],
  numberOf: (report: Report) => number | undefined,
): number | undefined {
  const last = before.map(numberOf).find((number) => number !== undefined);
  return now === undefined || last === undefined ? undefined : now - last;
}
