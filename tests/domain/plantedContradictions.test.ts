import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { ContradictionCode } from "#domain/contradiction.ts";

import { planAssessor } from "#domain/planAssessment.ts";
import { defaultDataset } from "#tests/ingest/defaultDataset.ts";
import { dayOf } from "./plans.ts";

type Row = Readonly<Record<string, string>>;

function rowsOf(table: string): readonly Row[] {
  return Papa.parse<Row>(readFileSync(`data/${table}.csv`, "utf8"), { header: true, skipEmptyLines: true }).data;
}

const AS_OF = rowsOf("settings").find(({ key }) => key === "as_of")?.["value"] ?? "";
const PLANS = new Map(rowsOf("plans").map((row) => [row["plan"], row]));
const REPORTS = rowsOf("reports");

/** Each contradiction as a question to a row of the file; days of one form are compared as text. */
const IS_FOUND: Readonly<Record<Exclude<ContradictionCode, "goalWithoutActivity">, (row: Row) => boolean>> = {
  completedWithoutEvidence: (row) =>
    row["stage"] === "completed" &&
    !row["evidence"] &&
    !REPORTS.some(
      (report) =>
        report["plan"] === row["plan"] &&
        report["activity"] === row["activity"] &&
        (report["date"] ?? "") <= AS_OF &&
        report["evidence"],
    ),
  completedBelowFull: ({ stage, percent_done }) =>
    stage === "completed" && !!percent_done && Number(percent_done) < 100,
  notStartedButSpent: ({ stage, spent_eur }) => stage === "notStarted" && Number(spent_eur) > 0,
  notStartedButPercent: ({ stage, percent_done }) => stage === "notStarted" && Number(percent_done) > 0,
  inProgressBeforeStart: ({ stage, start = "" }) => stage === "inProgress" && start > AS_OF,
  spentAbovePlanned: ({ spent_eur, planned_eur }) => !!planned_eur && Number(spent_eur) > Number(planned_eur),
  deadlineBeforeStart: ({ start = "", deadline }) => !!deadline && deadline < start,
  outsidePlan: ({ plan, start, deadline }) => {
    const days = [start, deadline].filter((day) => !!day);
    const { start: first = "", end: last = "" } = PLANS.get(plan) ?? {};
    return days.some((day = "") => day < first || (last !== "" && day > last));
  },
  noResponsible: ({ stage, responsible }) => stage !== "cancelled" && !responsible,
  noBudget: ({ stage, planned_eur }) => stage !== "cancelled" && !planned_eur,
  noDeadline: ({ stage, deadline }) => stage !== "cancelled" && !deadline,
  noIndicator: ({ stage, indicators }) => stage !== "cancelled" && !indicators,
};

describe("[L3] the contradictions of the data set in this repository", () => {
  const dataset = defaultDataset();
  const assess = planAssessor(dataset, dataset.settings, dayOf(AS_OF));
  const assessments = dataset.plans.flatMap((plan) => assess(plan).activities);

  it.each(Object.entries(IS_FOUND))("are those a straight reading of the file finds: %s", (code, isFound) => {
    const planted = rowsOf("activities").filter(isFound);
    const found = assessments.filter(({ contradictions }) => contradictions.some((one) => one.code === code));
    expect(found.map(({ activity }) => `${activity.plan} ${activity.id}`)).toEqual(
      planted.map(({ plan, activity }) => `${plan} ${activity}`),
    );
    expect(planted.length).toBeGreaterThan(0);
  });

  it("are found in every activity that has any, and in no other", () => {
    const planted = rowsOf("activities").filter((row) => Object.values(IS_FOUND).some((isFound) => isFound(row)));
    expect(assessments.filter(({ contradictions }) => contradictions.length > 0)).toHaveLength(planted.length);
  });

  it("[L3] list the sub-goals without activity as the files show them", () => {
    const subGoals = rowsOf("goals").filter(({ goal = "" }) => goal.includes("."));
    const activities = rowsOf("activities");
    const bare = [...PLANS.keys()].flatMap((plan) => {
      const own = activities.filter((row) => row["plan"] === plan);
      const asked = own.length === 0 ? [] : subGoals.filter((row) => row["plan"] === "*" || row["plan"] === plan);
      return asked.filter(({ goal }) => !own.some((row) => row["goal"] === goal)).map(({ goal }) => `${plan} ${goal}`);
    });
    const found = dataset.plans.flatMap((plan) =>
      assess(plan).contradictions.map(
        (one) => `${plan.id} ${one.code === "goalWithoutActivity" ? one.goal : one.code}`,
      ),
    );
    expect(found).toEqual(bare);
  });
});
