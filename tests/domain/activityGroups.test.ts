import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIVITY_GROUPINGS, groupActivities, groupKeyOf } from "#domain/activityGroups.ts";
import { totalsOf } from "#domain/activityTotals.ts";
import type { Goal } from "#domain/dataset.ts";
import type { GoalId } from "#domain/id.ts";
import { activityOf, anyAssessments, assessmentOf, dayOf, planOf } from "./plans.ts";

const OF_ALL: readonly Goal[] = [{ plan: "*", id: "1.1" as GoalId, title: {} }];
const OF_PLAN: readonly Goal[] = [{ plan: planOf().id, id: "1.1" as GoalId, title: {} }];

function keyOf(given: Parameters<typeof activityOf>[0], grouping: (typeof ACTIVITY_GROUPINGS)[number], goals = OF_ALL) {
  return groupKeyOf(assessmentOf(planOf(), activityOf(given), "2025-10-01"), grouping, goals);
}

describe("[L4] groups of activities", () => {
  it.each([
    ["municipality", "gjilan"],
    ["goal", "1.1"],
    ["responsible", "MED"],
    ["funder", "eu"],
    ["year", "2025"],
    ["stage", "notStarted"],
    ["schedule", "overdue"],
  ] as const)("are by %s: %s", (grouping, key) => {
    expect(keyOf({ fundingSource: "eu" }, grouping)).toBe(key);
  });

  it("keep those that do not say together, and call them nothing", () => {
    const silent = { responsible: undefined, fundingSource: undefined, deadline: undefined };
    for (const grouping of ["responsible", "funder", "year"] as const) expect(keyOf(silent, grouping)).toBeUndefined();
  });

  it("keep a goal a plan has for itself apart from the goal of the same number of all plans", () => {
    expect(keyOf({}, "goal", OF_PLAN)).toBe("map-gjilan-1~1.1");
    expect(keyOf({}, "goal", [{ plan: "map-peje-1" as never, id: "1.1" as GoalId, title: {} }])).toBe("1.1");
  });

  it("take the year from the deadline, whose last day belongs to it", () => {
    expect(keyOf({ deadline: dayOf("2025-12-31") }, "year")).toBe("2025");
    expect(keyOf({ deadline: dayOf("2026-01-01") }, "year")).toBe("2026");
  });

  it("come in the order in which each first occurs", () => {
    const bodies = ["School", "MED", "School", undefined, "MED"];
    const assessed = bodies.map((responsible) => assessmentOf(planOf(), activityOf({ responsible }), "2025-10-01"));
    const groups = groupActivities(assessed, "responsible", OF_ALL);
    expect(groups.map(({ key, totals }) => [key, totals.activities])).toEqual([
      ["School", 2],
      ["MED", 2],
      [undefined, 1],
    ]);
  });
});

describe("[L4] groups, whatever the activities", () => {
  it.each(ACTIVITY_GROUPINGS)(
    "by %s hold every activity once, in one group, with the totals of the group",
    (grouping) => {
      fc.assert(
        fc.property(anyAssessments, (all) => {
          const groups = groupActivities(all, grouping, OF_ALL);
          const members = groups.flatMap(({ activities }) => activities);
          expect(members).toHaveLength(all.length);
          expect(new Set(members)).toEqual(new Set(all));
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          for (const { key, activities, totals } of groups) {
            expect(activities.map((one) => groupKeyOf(one, grouping, OF_ALL))).toEqual(activities.map(() => key));
            expect(totals).toEqual(totalsOf(activities));
          }
        }),
        { numRuns: 50 },
      );
    },
  );
});
