import { describe, expect, it } from "vitest";
import { activityKey } from "#domain/id.ts";
import { albanian, english } from "#tests/i18n/languages.ts";
import { type ActivityColumn, columnsAtFirst, columnsDiffering, columnsShown } from "#ui/plan/activityColumns.ts";
import { activityOrder } from "#ui/plan/activityOrder.ts";
import { activityOf, assessed, FEW, NAMES } from "./activities.ts";

function keys(column: ActivityColumn) {
  const key = activityOrder(FEW, NAMES, english)(column);
  return FEW.map((one) => [activityKey(one.activity), key(one)] as const);
}

function ids(column: ActivityColumn): readonly string[] {
  return keys(column)
    .filter(([, key]) => key !== undefined)
    .toSorted(([, one], [, other]) => (one ?? 0) - (other ?? 0))
    .map(([id]) => id);
}

describe("the order of activities", () => {
  it("[L1] by dates begins with what is most pressing", () => {
    expect(ids("schedule")).toEqual([
      "map-peje~1.1.1",
      "map-prizren~1.10.1",
      "map-peje~1.6.1",
      "map-gjakove~1.1.1",
      "map-prizren~2.1.1",
    ]);
  });

  it("[L1] among the overdue begins with the longest overdue", () => {
    const two = assessed([
      activityOf("peje", "1.1.1", { deadline: "2026-10-01" as never }),
      activityOf("peje", "1.1.2", { deadline: "2025-10-01" as never }),
    ]);
    const key = activityOrder(two, NAMES, english)("schedule");
    const [late, later] = two.map((one) => key(one) ?? 0);
    expect(later).toBeLessThan(late ?? 0);
  });

  it("has no place for what is not stated: a blank is not 0", () => {
    expect(ids("planned")).toEqual(["map-prizren~1.10.1", "map-prizren~2.1.1", "map-gjakove~1.1.1", "map-peje~1.1.1"]);
    expect(new Map(keys("responsible")).get("map-prizren~2.1.1")).toBeUndefined();
  });

  it("by a text follows the alphabet of the language", () => {
    const three = assessed(
      ["Zyra", "Çerdhja", "Dega"].map((responsible, n) => activityOf("peje", `1.1.${n}`, { responsible })),
    );
    const key = activityOrder(three, NAMES, albanian)("responsible");
    expect(three.map((one) => key(one))).toEqual([2, 0, 1]);
  });
});

describe("the columns of the table", () => {
  it("do not say again what the heading says", () => {
    expect(columnsAtFirst("municipality")).not.toContain("municipality");
    expect(columnsAtFirst("none")).toContain("municipality");
  });

  it("[X3] are what is shown at first but for those that differ", () => {
    const shown = columnsShown("goal", ["funder", "stage", "title", "unknown"]);
    expect(shown).toContain("funder");
    expect(shown).not.toContain("stage");
    expect(shown[0]).toBe("title");
    expect(columnsDiffering("goal", shown)).toEqual(["stage", "funder"]);
    expect(columnsDiffering("goal", columnsAtFirst("goal"))).toEqual([]);
  });
});
