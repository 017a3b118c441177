import { describe, expect, it } from "vitest";
import { withRows } from "#tests/pages/testSite.ts";
import { goalOutline } from "#ui/plan/goalOutline.ts";
import { cleanDataset, cleanPlan } from "./cleanPlans.ts";

/** Goals, in each its parts with the numbers of their activities. */
function outlineOf(rows: Readonly<Record<string, readonly string[]>> = {}) {
  const changes = withRows(rows);
  const { assessment } = cleanPlan("prizren", changes);
  if (assessment === undefined) throw new Error("no plan");
  return goalOutline(assessment.plan, assessment.activities, cleanDataset(changes).goals).map(({ id, parts }) => [
    id,
    parts.map((part) => [part.id, part.goal?.title.sq, part.activities.map(({ activity }) => activity.id)]),
  ]);
}

describe("a plan by goal", () => {
  it("puts each activity under its sub-goal, with the goals of all plans and the plan's own", () => {
    expect(outlineOf()).toEqual([
      [
        "1",
        [
          ["1.1", "Hulumtim i hershëm", ["1.1.1"]],
          ["1.2", "Punë me prindër", ["1.2.1"]],
        ],
      ],
      ["2", []],
    ]);
  });

  it("counts 1.2 before 1.10, and puts activities of a goal itself before its sub-goals", () => {
    const [first] = outlineOf({
      "goals.csv": ["map-prizren,1.10,Dhjetë"],
      "activities.csv": [
        "map-prizren,1.10.1,1.10,Z,DKA,,,2025-12-31,notStarted,,,1,,,,dropout,,plans",
        "map-prizren,1.0.1,1,Y,DKA,,,2025-12-31,notStarted,,,1,,,,dropout,,plans",
      ],
    });
    expect(first?.[1]).toEqual([
      ["1", "Më pak braktisje", ["1.0.1"]],
      ["1.1", "Hulumtim i hershëm", ["1.1.1"]],
      ["1.2", "Punë me prindër", ["1.2.1"]],
      ["1.10", "Dhjetë", ["1.10.1"]],
    ]);
  });
});
