import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIVITY_STAGES } from "#domain/dataset.ts";
import { SCHEDULES, type ScheduleKind, scheduleOf } from "#domain/schedule.ts";
import { activityOf, anyActivity, anyDay, dayOf, daysAfter } from "./plans.ts";

type Given = Parameters<typeof activityOf>[0];

/** The schedule of a started activity with its deadline on 30 September 2025, as told, as of a day. */
function schedule(asOf: string, given: Given = {}) {
  return scheduleOf(activityOf({ stage: "inProgress", ...given }), dayOf(asOf), 30);
}

describe("[L1] the schedule", () => {
  it("is due soon on the day of the deadline and overdue the day after, by one day", () => {
    expect(schedule("2025-09-30")).toEqual({ kind: "dueSoon", daysLeft: 0 });
    expect(schedule("2025-10-01")).toEqual({ kind: "overdue", daysLate: 1 });
  });

  it("is due soon 30 days before the deadline and on time 31 days before", () => {
    expect(schedule("2025-08-31")).toEqual({ kind: "dueSoon", daysLeft: 30 });
    expect(schedule("2025-08-30")).toEqual({ kind: "onTime", daysLeft: 31 });
  });

  it("takes from the settings how many days before its deadline an activity is due soon", () => {
    const activity = activityOf({ stage: "inProgress" });
    expect(scheduleOf(activity, dayOf("2025-09-30"), 0).kind).toBe("dueSoon");
    expect(scheduleOf(activity, dayOf("2025-09-29"), 0).kind).toBe("onTime");
  });

  it("counts days over a leap day and a year's end", () => {
    expect(schedule("2024-03-01", { deadline: dayOf("2024-02-28") })).toEqual({ kind: "overdue", daysLate: 2 });
    expect(schedule("2026-01-01", { deadline: dayOf("2025-12-31") })).toEqual({ kind: "overdue", daysLate: 1 });
  });

  it("forgives a start not made for 30 days, and calls it overdue after 31", () => {
    expect(schedule("2025-03-31", { stage: "notStarted" })).toEqual({ kind: "onTime", daysLeft: 183 });
    expect(schedule("2025-04-01", { stage: "notStarted" })).toEqual({ kind: "startOverdue", daysLate: 31 });
  });

  it("asks for the start only of what is not started", () => {
    for (const stage of ["inProgress", "onHold"] as const) {
      expect(schedule("2025-04-01", { stage }).kind).toBe("onTime");
    }
    expect(schedule("2025-04-01", { stage: "notStarted", start: undefined }).kind).toBe("onTime");
  });

  it("puts the deadline before the start, and the start before what is due soon or has no deadline", () => {
    expect(schedule("2025-10-01", { stage: "notStarted" })).toEqual({ kind: "overdue", daysLate: 1 });
    expect(schedule("2025-09-15", { stage: "notStarted" }).kind).toBe("startOverdue");
    expect(schedule("2025-09-15", { stage: "notStarted", deadline: undefined }).kind).toBe("startOverdue");
  });

  it("says so where there is no deadline, whatever else is known", () => {
    expect(schedule("2025-10-01", { deadline: undefined })).toEqual({ kind: "noDeadline" });
    expect(
      schedule("2025-10-01", { deadline: undefined, stage: "completed", completedOn: dayOf("2025-08-01") }),
    ).toEqual({ kind: "noDeadline" });
  });

  it("is completed on time on the day of the deadline and late by a day on the next", () => {
    const completed = (completedOn: string) =>
      schedule("2026-01-01", { stage: "completed", completedOn: dayOf(completedOn) });
    expect(completed("2025-09-30")).toEqual({ kind: "completedOnTime" });
    expect(completed("2025-10-01")).toEqual({ kind: "completedLate", daysLate: 1 });
  });

  it("does not guess when something was completed", () => {
    expect(schedule("2026-01-01", { stage: "completed" })).toEqual({ kind: "completedUndated" });
  });

  it("binds nobody to the dates of what was cancelled", () => {
    expect(schedule("2026-01-01", { stage: "cancelled" })).toEqual({ kind: "notDue" });
    expect(schedule("2026-01-01", { stage: "cancelled", deadline: undefined })).toEqual({ kind: "notDue" });
  });

  it("is overdue also for what is on hold", () => {
    expect(schedule("2025-10-10", { stage: "onHold" })).toEqual({ kind: "overdue", daysLate: 10 });
  });
});

describe("[L1] the schedule, whatever the dates", () => {
  const later = fc.nat(1500);

  it("stays overdue as time goes on, by as many days more", () => {
    fc.assert(
      fc.property(anyActivity, anyDay, later, (activity, asOf, days) => {
        const [now, then] = [scheduleOf(activity, asOf, 30), scheduleOf(activity, daysAfter(asOf, days), 30)];
        fc.pre(now.kind === "overdue");
        expect(then).toEqual({ kind: "overdue", daysLate: now.daysLate + days });
      }),
    );
  });

  it("only ever gets more pressing as time goes on", () => {
    const pressing: readonly ScheduleKind[] = ["onTime", "dueSoon", "startOverdue", "overdue"];
    fc.assert(
      fc.property(anyActivity, anyDay, later, (activity, asOf, days) => {
        const [now, then] = [asOf, daysAfter(asOf, days)].map((day) => scheduleOf(activity, day, 30).kind);
        if (now === undefined || then === undefined) throw new Error("two days were asked about");
        const isTimeless = !pressing.includes(now) && now !== "noDeadline";
        if (isTimeless) expect(then).toBe(now);
        else if (now === "noDeadline") expect(["noDeadline", "startOverdue"]).toContain(then);
        else expect(pressing.indexOf(then)).toBeGreaterThanOrEqual(pressing.indexOf(now));
      }),
    );
  });

  it("takes nothing from the stage but whether it is waiting, done or cancelled", () => {
    const groups: Readonly<Record<(typeof ACTIVITY_STAGES)[number], readonly ScheduleKind[]>> = {
      notStarted: ["overdue", "startOverdue", "dueSoon", "onTime", "noDeadline"],
      inProgress: ["overdue", "dueSoon", "onTime", "noDeadline"],
      onHold: ["overdue", "dueSoon", "onTime", "noDeadline"],
      completed: ["noDeadline", "completedLate", "completedOnTime", "completedUndated"],
      cancelled: ["notDue"],
    };
    fc.assert(
      fc.property(anyActivity, anyDay, (activity, asOf) => {
        const kindAs = (stage: (typeof ACTIVITY_STAGES)[number]) => scheduleOf({ ...activity, stage }, asOf, 30).kind;
        for (const stage of ACTIVITY_STAGES) expect(groups[stage]).toContain(kindAs(stage));
        expect(kindAs("inProgress")).toBe(kindAs("onHold"));
        if (kindAs("notStarted") !== "startOverdue") expect(kindAs("notStarted")).toBe(kindAs("inProgress"));
      }),
    );
  });

  it("does not depend on money, percent or evidence", () => {
    fc.assert(
      fc.property(anyActivity, anyActivity, anyDay, (activity, other, asOf) => {
        const { stage, start, deadline, completedOn } = activity;
        const dressed = activityOf({ ...other, stage, start, deadline, completedOn });
        expect(scheduleOf(dressed, asOf, 30)).toEqual(scheduleOf(activity, asOf, 30));
      }),
    );
  });

  it("counts whole days, 1 or more late and 0 or more left", () => {
    const seen = new Set<ScheduleKind>();
    fc.assert(
      fc.property(anyActivity, anyDay, (activity, asOf) => {
        const schedule = scheduleOf(activity, asOf, 30);
        seen.add(schedule.kind);
        if ("daysLate" in schedule) expect(Number.isInteger(schedule.daysLate) && schedule.daysLate >= 1).toBe(true);
        if ("daysLeft" in schedule) expect(Number.isInteger(schedule.daysLeft) && schedule.daysLeft >= 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect([...seen].toSorted()).toEqual([...SCHEDULES].toSorted());
  });
});
