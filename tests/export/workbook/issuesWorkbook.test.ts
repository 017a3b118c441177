import { describe, expect, it } from "vitest";
import { type Issue, issueOf } from "#domain/issue.ts";
import { buildIssuesWorkbook, type GivenTable } from "#export/workbook/issuesWorkbook.ts";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { albanian, english } from "#tests/i18n/languages.ts";
import { parseXml, partsOf } from "./package.ts";
import { readSheets, visibleRows } from "./readBack.ts";

const TABLE: GivenTable = {
  file: "peje.xlsx",
  sheet: "Raportet",
  name: "Raportet",
  header: ["plan", "activity", "date"],
  eachRow: (visit) => {
    visit(["map-peje", "1.10", "03/04/2025"], 2);
    visit(["map-peje", "007", ""], 5);
  },
};

const at = (row: number, column?: string) => ({ file: "peje.xlsx", sheet: "Raportet", row, ...(column && { column }) });

const ISSUES: readonly Issue[] = [
  issueOf("ambiguousDay", at(2, "date"), "03/04/2025", { dayFirst: "2025-04-03", monthFirst: "2025-03-04" }),
  issueOf("blankCell", at(5, "date")),
  issueOf("duplicateRow", at(5), "x", { otherRow: 2, otherFile: "none" }),
  issueOf("missingTable", { file: "plans.csv" }, "plans"),
];

const bytes = writeWorkbook(buildIssuesWorkbook([TABLE], ISSUES, english));
const [list, given] = readSheets(bytes);

describe("the workbook with its issues marked", () => {
  it("keeps every cell where it was", () => {
    expect(given === undefined ? [] : visibleRows(given)).toEqual([
      ["plan", "activity", "date"],
      ["map-peje", "1.10", "03/04/2025"],
      ["", "", ""],
      ["", "", ""],
      ["map-peje", "007", ""],
    ]);
  });

  it("keeps cells where they were when the table begins further down and to the right", () => {
    const moved = {
      ...TABLE,
      headerRow: 3,
      firstColumn: 2,
      eachRow: (visit: (cells: readonly string[], row: number) => void) => visit(["a", "b", "c"], 4),
    };
    const [, sheet] = readSheets(
      writeWorkbook(buildIssuesWorkbook([moved], [issueOf("notDay", at(4, "date"), "c")], english)),
    );
    expect(sheet?.cells.get("C3")).toBe("plan");
    expect(sheet?.cells.get("E4")).toBe("c");
    expect(
      sheet?.xml
        .all("c")
        .find((each) => each.get("r") === "E4")
        ?.attributes.has("s"),
    ).toBe(true);
  });

  it("colours and comments the faulty cells, also blank ones, and rows as a whole in their first cell", () => {
    const comments = parseXml(partsOf(bytes).get("xl/comments2.xml") ?? "");
    const byCell = new Map([...comments.all("comment")].map((each) => [each.get("ref"), each.text]));
    expect([...byCell.keys()]).toEqual(["C2", "C5", "A5"]);
    expect(byCell.get("C2")).toContain("can be two days");
    expect(byCell.get("C2")).toContain("Write the one that is meant");
    for (const cell of byCell.keys())
      expect(
        given?.xml
          .all("c")
          .find((each) => each.get("r") === cell)
          ?.get("s"),
      ).not.toBe("0");
    expect(
      given?.xml
        .all("c")
        .find((each) => each.get("r") === "B2")
        ?.attributes.has("s"),
    ).toBe(false);
  });

  it("draws a box for every comment", () => {
    const boxes = parseXml(partsOf(bytes).get("xl/drawings/vmlDrawing2.vml") ?? "");
    const places = [...boxes.all("x:ClientData")].map((box) => [
      box.all("x:Row")[0]?.text,
      box.all("x:Column")[0]?.text,
    ]);
    expect(places).toEqual([
      ["1", "2"],
      ["4", "2"],
      ["4", "0"],
    ]);
  });

  it("lists all issues first, each leading to its cell", () => {
    expect(list?.name).toBe("Issues");
    expect(list?.lastRow).toBe(1 + ISSUES.length);
    expect(list?.cells.get("D2")).toBe("2");
    const links = [...(list?.xml.all("hyperlink") ?? [])].map((link) => link.get("location"));
    expect(links).toEqual(["'Raportet'!C2", "'Raportet'!C5", "'Raportet'!A5"]);
  });

  it("speaks the reader's language", () => {
    const [first] = readSheets(writeWorkbook(buildIssuesWorkbook([TABLE], ISSUES, albanian)));
    expect(first?.name).toBe("Parregullsi");
    expect(first?.cells.get("A2")).toBe("Gabim");
  });

  it("gives sheets names that spreadsheets take, whatever they were called", () => {
    const named = (name: string): GivenTable => ({ ...TABLE, sheet: name, name });
    const tables = [named("a/b:c"), named("A/B:C"), named("issues"), named(`'${"x".repeat(40)}'`)];
    const names = readSheets(writeWorkbook(buildIssuesWorkbook(tables, [], english))).map(({ name }) => name);
    expect(names).toEqual(["Issues", "a b c", "A B C (2)", "issues (2)", "x".repeat(31)]);
  });

  it("[X2] keeps what looks like a formula as text", () => {
    const table = {
      ...TABLE,
      eachRow: (visit: (cells: readonly string[], row: number) => void) => visit(["=1+1", "-5", "1.234"], 2),
    };
    const [, sheet] = readSheets(writeWorkbook(buildIssuesWorkbook([table], [], english)));
    const type = (cell: string) =>
      sheet?.xml
        .all("c")
        .find((each) => each.get("r") === cell)
        ?.get("t");
    expect([type("A2"), type("B2"), type("C2")]).toEqual(["s", undefined, "s"]);
  });
});
