import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { type ActivityTotals, totalsOf } from "#domain/activityTotals.ts";
import type { ActivityStage } from "#domain/dataset.ts";
import type { ScheduleKind } from "#domain/schedule.ts";
import { activityOf, anyAssessments, assessmentOf, dayOf, planOf, reportOf } from "./plans.ts";

/** Two totals added number by number, as a person would with two printed tables. */
function added(one: ActivityTotals, other: ActivityTotals): ActivityTotals {
  const sum = (these: object, those: object): object =>
    Object.fromEntries(
      Object.entries(these).map(([name, part]) => {
        const against = (those as Readonly<Record<string, unknown>>)[name];
        return [name, typeof part === "number" ? part + Number(against) : sum(part as object, against as object)];
      }),
    );
  return sum(one, other) as ActivityTotals;
}

describe("[L4] totals of activities", () => {
  const on = (...given: Parameters<typeof activityOf>) => assessmentOf(planOf(), activityOf(...given), "2025-06-01");

  it("count stages and schedules apart, and add money to the cent", () => {
    const totals = totalsOf([
      on({ plannedCents: 10, spentCents: undefined }),
      on({ stage: "inProgress", plannedCents: 20, spentCents: 3 }),
      on({ stage: "inProgress", deadline: dayOf("2025-05-31"), plannedCents: 110_10, spentCents: 0 }),
      on({ stage: "cancelled", plannedCents: undefined, spentCents: 5 }),
    ]);
    expect(totals).toEqual({
      activities: 4,
      stages: { notStarted: 1, inProgress: 2, completed: 0, cancelled: 1, onHold: 0 },
      schedules: {
        ...{ overdue: 1, startOverdue: 1, dueSoon: 0, onTime: 1, noDeadline: 0 },
        ...{ completedLate: 0, completedOnTime: 0, completedUndated: 0, notDue: 1 },
      },
      staleReports: 2,
      contradictory: 0,
      plannedCents: 11_040,
      spentCents: 8,
      withoutBudget: 1,
      withoutSpending: 1,
    });
  });

  it("tell a reported 0 from nothing reported", () => {
    expect(totalsOf([on({ plannedCents: 0 })])).toMatchObject({ plannedCents: 0, withoutBudget: 0 });
    expect(totalsOf([on({ plannedCents: undefined })])).toMatchObject({ plannedCents: 0, withoutBudget: 1 });
  });

  it("count an activity once, however much contradicts in it", () => {
    expect(totalsOf([on({ percentDone: 5, spentCents: 100_001 }), on()])).toMatchObject({ contradictory: 1 });
  });

  it("count stale reports and forget them once there is a new one", () => {
    const running = activityOf({ stage: "inProgress" });
    const reported = assessmentOf(planOf(), running, "2025-06-01", [reportOf("2025-05-30")]);
    expect(totalsOf([reported, on({ stage: "inProgress" })])).toMatchObject({ staleReports: 1 });
  });
});

describe("[L4] totals, whatever the activities", () => {
  it("are the same in any order", () => {
    fc.assert(
      fc.property(
        anyAssessments.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(totalsOf(shuffled)).toEqual(totalsOf(all));
        },
      ),
    );
  });

  it("are the sum of their parts, however these are parted", () => {
    fc.assert(
      fc.property(anyAssessments, fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }), (all, sides) => {
        const parts = [0, 1, 2].map((side) => totalsOf(all.filter((_, place) => sides[place % sides.length] === side)));
        expect(parts.reduce(added)).toEqual(totalsOf(all));
      }),
    );
  });

  it("count every activity in one stage and in one schedule, and no stage says what the schedule is", () => {
    const pairs = new Set<`${ActivityStage} ${ScheduleKind}`>();
    fc.assert(
      fc.property(anyAssessments, (all: readonly ActivityAssessment[]) => {
        const { activities, stages, schedules } = totalsOf(all);
        const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((one, two) => one + two);
        expect([sum(stages), sum(schedules)]).toEqual([activities, activities]);
        for (const { activity, schedule } of all) pairs.add(`${activity.stage} ${schedule.kind}`);
      }),
    );
    for (const stage of ["notStarted", "inProgress", "onHold"] as const)
      for (const kind of ["overdue", "onTime", "noDeadline"] as const) expect(pairs).toContain(`${stage} ${kind}`);
  });
});
