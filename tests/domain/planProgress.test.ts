import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { totalsOf } from "#domain/activityTotals.ts";
import type { Activity } from "#domain/dataset.ts";
import { planProgress } from "#domain/planProgress.ts";
import { activityOf, anyAssessments, anyDay, anyPlan, assessmentOf, dayOf, daysAfter, planOf } from "./plans.ts";

function progressOn(asOf: string, ...activities: readonly Activity[]) {
  const assessments = activities.map((activity) => assessmentOf(planOf(), activity, asOf));
  return planProgress(totalsOf(assessments), planOf(), dayOf(asOf));
}

describe("[L4] the progress of a plan", () => {
  it("counts the completed of all but the cancelled", () => {
    const stages = ["completed", "completed", "inProgress", "notStarted", "onHold", "cancelled"] as const;
    expect(progressOn("2025-06-01", ...stages.map((stage) => activityOf({ stage })))).toMatchObject({
      ...{ completed: 2, of: 5, completionShare: 0.4 },
    });
  });

  it("has no share of completion where nothing is left to do", () => {
    const none = progressOn("2025-06-01");
    expect(none).toMatchObject({ completed: 0, of: 0 });
    expect(none).not.toHaveProperty("completionShare");
    expect(progressOn("2025-06-01", activityOf({ stage: "cancelled" }))).not.toHaveProperty("completionShare");
  });

  it("counts money of all activities, cancelled ones too, and may exceed what was planned", () => {
    const spent = [
      activityOf({ stage: "inProgress", plannedCents: 100, spentCents: 130 }),
      activityOf({ stage: "cancelled", plannedCents: 100, spentCents: 120 }),
      activityOf({ plannedCents: undefined }),
    ];
    expect(progressOn("2025-06-01", ...spent)).toMatchObject({ plannedCents: 200, spentCents: 250, moneyShare: 1.25 });
  });

  it("has no share of money where none is planned", () => {
    const free = progressOn("2025-06-01", activityOf({ plannedCents: 0, spentCents: 5, stage: "inProgress" }));
    expect(free).toMatchObject({ plannedCents: 0, spentCents: 5 });
    expect(free).not.toHaveProperty("moneyShare");
  });

  it("counts the first and the last day of the plan as days of it", () => {
    const week = planOf({ start: dayOf("2025-01-01"), end: dayOf("2025-01-07") });
    const shares = ["2024-12-31", "2025-01-01", "2025-01-04", "2025-01-07", "2025-01-08"].map(
      (asOf) => planProgress(totalsOf([]), week, dayOf(asOf)).timeShare,
    );
    expect(shares).toEqual([0, 1 / 7, 4 / 7, 1, 1]);
  });

  it("has all its time behind it on the day of a plan of one day", () => {
    const day = planOf({ start: dayOf("2025-01-01"), end: dayOf("2025-01-01") });
    expect(planProgress(totalsOf([]), day, dayOf("2025-01-01")).timeShare).toBe(1);
    expect(planProgress(totalsOf([]), day, dayOf("2024-12-31")).timeShare).toBe(0);
  });

  it("has no share of time without a plan, without both its dates, or with them the wrong way round", () => {
    const { start: _, ...endless } = planOf();
    for (const plan of [undefined, endless, planOf({ start: dayOf("2027-09-01") })])
      expect(planProgress(totalsOf([]), plan, dayOf("2026-01-01"))).not.toHaveProperty("timeShare");
  });
});

describe("[L4] progress, whatever the plan", () => {
  it("never goes back in time, and stays between 0 and 1", () => {
    fc.assert(
      fc.property(anyPlan, anyDay, fc.nat(1500), (plan, asOf, days) => {
        const share = (day: string) => planProgress(totalsOf([]), plan, dayOf(day)).timeShare;
        const [now, then] = [share(asOf), share(daysAfter(asOf, days))];
        fc.pre(now !== undefined && then !== undefined);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(then).toBeGreaterThanOrEqual(now);
        expect(then).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("keeps completion, time and money apart: each is the same whatever the others are", () => {
    fc.assert(
      fc.property(anyAssessments, anyPlan, anyPlan, anyDay, (all, plan, other, asOf) => {
        const totals = totalsOf(all);
        const { timeShare: _, ...rest } = planProgress(totals, plan, asOf);
        const { timeShare: __, ...same } = planProgress(totals, other, asOf);
        expect(rest).toEqual(same);
        const penniless = planProgress({ ...totals, plannedCents: 0, spentCents: 0 }, plan, asOf);
        expect(penniless.completionShare).toBe(rest.completionShare);
      }),
    );
  });

  it("holds no number that is not finite", () => {
    fc.assert(
      fc.property(anyAssessments, anyPlan, anyDay, (all, plan, asOf) => {
        for (const number of Object.values(planProgress(totalsOf(all), plan, asOf)))
          expect(Number.isFinite(number) && number >= 0).toBe(true);
      }),
    );
  });
});
