import { compareText } from "./coding.ts";
import type { Activity, Report } from "./dataset.ts";
import { type Day, daysBetween } from "./day.ts";

/** What has been reported on an activity by a day, and whether a report is overdue (L2). */
export type Reporting = {
  /** The newest first; those dated after the reporting date are not known yet and left out. */
  readonly reports: readonly Report[];
  /** Whole days since the newest; absent when there is none. */
  readonly daysSince?: number;
  /** In progress, and the newest report older than allowed, or none at all. */
  readonly isStale: boolean;
};

/** @param staleReportDays - after how many days without a report an activity in progress is stale, 0 or more. */
export function reportingOf(
  { stage }: Pick<Activity, "stage">,
  reports: readonly Report[],
  asOf: Day,
  staleReportDays: number,
): Reporting {
  const known = reports.filter(({ date }) => date <= asOf).toSorted((one, other) => compareText(other.date, one.date));
  const [newest] = known;
  if (newest === undefined) return { reports: known, isStale: stage === "inProgress" };
  const daysSince = daysBetween(newest.date, asOf);
  return { reports: known, daysSince, isStale: stage === "inProgress" && daysSince > staleReportDays };
}
