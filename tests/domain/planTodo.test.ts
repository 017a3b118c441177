import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Contradiction } from "#domain/contradiction.ts";
import type { Activity, Plan } from "#domain/dataset.ts";
import { TODO_REASONS, todosOf } from "#domain/planTodo.ts";
import type { Reporting } from "#domain/reporting.ts";
import type { Schedule } from "#domain/schedule.ts";

const FRESH: Reporting = { reports: [], daysSince: 5, isStale: false };
const GAP: Contradiction = { code: "noBudget" };

/** An activity of which only the conclusions matter here. */
function concluded(
  id: string,
  schedule: Schedule,
  reporting: Reporting = FRESH,
  contradictions: readonly Contradiction[] = [],
): ActivityAssessment {
  return { activity: { id } as Activity, plan: {} as Plan, schedule, reporting, contradictions };
}

const onTime: Schedule = { kind: "onTime", daysLeft: 90 };

describe("what in a plan is to be taken up", () => {
  it("[L1] [L2] [L3] begins with the overdue, then what should have begun, then the stale, then the contradictory", () => {
    const todos = todosOf([
      concluded("contradictory", onTime, FRESH, [GAP]),
      concluded("stale", onTime, { reports: [], daysSince: 100, isStale: true }),
      concluded("calm", onTime),
      concluded("waiting", { kind: "startOverdue", daysLate: 400 }),
      concluded("late", { kind: "overdue", daysLate: 1 }),
    ]);
    expect(todos.map(({ assessment, reason, days }) => [assessment.activity.id, reason, days])).toEqual([
      ["late", "overdue", 1],
      ["waiting", "startOverdue", 400],
      ["stale", "stale", 100],
      ["contradictory", "contradictory", undefined],
    ]);
  });

  it("puts the most days first, and what was never reported before what was once", () => {
    const todos = todosOf([
      concluded("93", onTime, { reports: [], daysSince: 93, isStale: true }),
      concluded("never", onTime, { reports: [], isStale: true }),
      concluded("12", { kind: "overdue", daysLate: 12 }),
      concluded("300", { kind: "overdue", daysLate: 300 }),
    ]);
    expect(todos.map(({ assessment }) => assessment.activity.id)).toEqual(["300", "12", "never", "93"]);
  });

  it("names an activity once, for its most pressing reason", () => {
    const stale: Reporting = { reports: [], isStale: true };
    const todos = todosOf([concluded("1", { kind: "overdue", daysLate: 3 }, stale, [GAP, GAP])]);
    expect(todos.map(({ reason }) => reason)).toEqual(["overdue"]);
  });

  it("leaves nothing out and adds nothing, whatever the order", () => {
    const schedule = fc.oneof(
      fc.record({ kind: fc.constantFrom("overdue" as const, "startOverdue" as const), daysLate: fc.nat(2000) }),
      fc.constant(onTime),
    );
    const activity = fc.tuple(schedule, fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 20 }), (list) => {
        const all = list.map(([dates, isStale, isContradictory], place) =>
          concluded(`${place}`, dates, { reports: [], daysSince: 200, isStale }, isContradictory ? [GAP] : []),
        );
        const todos = todosOf(all);
        const expected = list.filter(
          ([{ kind }, isStale, isContradictory]) => kind !== "onTime" || isStale || isContradictory,
        );
        expect(todos.length).toBe(expected.length);
        const ranks = todos.map(({ reason }) => TODO_REASONS.indexOf(reason));
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      }),
    );
  });
});
