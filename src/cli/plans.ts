import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Contradiction } from "#domain/contradiction.ts";
import type { Activity, Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { type PlanAssessment, planAssessor } from "#domain/planAssessment.ts";
import { timeShareOf } from "#domain/planProgress.ts";
import { csvLine } from "#export/csv.ts";
import { asOfCommand } from "./asOfCommand.ts";

const COLUMNS = [
  ...["plan", "municipality", "activity", "stage", "schedule", "days_overdue", "stale_report"],
  ...["contradictions", "time_share", "money_share"],
] as const;

/** Prints every version of every plan, and the activities of each. */
export const plans = asOfCommand({ name: "plans", about: "cli.plans.about", example: "data > plans.csv" }, plansCsv);

/**
 * A line for each plan, its `activity` blank, then one for each of its activities, in the order of the data set. Shares
 * are those of what the line is about: of the whole plan, or of the activity from its start to its deadline.
 */
function plansCsv(dataset: Dataset, asOf: Day): string {
  const assess = planAssessor(dataset, dataset.settings, asOf);
  const lines = dataset.plans
    .map(assess)
    .flatMap((assessment) => [
      planLine(assessment),
      ...assessment.activities.map((activity) => activityLine(activity, asOf)),
    ]);
  return `${[csvLine(COLUMNS), ...lines].join("\n")}\n`;
}

function planLine({ plan, contradictions, progress }: PlanAssessment): string {
  const said = ["", plan.stage, "", "", "", contradictionText(contradictions)];
  return csvLine([plan.id, plan.municipality, ...said, progress.timeShare ?? "", progress.moneyShare ?? ""]);
}

function activityLine(assessment: ActivityAssessment, asOf: Day): string {
  const { activity, plan, schedule, reporting, contradictions } = assessment;
  const { start, deadline } = activity;
  const dates = { ...(start !== undefined && { start }), ...(deadline !== undefined && { end: deadline }) };
  return csvLine([
    plan.id,
    plan.municipality,
    activity.id,
    activity.stage,
    schedule.kind,
    schedule.kind === "overdue" ? schedule.daysLate : "",
    reporting.isStale ? "yes" : "no",
    contradictionText(contradictions),
    timeShareOf(dates, asOf) ?? "",
    moneyShareOf(activity) ?? "",
  ]);
}

/** Spent ÷ planned; absent where one is not stated or nothing is planned. */
function moneyShareOf({ plannedCents, spentCents }: Activity): number | undefined {
  return spentCents === undefined || !plannedCents ? undefined : spentCents / plannedCents;
}

/** Each code once, that of a sub-goal with its number: `goalWithoutActivity:1.2`. */
function contradictionText(contradictions: readonly Contradiction[]): string {
  const codes = contradictions.map((one) =>
    one.code === "goalWithoutActivity" ? `${one.code}:${one.goal}` : one.code,
  );
  return [...new Set(codes)].join(";");
}
