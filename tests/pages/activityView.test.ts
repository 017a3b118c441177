import { describe, expect, it } from "vitest";
import { activityKey } from "#domain/id.ts";
import { readPlansPack } from "#pack/readPack.ts";
import { activityNamed, goalPath } from "#pages/activityView.ts";
import { siteDataOf, testSite, withRows } from "./testSite.ts";

/** What an address opens in the small data set, rows added. */
function openedBy(word: string | undefined, rows: Readonly<Record<string, readonly string[]>> = {}) {
  const changes = withRows(rows);
  const { files } = siteDataOf(changes);
  const file = [...files.keys()].find((name) => name.startsWith("plans.")) ?? "";
  const tables = readPlansPack(files.get(file) ?? new Uint8Array());
  const named = activityNamed(testSite(changes).site, tables, word);
  return { named, goals: named && goalPath(named, tables.goals).map(({ plan, id }) => [plan, id]) };
}

describe("the activity an address names", () => {
  it("is found by its plan and number, with the goals above it", () => {
    const { named, goals } = openedBy("map-prizren~1.2.1");
    expect(named?.activity.title.sq).toBe("Takime");
    expect(named && activityKey(named.activity)).toBe("map-prizren~1.2.1");
    expect(goals).toEqual([
      ["*", "1"],
      ["map-prizren", "1.2"],
    ]);
  });

  it("is found in a version that no longer holds, too", () => {
    const row = "map-prizren-2,prizren,2,underWay,2024-09-01,2027-08-31,2025-06-30,Kuvendi,Plani i ri,plans";
    expect(openedBy("map-prizren~1.1.1", { "plans.csv": [row] }).named?.plan.version).toBe("1");
  });

  it("has the goal its plan has for itself, where there is one, before that of all plans", () => {
    const { goals } = openedBy("map-prizren~1.1.1", { "goals.csv": ["map-prizren,1,Qëllim i yni"] });
    expect(goals?.[0]).toEqual(["map-prizren", "1"]);
  });

  it.each([undefined, "map-prizren", "map-prizren~9.9", "map-none~1.1.1", "~", "a~b~c"])("is none for %s", (word) => {
    expect(openedBy(word).named).toBeUndefined();
  });
});
