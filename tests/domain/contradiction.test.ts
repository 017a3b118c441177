import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CONTRADICTIONS,
  type ContradictionCode,
  contradictionsOf,
  goalsWithoutActivity,
} from "#domain/contradiction.ts";
import type { ActivityStage, Goal, Report } from "#domain/dataset.ts";
import type { GoalId } from "#domain/id.ts";
import { activityOf, anyActivity, anyDay, anyPlan, anyReports, dayOf, planOf, reportOf } from "./plans.ts";

type Given = Parameters<typeof activityOf>[0];

/** What is contradictory as of 1 June 2025 in an activity that is else in order. */
function found(given: Given = {}, reports: readonly Report[] = [], plan = planOf()) {
  return contradictionsOf({ activity: activityOf(given), plan, reports, asOf: dayOf("2025-06-01") });
}

const COMPLETED = { stage: "completed", evidence: "list.pdf", percentDone: 100 } as const;

describe("[L3] a contradiction", () => {
  it("is not found where there is none", () => {
    expect(found()).toEqual([]);
    expect(found(COMPLETED)).toEqual([]);
    expect(found({ stage: "inProgress", percentDone: 40, spentCents: 100_000 })).toEqual([]);
  });

  it("is completed without evidence, in the activity or in any report", () => {
    const without = { ...COMPLETED, evidence: undefined };
    expect(found(without)).toEqual([{ code: "completedWithoutEvidence" }]);
    expect(found(without, [reportOf("2025-05-01")])).toEqual([{ code: "completedWithoutEvidence" }]);
    const reports = [reportOf("2025-05-01"), reportOf("2025-04-01", { evidence: "list.pdf" })];
    expect(found(without, reports)).toEqual([]);
    expect(found({ ...without, stage: "inProgress" })).toEqual([]);
  });

  it("is completed with a percentage below 100; none stated is none below", () => {
    expect(found({ ...COMPLETED, percentDone: 99 })).toEqual([{ code: "completedBelowFull", percent: 99 }]);
    expect(found({ ...COMPLETED, percentDone: 0 })).toEqual([{ code: "completedBelowFull", percent: 0 }]);
    expect(found({ ...COMPLETED, percentDone: undefined })).toEqual([]);
    expect(found({ stage: "inProgress", percentDone: 99 })).toEqual([]);
  });

  it("is money spent on what is not started, from the first cent", () => {
    expect(found({ spentCents: 1 })).toEqual([{ code: "notStartedButSpent", spentCents: 1 }]);
    expect(found({ spentCents: 0 })).toEqual([]);
    expect(found({ stage: "onHold", spentCents: 1 })).toEqual([]);
  });

  it("is a percentage of what is not started", () => {
    expect(found({ percentDone: 1 })).toEqual([{ code: "notStartedButPercent", percent: 1 }]);
    expect(found({ percentDone: 0 })).toEqual([]);
  });

  it("is being in progress the day before the start, not on its day", () => {
    const inProgress = (start: string) => found({ stage: "inProgress", start: dayOf(start) });
    expect(inProgress("2025-06-02")).toEqual([{ code: "inProgressBeforeStart", start: "2025-06-02" }]);
    expect(inProgress("2025-06-01")).toEqual([]);
    expect(found({ start: dayOf("2025-06-02") })).toEqual([]);
  });

  it("is more spent than planned, by a cent; without a budget nothing is above it", () => {
    expect(found({ stage: "inProgress", spentCents: 100_001 })).toEqual([
      { code: "spentAbovePlanned", plannedCents: 100_000, spentCents: 100_001 },
    ]);
    expect(found({ stage: "inProgress", spentCents: 100_000 })).toEqual([]);
    expect(found({ stage: "inProgress", spentCents: 1, plannedCents: 0 })).toHaveLength(1);
    expect(found({ stage: "inProgress", spentCents: 1, plannedCents: undefined })).toEqual([{ code: "noBudget" }]);
  });

  it("is a deadline the day before the start, not on its day", () => {
    const dates = { start: dayOf("2025-03-01"), deadline: dayOf("2025-02-28") };
    expect(found(dates)).toEqual([{ code: "deadlineBeforeStart", ...dates }]);
    expect(found({ ...dates, deadline: dayOf("2025-03-01") })).toEqual([]);
    expect(found({ ...dates, stage: "cancelled" })).toHaveLength(1);
  });

  it("is a start or a deadline outside the plan's dates, whose first and last day are inside", () => {
    const inside = { start: dayOf("2024-09-01"), deadline: dayOf("2027-08-31") };
    expect(found(inside)).toEqual([]);
    expect(found({ ...inside, start: dayOf("2024-08-31") })).toEqual([
      { code: "outsidePlan", side: "before", day: "2024-08-31", limit: "2024-09-01" },
    ]);
    expect(found({ ...inside, deadline: dayOf("2027-09-01") })).toEqual([
      { code: "outsidePlan", side: "after", day: "2027-09-01", limit: "2027-08-31" },
    ]);
    expect(found({ start: undefined, deadline: dayOf("2024-08-31") })).toEqual([
      { code: "outsidePlan", side: "before", day: "2024-08-31", limit: "2024-09-01" },
    ]);
    expect(found({ start: dayOf("2028-01-01"), deadline: undefined })).toEqual([
      { code: "outsidePlan", side: "after", day: "2028-01-01", limit: "2027-08-31" },
      { code: "noDeadline" },
    ]);
  });

  it("may lie on both sides of a plan", () => {
    const sides = found({ start: dayOf("2020-01-01"), deadline: dayOf("2030-01-01") }).map((one) =>
      one.code === "outsidePlan" ? one.side : one.code,
    );
    expect(sides).toEqual(["before", "after"]);
  });

  it("is not found against a plan without dates", () => {
    const { start: _, end: __, ...plan } = planOf();
    expect(found({ start: dayOf("2020-01-01"), deadline: dayOf("2030-01-01") }, [], plan)).toEqual([]);
  });

  it.each([
    ["noResponsible", { responsible: undefined }],
    ["noBudget", { plannedCents: undefined }],
    ["noDeadline", { deadline: undefined }],
    ["noIndicator", { indicators: [] }],
  ] as const)("is the gap %s, asked of everything but the cancelled", (code, gap) => {
    for (const stage of ["notStarted", "inProgress", "onHold"] as const)
      expect(found({ ...gap, stage })).toEqual([{ code }]);
    expect(found({ ...COMPLETED, ...gap })).toEqual([{ code }]);
    expect(found({ ...gap, stage: "cancelled" })).toEqual([]);
  });

  it("does not take a budget of 0 for a gap", () => {
    expect(found({ plannedCents: 0 })).toEqual([]);
  });

  it("does not keep another from being found, and they come in the order of the rule", () => {
    const all = found({
      ...{ spentCents: 100_001, percentDone: 5, start: dayOf("2028-01-01"), deadline: dayOf("2020-01-01") },
      ...{ responsible: undefined, indicators: [] },
    }).map(({ code }) => code);
    expect(all).toEqual([
      ...["notStartedButSpent", "notStartedButPercent", "spentAbovePlanned", "deadlineBeforeStart"],
      ...["outsidePlan", "outsidePlan", "noResponsible", "noIndicator"],
    ]);
  });
});

describe("[L3] a sub-goal without activity", () => {
  const goal = (id: string): Goal => ({ plan: "*", id: id as GoalId, title: {} });
  const goals = ["1", "1.1", "1.2", "1.2.1", "2", "2.1", "1.10"].map(goal);
  const serving = (id: string) => activityOf({ goal: id as GoalId });
  const unserved = (...ids: readonly string[]) =>
    goalsWithoutActivity(goals, ids.map(serving)).map((one) => (one.code === "goalWithoutActivity" ? one.goal : ""));

  it("is one no activity stands under, at any depth; a goal of its own is not asked", () => {
    expect(unserved("1.1")).toEqual(["1.2", "1.2.1", "2.1", "1.10"]);
    expect(unserved("1.2.1", "2.1", "1.10")).toEqual(["1.1"]);
    expect(unserved("1", "2")).toEqual(["1.1", "1.2", "1.2.1", "2.1", "1.10"]);
  });

  it("is not served by one of a longer number: 1.10 is not under 1.1", () => {
    expect(unserved("1.10", "1.2.1", "2.1")).toEqual(["1.1"]);
  });

  it("is served by a cancelled activity too", () => {
    const cancelled = activityOf({ goal: "1.1" as GoalId, stage: "cancelled" });
    expect(goalsWithoutActivity([goal("1.1")], [cancelled])).toEqual([]);
  });

  it("is not asked of a plan that is not written yet", () => {
    expect(unserved()).toEqual([]);
  });
});

describe("[L3] contradictions, whatever the activity", () => {
  const asked: Readonly<Record<ActivityStage, readonly ContradictionCode[]>> = {
    notStarted: ["notStartedButSpent", "notStartedButPercent"],
    inProgress: ["inProgressBeforeStart"],
    completed: ["completedWithoutEvidence", "completedBelowFull"],
    cancelled: [],
    onHold: [],
  };
  const ofStage = Object.values(asked).flat();
  const gaps: readonly ContradictionCode[] = ["noResponsible", "noBudget", "noDeadline", "noIndicator"];

  it("are those that its stage may have, each once a side, in the order of the rule", () => {
    const seen = new Set<ContradictionCode>();
    fc.assert(
      fc.property(anyActivity, anyPlan, anyReports, anyDay, (activity, plan, reports, asOf) => {
        const codes = contradictionsOf({ activity, plan, reports, asOf }).map(({ code }) => code);
        for (const code of codes) seen.add(code);
        expect(codes).toEqual(
          CONTRADICTIONS.flatMap((code) =>
            codes.filter((each) => each === code).slice(0, code === "outsidePlan" ? 2 : 1),
          ),
        );
        const wrong = codes.filter((code) => ofStage.includes(code) && !asked[activity.stage].includes(code));
        expect(wrong).toEqual([]);
        if (activity.stage === "cancelled") expect(codes.filter((code) => gaps.includes(code))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect([...seen, "goalWithoutActivity"].toSorted()).toEqual([...CONTRADICTIONS].toSorted());
  });

  it("but being in progress before the start do not come or go with time", () => {
    fc.assert(
      fc.property(anyActivity, anyPlan, anyReports, anyDay, anyDay, (activity, plan, reports, one, other) => {
        const [now, then] = [one, other].map((asOf) =>
          contradictionsOf({ activity, plan, reports, asOf }).filter(({ code }) => code !== "inProgressBeforeStart"),
        );
        expect(now).toEqual(then);
      }),
    );
  });
});
