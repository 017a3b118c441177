import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIVITY_GROUPINGS } from "#domain/activityGroups.ts";
import { NO_TOTALS, totalsOf } from "#domain/activityTotals.ts";
import { activityKey } from "#domain/id.ts";
import { english } from "#tests/i18n/languages.ts";
import { activityBlocks, sortBlocks, totalsOfBlocks } from "#ui/plan/activityBlocks.ts";
import type { Grouping } from "#ui/plan/activityColumns.ts";
import { flatRows, flattenBlocks } from "#ui/plan/flatRows.ts";
import { FEW, GOALS, NAMES, someActivities } from "./activities.ts";

const NAMING = { names: NAMES, words: english };
const grouping = fc.constantFrom<Grouping>(...ACTIVITY_GROUPINGS, "none");

function labels(by: Grouping): readonly string[] {
  return activityBlocks(FEW, by, GOALS, NAMING).map(({ label, activities }) => `${label}: ${activities.length}`);
}

describe("activities under headings", () => {
  it.each<[Grouping, readonly string[]]>([
    ["municipality", ["Gjakova: 1", "Peja: 2", "Prizren: 2"]],
    ["goal", ["1.1 Early identification: 2", "1.6 Summer school: 1", "1.10 Return: 1", "2.1 Finding children: 1"]],
    ["responsible", ["DKA / MED: 2", "Schools: 2", "No responsible body: 1"]],
    ["funder", ["European Union: 1", "Rotary: 1", "No funder stated: 3"]],
    ["year", ["2026: 3", "2027: 1", "No deadline: 1"]],
    ["stage", ["Not started: 2", "In progress: 1", "Completed: 1", "Cancelled: 1"]],
    ["schedule", ["Overdue: 1", "Due soon: 1", "Within its dates: 1", "Completed on time: 1", "Nothing due: 1"]],
    ["none", ["All activities: 5"]],
  ])("by %s stand in their natural order, those that do not say at the end", (by, expected) => {
    expect(labels(by)).toEqual(expected);
  });

  it("each stand under exactly one, whatever they are grouped by", () => {
    fc.assert(
      fc.property(someActivities, grouping, (activities, by) => {
        const blocks = activityBlocks(activities, by, GOALS, NAMING);
        const drawn = flattenBlocks(blocks, () => true).flatMap((row) => (row.kind === "activity" ? row.id : []));
        expect(drawn.toSorted()).toEqual(activities.map(({ activity }) => activityKey(activity)).toSorted());
      }),
    );
  });

  it("add up to the totals of all, whatever they are grouped by", () => {
    fc.assert(
      fc.property(someActivities, grouping, (activities, by) => {
        const blocks = activityBlocks(activities, by, GOALS, NAMING);
        expect(totalsOfBlocks(blocks)).toEqual(totalsOf(activities));
      }),
    );
  });

  it("add money up to the cent, and say how many state none", () => {
    expect(totalsOf(FEW)).toMatchObject({ plannedCents: 125_557, spentCents: 65_050, withoutBudget: 1 });
    expect(totalsOf([])).toEqual(NO_TOTALS);
  });

  it("keep the order they are given in within their block", () => {
    fc.assert(
      fc.property(someActivities, grouping, (activities, by) => {
        const places = new Map(activities.map((one, place) => [activityKey(one.activity), place]));
        for (const block of activityBlocks(activities, by, GOALS, NAMING)) {
          const order = block.activities.map((one) => places.get(activityKey(one.activity)) ?? -1);
          expect(order).toEqual(order.toSorted((one, other) => one - other));
        }
      }),
    );
  });
});

describe("headings in the order of a column", () => {
  const blocks = activityBlocks(FEW, "municipality", GOALS, NAMING);
  const sorted = (...order: [Parameters<typeof sortBlocks>[1], boolean]) =>
    sortBlocks(blocks, ...order).map(({ label }) => label);

  it("go by what they add up to", () => {
    expect(sorted("planned", true)).toEqual(["Peja", "Gjakova", "Prizren"]);
    expect(sorted("planned", false)).toEqual(["Prizren", "Gjakova", "Peja"]);
  });

  it("put the most overdue first, as the most pressing activities come first", () => {
    expect(sorted("schedule", false)[0]).toBe("Peja");
  });

  it("stay where a column adds nothing up", () => {
    expect(sorted("responsible", true)).toEqual(["Gjakova", "Peja", "Prizren"]);
  });
});

describe("the rows of the table", () => {
  it("hold a closed heading without its activities", () => {
    const blocks = activityBlocks(FEW, "municipality", GOALS, NAMING);
    const rows = flattenBlocks(blocks, (id) => id === "prizren");
    expect(rows.map(({ id }) => id)).toEqual([
      "block gjakove",
      "block peje",
      "block prizren",
      "map-prizren~2.1.1",
      "map-prizren~1.10.1",
    ]);
  });

  it("hold activities alone where nothing is grouped", () => {
    expect(flatRows(FEW).map(({ kind }) => kind)).toEqual(FEW.map(() => "activity"));
  });
});
