import { describe, expect, it } from "vitest";
import { compareIssues, groupIssues, issueOf } from "#domain/issue.ts";
import { type IssueCode, SEVERITY_OF } from "#domain/issueCode.ts";
import { LANGUAGES } from "#domain/language.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";

const CODES = Object.keys(SEVERITY_OF) as IssueCode[];

describe("the codes of issues", () => {
  it.each(LANGUAGES)("[I2] all have their two sentences in %s, and no sentence is of another code", (language) => {
    const keys = Object.keys(toolsCatalogue(language)).filter((key) => key.startsWith("issue."));
    expect(keys.toSorted()).toEqual(CODES.flatMap((code) => [`issue.${code}.fix`, `issue.${code}.message`]).toSorted());
  });
});

describe("groupIssues", () => {
  const at = (file: string, row: number, column: string) => issueOf("notNumber", { file, row, column }, String(row));

  it("[I2] puts together what is alike: code, file, sheet and column", () => {
    const groups = groupIssues([at("a", 2, "x"), at("a", 3, "y"), at("a", 4, "x"), at("b", 2, "x")]);
    expect(groups.map(({ place, issues }) => [place, issues.length])).toEqual([
      [{ file: "a", column: "x" }, 2],
      [{ file: "a", column: "y" }, 1],
      [{ file: "b", column: "x" }, 1],
    ]);
  });

  it("of nothing is nothing", () => {
    expect(groupIssues([])).toEqual([]);
  });
});

describe("compareIssues", () => {
  it("orders by file, sheet and row; what concerns the file comes first", () => {
    const issues = [
      issueOf("notNumber", { file: "b", row: 1 }),
      issueOf("notNumber", { file: "a", sheet: "s", row: 1 }),
      issueOf("notNumber", { file: "a", row: 10 }),
      issueOf("notNumber", { file: "a", row: 9 }),
      issueOf("emptyFile", { file: "a" }),
    ];
    expect(
      issues.toSorted(compareIssues).map(({ place }) => `${place.file}${place.sheet ?? ""}${place.row ?? ""}`),
    ).toEqual(["a", "a9", "a10", "as1", "b1"]);
  });
});
