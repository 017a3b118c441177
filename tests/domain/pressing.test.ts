import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { activitiesToTakeUp, pressingActivities, pressingReasons } from "#domain/pressing.ts";
import type { Reporting } from "#domain/reporting.ts";
import type { Schedule } from "#domain/schedule.ts";

function activity(schedule: Schedule, reporting: Partial<Reporting> = {}): ActivityAssessment {
  const reported: Reporting = { reports: [], isStale: false, ...reporting };
  return { activity: {}, plan: {}, schedule, reporting: reported, contradictions: [] } as unknown as ActivityAssessment;
}

const overdue = (daysLate: number) => activity({ kind: "overdue", daysLate });
const waiting = (daysLate: number) => activity({ kind: "startOverdue", daysLate });
const stale = (daysSince?: number) =>
  activity({ kind: "onTime", daysLeft: 90 }, { isStale: true, ...(daysSince !== undefined && { daysSince }) });
const calm = activity({ kind: "onTime", daysLeft: 90 });

describe("activities somebody is called about", () => {
  it("[L1] are those past their deadline, those past their start, and [L2] those without a fresh report", () => {
    expect(pressingReasons(overdue(3))).toEqual(["overdue"]);
    expect(pressingReasons(waiting(40))).toEqual(["startOverdue"]);
    expect(pressingReasons(stale(100))).toEqual(["stale"]);
    expect(pressingReasons(activity({ kind: "overdue", daysLate: 3 }, { isStale: true }))).toEqual([
      "overdue",
      "stale",
    ]);
    for (const schedule of [
      { kind: "dueSoon", daysLeft: 0 },
      { kind: "completedLate", daysLate: 9 },
      { kind: "notDue" },
    ] satisfies Schedule[])
      expect(pressingReasons(activity(schedule))).toEqual([]);
  });

  it("come with the most pressing first: by reason, then by days, one never reported on before all others", () => {
    const [late, later, unbegun, silent, never] = [overdue(3), overdue(30), waiting(400), stale(100), stale()];
    expect(pressingActivities([silent, never, calm, unbegun, late, later])).toEqual([
      later,
      late,
      unbegun,
      never,
      silent,
    ]);
  });

  it("are the same whatever the order they are given in", () => {
    const all = [overdue(1), overdue(2), waiting(31), waiting(32), stale(93), stale(94), stale(), calm];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (given) => {
        expect(pressingActivities(given)).toEqual(pressingActivities(all));
      }),
    );
  });
});

describe("activities to be taken up", () => {
  const contradictory = (one: ActivityAssessment): ActivityAssessment => ({
    ...one,
    contradictions: [{ code: "noBudget" }, { code: "noDeadline" }],
  });

  it("[L3] are the pressing ones, then those that contradict themselves or leave a gap, each once", () => {
    const [gap, lateGap, silent] = [contradictory(calm), contradictory(overdue(1)), stale(100)];
    expect(activitiesToTakeUp([gap, calm, silent, lateGap])).toEqual([lateGap, silent, gap]);
  });

  it("leave out only those that are calm and complete", () => {
    const kinds = fc.constantFrom(
      calm,
      overdue(5),
      waiting(50),
      stale(),
      contradictory(calm),
      contradictory(stale(99)),
    );
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 20 }), (all) => {
        expect(new Set(activitiesToTakeUp(all))).toEqual(new Set(all.filter((one) => one !== calm)));
        expect(activitiesToTakeUp(all)).toHaveLength(all.filter((one) => one !== calm).length);
      }),
    );
  });
});
