import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupIssues, type Issue, issueOf } from "#domain/issue.ts";
import { type IssueCode, SEVERITY_OF } from "#domain/issueCode.ts";
import {
  buildIssueTable,
  countSeverities,
  findIssues,
  groupFound,
  issueAt,
  issueProgress,
} from "#domain/issueTable.ts";

const CODES = Object.keys(SEVERITY_OF) as readonly IssueCode[];

const name = fc.constantFrom("a.csv", "b.xlsx", "Vlerat", "value");
const arbitraryIssue: fc.Arbitrary<Issue> = fc
  .record({
    code: fc.constantFrom(...CODES),
    file: name,
    sheet: fc.option(name, { nil: undefined }),
    row: fc.option(fc.integer({ min: 1, max: 2 ** 20 }), { nil: undefined }),
    column: fc.option(name, { nil: undefined }),
    cell: fc.option(fc.constantFrom("A1", "C12"), { nil: undefined }),
    text: fc.string({ unit: "binary" }),
    facts: fc.dictionary(fc.constantFrom("closest", "cells"), fc.oneof(fc.string(), fc.nat())),
  })
  .map(({ code, file, sheet, row, column, cell, text, facts }) =>
    issueOf(
      code,
      {
        file,
        ...(sheet === undefined ? {} : { sheet }),
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
        ...(cell === undefined ? {} : { cell }),
      },
      text,
      { ...facts },
    ),
  );

const issues = [
  issueOf("notNumber", { file: "a.csv", row: 2, column: "value" }, "abc"),
  issueOf("unknownColumn", { file: "a.csv", row: 1, column: "Vlera" }, "Vlera"),
  issueOf("notNumber", { file: "a.csv", row: 9, column: "value" }, "DEF"),
  issueOf("placeMatched", { file: "b.xlsx", sheet: "Vlerat", row: 2, column: "municipality" }, "Ipek"),
];
const table = buildIssueTable(issues);

describe("issues by column", () => {
  it("[I2] hold every issue as it was", () => {
    fc.assert(
      fc.property(fc.array(arbitraryIssue), (given) => {
        const built = buildIssueTable(given);
        expect(given.map((_, index) => issueAt(built, index))).toEqual(given);
      }),
    );
    expect(() => issueAt(table, 4)).toThrow(RangeError);
  });

  it("[I2] are grouped as the command line groups them", () => {
    fc.assert(
      fc.property(fc.array(arbitraryIssue), (given) => {
        const built = buildIssueTable(given);
        const all = given.map((_, index) => index);
        const groups = groupFound(built, all).map((group) => group.map((index) => issueAt(built, index)));
        expect(groups).toEqual(groupIssues(given).map((group) => group.issues));
      }),
    );
  });

  it("are counted by severity", () => {
    expect(countSeverities(table)).toEqual({ error: 2, warning: 1, notice: 1 });
  });

  it("are found by severity, kind, file and any part of what they quote, whatever its case", () => {
    expect(findIssues(table, {})).toEqual([0, 1, 2, 3]);
    expect(findIssues(table, { severity: "warning" })).toEqual([1]);
    expect(findIssues(table, { code: "notNumber" })).toEqual([0, 2]);
    expect(findIssues(table, { file: "b.xlsx" })).toEqual([3]);
    expect(findIssues(table, { find: "def" })).toEqual([2]);
    expect(findIssues(table, { find: " VLERA" })).toEqual([1, 3]);
    expect(findIssues(table, { find: "ipek", severity: "error" })).toEqual([]);
  });

  it("come a hundred thousand at a time and are small to hand over", () => {
    const many = Array.from({ length: 100_000 }, (_, row) =>
      issueOf("notNumber", { file: "observations.csv", row: row + 2, column: "value" }, `n/a ${row % 50}`),
    );
    const built = buildIssueTable(many);
    expect(built.texts.length).toBe(53);
    expect(groupFound(built, findIssues(built, { find: "n/a 7" })).map((group) => group.length)).toEqual([2000]);
  });
});

describe("from one reading to the next", () => {
  const [notNumber, unknownColumn, other, matched] = issues as [Issue, Issue, Issue, Issue];

  it("counts what was mended, what is new and what is left, notices aside", () => {
    const before = buildIssueTable([notNumber, unknownColumn, other, matched]);
    const outOfRange = issueOf("outOfRange", notNumber.place, "900");
    const now = buildIssueTable([outOfRange, unknownColumn]);
    expect(issueProgress(before, now)).toEqual({ mended: 2, added: 1, left: 2 });
    expect(issueProgress(before, before)).toEqual({ mended: 0, added: 0, left: 3 });
  });

  it("sees the same fault of a cell whose text changed as left", () => {
    const now = buildIssueTable([{ ...notNumber, text: "xyz" }]);
    expect(issueProgress(buildIssueTable([notNumber]), now)).toEqual({ mended: 0, added: 0, left: 1 });
  });
});
