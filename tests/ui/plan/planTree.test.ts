import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { totalsOf } from "#domain/activityTotals.ts";
import { activityKey } from "#domain/id.ts";
import { english } from "#tests/i18n/languages.ts";
import { activityBlocks } from "#ui/plan/activityBlocks.ts";
import { buildPlanTree, flattenTree, type PlanNode, type TreeRow } from "#ui/plan/planTree.ts";
import { moveInTree, rowByName } from "#ui/plan/treeMoves.ts";
import { FEW, GOALS, NAMES, OWN_GOALS, someActivities } from "./activities.ts";

const NAMING = { ownGoals: OWN_GOALS, names: NAMES };

function treeOf(activities = FEW, hasHeads = true) {
  const grouping = hasHeads ? "municipality" : "none";
  return buildPlanTree(activityBlocks(activities, grouping, GOALS, { names: NAMES, words: english }), hasHeads, NAMING);
}

function nameOf({ node }: TreeRow): string {
  return node.kind === "activity" ? node.id : node.label;
}

function lines(rows: readonly TreeRow[]): readonly string[] {
  return rows.map((row) => `${"  ".repeat(row.level - 1)}${nameOf(row)} ${row.place}/${row.siblings}`);
}

describe("the tree of the plans", () => {
  it("leads from the municipality over goal and sub-goal to the activity", () => {
    expect(lines(flattenTree(treeOf(), (id) => id.startsWith("peje")))).toEqual([
      "Gjakova 1/3",
      "Peja 2/3",
      "  1 Minimise dropout 1/1",
      "    1.1 Early identification 1/2",
      "      map-peje~1.1.1 1/1",
      "    1.6 Summer school 2/2",
      "      map-peje~1.6.1 1/1",
      "Prizren 3/3",
    ]);
  });

  it("takes the goals of all plans together, and says whose a plan's own goal is", () => {
    const goals = lines(flattenTree(treeOf(FEW, false), () => true)).filter((line) => !line.includes("map-"));
    expect(goals).toEqual([
      "1 Minimise dropout 1/2",
      "  1.1 Early identification 1/3",
      "  1.6 Summer school (Peja) 2/3",
      "  1.10 Return 3/3",
      "2 Guarantee enrolment 2/2",
      "  2.1 Finding children 1/1",
    ]);
  });

  it("holds every activity once, and adds up at every level", () => {
    fc.assert(
      fc.property(someActivities, fc.boolean(), (activities, hasHeads) => {
        const nodes = treeOf(activities, hasHeads);
        const drawn = flattenTree(nodes, () => true).filter(({ node }) => node.kind === "activity");
        expect(drawn.map(({ id }) => id).toSorted()).toEqual(
          activities.map(({ activity }) => activityKey(activity)).toSorted(),
        );
        for (const { node } of flattenTree(nodes, () => true))
          if (node.kind !== "activity") expect(node.totals).toEqual(totalsOf(leavesOf(node)));
      }),
    );
  });
});

function leavesOf(node: PlanNode): Extract<PlanNode, { kind: "activity" }>["activity"][] {
  return node.kind === "activity" ? [node.activity] : node.children.flatMap(leavesOf);
}

describe("moving in the tree", () => {
  const rows = flattenTree(treeOf(), (id) => id.startsWith("peje"));

  it.each([
    ["ArrowDown", 1, { to: 2 }],
    ["ArrowDown", 7, undefined],
    ["ArrowUp", 0, undefined],
    ["Home", 5, { to: 0 }],
    ["End", 1, { to: 7 }],
    ["ArrowRight", 0, { toggle: ["gjakove"] }],
    ["ArrowRight", 1, { to: 2 }],
    ["ArrowRight", 4, undefined],
    ["ArrowLeft", 1, { toggle: ["peje"] }],
    ["ArrowLeft", 4, { to: 3 }],
    ["ArrowLeft", 7, undefined],
    ["*", 1, { toggle: ["gjakove", "prizren"] }],
    ["a", 1, undefined],
  ])("%s from row %i", (key, from, expected) => {
    expect(moveInTree(key, rows, from)).toEqual(expected);
  });

  it("leads to the next name that begins with what was typed, round to the start", () => {
    const byName = (typed: string, from: number) => rowByName(typed, rows, from, nameOf);
    expect(byName("p", 0)).toBe(1);
    expect(byName("p", 1)).toBe(7);
    expect(byName("p", 7)).toBe(1);
    expect(byName("pr", 1)).toBe(7);
    expect(byName("summer", 0)).toBe(5);
    expect(byName("x", 0)).toBeUndefined();
  });
});
