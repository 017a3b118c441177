import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityChanges } from "#domain/activityChanges.ts";
import type { Activity } from "#domain/dataset.ts";
import type { ActivityId, PlanId } from "#domain/id.ts";
import { activityOf, anyActivities, dayOf } from "./plans.ts";

const FIRST = "map-gjilan-1" as PlanId;
const SECOND = "map-gjilan-2" as PlanId;

/** What changed in activity 1.1.1 from one version of its plan to the next. */
function changesOf(before: Parameters<typeof activityOf>[0], now: Parameters<typeof activityOf>[0]) {
  return activityChanges([activityOf({ ...before, plan: FIRST })], [activityOf({ ...now, plan: SECOND })]);
}

const ROW = { table: "activities", key: ["map-gjilan-2", "1.1.1"] };

describe("[L6] what changed since the previous version of a plan", () => {
  it("is nothing where an activity is carried over as it was", () => {
    expect(changesOf({}, {})).toEqual([]);
  });

  it("is a stage moved, a deadline with its days, a budget to the cent, all of one activity", () => {
    const later = { stage: "inProgress", deadline: dayOf("2025-12-31"), plannedCents: 100_001 } as const;
    expect(changesOf({}, later)).toEqual([
      { ...ROW, kind: "deadlineMoved", before: "2025-09-30", now: "2025-12-31", days: 92 },
      { ...ROW, kind: "stageMoved", before: "notStarted", now: "inProgress" },
      { ...ROW, kind: "budgetChanged", before: 100_000, now: 100_001 },
    ]);
  });

  it("is a deadline or a budget set or taken away", () => {
    const [set, ...others] = changesOf({ deadline: undefined }, {});
    expect(set).toMatchObject({ ...ROW, kind: "fieldChanged", before: undefined, now: "2025-09-30" });
    expect(others).toEqual([]);
    expect(changesOf({}, { plannedCents: undefined })).toMatchObject([{ kind: "fieldChanged", before: 100_000 }]);
  });

  it("is not who answers for it, what it is called or what is spent", () => {
    expect(changesOf({}, { responsible: "School", title: { en: "Course" }, spentCents: 5, percentDone: 3 })).toEqual(
      [],
    );
  });

  it("names an activity added in the later version and one removed in the earlier", () => {
    const [one, other] = ["1.1.1", "1.1.2"].map((id) => id as ActivityId);
    if (one === undefined || other === undefined) throw new Error("two numbers");
    const changes = activityChanges([activityOf({ id: one, plan: FIRST })], [activityOf({ id: other, plan: SECOND })]);
    expect(changes).toEqual([
      { table: "activities", key: ["map-gjilan-2", "1.1.2"], kind: "added" },
      { table: "activities", key: ["map-gjilan-1", "1.1.1"], kind: "removed" },
    ]);
  });
});

describe("[L6] versions, whatever their activities", () => {
  const moved = (activities: readonly Activity[]) => activities.map((one) => ({ ...one, plan: SECOND }));

  it("that carry everything over have no changes", () => {
    fc.assert(
      fc.property(anyActivities, (activities) => {
        expect(activityChanges(activities, moved(activities).toReversed())).toEqual([]);
      }),
    );
  });

  it("name every activity that differs in stage, deadline or budget, and no other", () => {
    fc.assert(
      fc.property(anyActivities, anyActivities, (before, now) => {
        const textOf = (one: Activity | undefined) => one && [one.stage, one.deadline, one.plannedCents].join();
        const ids = new Set([...before, ...now].map(({ id }) => id));
        const differing = [...ids].filter((id) => {
          const [old, row] = [before, now].map((version) => textOf(version.find((one) => one.id === id)));
          return old !== row;
        });
        const named = new Set(activityChanges(before, moved(now)).map(({ key }) => key[1]));
        expect([...named].toSorted()).toEqual(differing.toSorted());
      }),
    );
  });
});
