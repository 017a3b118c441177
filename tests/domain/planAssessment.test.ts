import { describe, expect, it } from "vitest";
import type { Goal, Plan } from "#domain/dataset.ts";
import type { ActivityId, AreaId, GoalId, PlanId } from "#domain/id.ts";
import { goalsOf, municipalityPlans, type PlanTables, planAssessor } from "#domain/planAssessment.ts";
import { activityOf, BY_DEFAULT, dayOf, planOf, reportOf } from "./plans.ts";

const AS_OF = dayOf("2025-10-10");
const FIRST = planOf({ stage: "closed" });
const SECOND = planOf({ id: "map-gjilan-2" as PlanId, version: "2" });

const goal = (id: string, plan: Goal["plan"] = "*"): Goal => ({ plan, id: id as GoalId, title: {} });
const activity = (plan: Plan, id: string, given: Parameters<typeof activityOf>[0] = {}) =>
  activityOf({ stage: "inProgress", ...given, plan: plan.id, id: id as ActivityId });

const TABLES: PlanTables = {
  plans: [SECOND, FIRST],
  goals: [goal("1"), goal("1.1"), goal("1.2")],
  activities: [
    activity(FIRST, "1.1.1", { deadline: dayOf("2025-06-30") }),
    activity(FIRST, "1.1.2", { deadline: dayOf("2025-12-31") }),
    activity(SECOND, "1.1.1", { deadline: dayOf("2025-09-30") }),
    activity(SECOND, "1.1.2", { deadline: dayOf("2025-11-30") }),
    activity(SECOND, "1.1.3", { deadline: dayOf("2025-12-31") }),
    activity(SECOND, "1.1.4", { deadline: undefined }),
  ],
  reports: [
    reportOf("2025-10-01", { plan: FIRST.id }),
    reportOf("2025-09-15", { plan: SECOND.id, activity: "1.1.2" as ActivityId }),
  ],
};

function assessed(plan: Plan, tables = TABLES) {
  return planAssessor(tables, BY_DEFAULT, AS_OF)(plan);
}

describe("the assessment of a plan", () => {
  it("is of its own activities, in their order, each with its schedule as of the day", () => {
    const schedules = assessed(SECOND).activities.map((one) => [one.activity.id, one.schedule.kind]);
    expect(schedules).toEqual([
      ["1.1.1", "overdue"],
      ["1.1.2", "onTime"],
      ["1.1.3", "onTime"],
      ["1.1.4", "noDeadline"],
    ]);
  });

  it("[L2] takes the reports on an activity from its own version of the plan", () => {
    expect(assessed(SECOND).activities.map(({ reporting }) => reporting.daysSince)).toEqual([
      ...[undefined, 25, undefined, undefined],
    ]);
    expect(assessed(FIRST).activities.map(({ reporting }) => reporting.isStale)).toEqual([false, true]);
  });

  it("[L6] says by how many days a deadline moved since the version before", () => {
    expect(assessed(SECOND).activities.map(({ slippage }) => slippage)).toEqual([
      { before: "2025-06-30", days: 92 },
      { before: "2025-12-31", days: -31 },
      undefined,
      undefined,
    ]);
    expect(assessed(FIRST).activities.map(({ slippage }) => slippage)).toEqual([undefined, undefined]);
  });

  it("[L3] lists the sub-goals of the plan that nothing serves, once each", () => {
    expect(assessed(SECOND).contradictions).toEqual([{ code: "goalWithoutActivity", goal: "1.2" }]);
    const goals = [...TABLES.goals, goal("1.2", SECOND.id), goal("1.3", FIRST.id)];
    expect(assessed(SECOND, { ...TABLES, goals }).contradictions).toEqual([
      { code: "goalWithoutActivity", goal: "1.2" },
    ]);
  });

  it("[L4] adds up what it assessed", () => {
    const { totals, progress } = assessed(SECOND);
    expect(totals).toMatchObject({ activities: 4, staleReports: 3, contradictory: 1, plannedCents: 400_000 });
    expect(progress).toMatchObject({ completed: 0, of: 4, completionShare: 0, plannedCents: 400_000 });
  });

  it("takes the days of grace from the settings", () => {
    const lenient = planAssessor(TABLES, { dueSoonDays: 60, staleReportDays: 1000 }, AS_OF)(SECOND);
    expect(lenient.activities.map(({ schedule }) => schedule.kind)).toContain("dueSoon");
    const strict = planAssessor(TABLES, { dueSoonDays: 0, staleReportDays: 10 }, AS_OF)(SECOND);
    expect(strict.totals.staleReports).toBe(4);
  });
});

describe("[L5] the plans of municipalities", () => {
  it("are assessed by the version that holds, and are none where there is none", () => {
    const [peje, gjilan] = municipalityPlans(TABLES, ["peje", "gjilan"] as AreaId[], BY_DEFAULT, AS_OF);
    expect(peje).toEqual({ municipality: "peje", earlier: [], later: [] });
    expect(gjilan?.assessment).toEqual(assessed(SECOND));
    expect(gjilan?.earlier).toEqual([FIRST]);
  });
});

describe("the goals of a plan", () => {
  it("are those of all plans and its own, which stand in the place of those of the same number", () => {
    const own = goal("1.1", SECOND.id);
    const all = [goal("1"), goal("1.1"), own, goal("1.1", FIRST.id), goal("2", FIRST.id)];
    expect(goalsOf(all, SECOND.id)).toEqual([goal("1"), own]);
  });
});
