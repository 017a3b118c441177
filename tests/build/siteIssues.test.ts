import { describe, expect, it } from "vitest";
import { siteIssues } from "#build/siteIssues.ts";
import { issueOf } from "#domain/issue.ts";

describe("issues as they go on a site", () => {
  it("name files as they are below the data folder, wherever that is", () => {
    const place = { file: "/home/steward/data/plans.csv", row: 4 };
    const issue = issueOf("duplicateRow", place, "map-peje", {
      otherRow: 2,
      otherFile: "/home/steward/data/more/plans.csv",
    });
    expect(siteIssues([issue], "/home/steward/data", "internal")).toEqual([
      {
        ...issue,
        place: { file: "plans.csv", row: 4 },
        facts: { otherRow: 2, otherFile: "more/plans.csv" },
      },
    ]);
  });

  it("[S4] keep of the text and the facts what a sentence says, and drop the rest", () => {
    // The sentences about an unknown column name it and its table; none of them quotes a cell.
    const facts = { table: "plans", closest: "note_en", cells: 7777 };
    const issue = issueOf("unknownColumn", { file: "data/plans.csv", row: 1, column: "remark" }, "7777", facts);
    const [shown] = siteIssues([issue], "data", "internal");
    expect(shown?.text).toBe("");
    expect(shown?.facts).toEqual({ table: "plans", closest: "note_en" });
    expect(JSON.stringify(shown)).not.toContain("7777");
  });
});
