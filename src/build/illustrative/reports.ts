import { standingOn } from "./activity.ts";
import { type Activity, eurosOf } from "./activityTable.ts";
import { addDays, firstOfMonth } from "./days.ts";
import { pick, type Random, randomOf, wholeBetween } from "./random.ts";
import type { Remarks } from "./remarks.ts";
import { type Row, type Text, tableText, textColumns, textNames } from "./table.ts";

const REPORT_COLUMNS = [
  "plan",
  "activity",
  "date",
  "reporter",
  "stage",
  "percent_done",
  "spent_eur",
  "evidence",
  ...textNames("note"),
  ...textNames("reason_late"),
] as const;
type ReportRow = Partial<Row<(typeof REPORT_COLUMNS)[number]>>;

const REPORTERS = [
  "Zyrtari për arsim, DKA / education officer, MED",
  "Koordinatori i EPRBM-së komunale / municipal PRTAN coordinator",
  "Zyrtari për monitorim, DKA / monitoring officer, MED",
];

export function reportsText(activities: readonly Activity[], remarks: Remarks, seed: number): string {
  return tableText(
    REPORT_COLUMNS,
    activities.flatMap((activity) => reportsOf(activity, remarks, seed)),
  );
}

function reportsOf(activity: Activity, remarks: Remarks, seed: number): readonly ReportRow[] {
  const { outline, item } = activity;
  const random = randomOf(seed, "reports", outline.municipality, item.id);
  const reporter = pick(random, REPORTERS);
  return daysOfReports(activity, random)
    .filter((day) => outline.tookOverOn === undefined || day > outline.tookOverOn)
    .map((day) => reportOn(day, activity, reporter, remarks, seed));
}

/** Every quarter in the month after it, as often as the municipality keeps to it, and once when all is done. */
function daysOfReports({ course, outline }: Activity, random: Random): readonly string[] {
  const last = outline.standsAt;
  const days: string[] = [];
  for (let month = firstQuarterAfter(course.start); month <= last; month = firstOfMonth(month, 3)) {
    const day = addDays(month, wholeBetween(random, 3, 15));
    const isSent = random() < outline.reporting;
    const before = standingOn(course, days.at(-1) ?? course.start).stage;
    if (!isSent || day > last || (before !== "inProgress" && days.length > 0)) continue;
    if (standingOn(course, day).stage !== "notStarted") days.push(day);
  }
  return days;
}

function firstQuarterAfter(start: string): string {
  let month = firstOfMonth(start, 1);
  while (!["01", "04", "07", "10"].includes(month.slice(5, 7))) month = firstOfMonth(month, 1);
  return month;
}

function reportOn(day: string, activity: Activity, reporter: string, remarks: Remarks, seed: number): ReportRow {
  const { course, outline, number } = activity;
  const { stage, percent, spentCents } = standingOn(course, day);
  const random = randomOf(seed, "report", outline.municipality, activity.item.id, day);
  const isLate = course.deadline < day && stage !== "completed" && stage !== "cancelled";
  const evidence = stage === "completed" ? activity.evidence : undefined;
  return {
    plan: outline.id,
    activity: number,
    date: day,
    reporter,
    stage,
    percent_done: String(percent),
    spent_eur: eurosOf(spentCents),
    evidence: evidence ?? "",
    ...textColumns("note", stage === "inProgress" && random() > 0.3 ? undefined : remarkFor(remarks, stage, random)),
    ...textColumns("reason_late", isLate ? remarkFor(remarks, "late", random) : undefined),
  };
}

function remarkFor(remarks: Remarks, use: string, random: Random): Text {
  return pick(random, remarks.get(use) ?? []);
}
