import { describe, expect, it } from "vitest";
import type { PlanId } from "#domain/id.ts";
import { planOfBlock, rowAfter, timelineRows } from "#ui/plan/timelineRows.ts";
import { activitiesOf, blockOf } from "./timelineCases.ts";

const PEJE = activitiesOf(2);
const GJILAN = activitiesOf(1, { id: "gjilan-1" as PlanId });

describe("the rows of a timeline", () => {
  it("are each heading followed by its activities, in the order given", () => {
    const rows = timelineRows([blockOf("Pejë", PEJE), blockOf("Gjilan", GJILAN)]);
    expect(rows.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      "heading Pejë",
      "activity Pejë~peje-2~1",
      "activity Pejë~peje-2~2",
      "heading Gjilan",
      "activity Gjilan~gjilan-1~1",
    ]);
  });

  it("show the span of a plan only where a whole group belongs to it", () => {
    expect(planOfBlock(blockOf("a", PEJE))?.id).toBe("peje-2");
    expect(planOfBlock(blockOf("a", [...PEJE, ...GJILAN]))).toBeUndefined();
    expect(planOfBlock(blockOf("a", []))).toBeUndefined();
  });
});

describe("keys in a timeline", () => {
  it("lead one row on, a page on, or to the first and the last, and never beyond", () => {
    const from5 = (key: string) => rowAfter(key, 5, 100, 10);
    expect(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"].map(from5)).toEqual([4, 6, 0, 15, 0, 99]);
    expect(rowAfter("ArrowDown", 99, 100, 10)).toBe(99);
    expect(rowAfter("PageDown", 95, 100, 10)).toBe(99);
  });

  it("lead nowhere where they mean something else, or there is no row", () => {
    expect(rowAfter("ArrowLeft", 5, 100, 10)).toBeUndefined();
    expect(rowAfter("Home", 0, 0, 10)).toBeUndefined();
  });
});
