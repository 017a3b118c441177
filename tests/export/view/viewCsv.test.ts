import { describe, expect, it } from "vitest";
import { viewCsv } from "#export/view/viewCsv.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { csvRows, facts, table } from "./view.ts";

describe("tables as CSV in long form", () => {
  const [header, ...rows] = csvRows(viewCsv([table], facts, english));
  const cell = (row: string, column: string) =>
    rows.find((line) => line[2] === row && line[3] === column) ?? expect.fail(`no ${row}, ${column}`);

  it("[V1][V2] has value, unit and marks in columns of their own", () => {
    expect(cell("Peja", "Value").slice(0, 8)).toEqual([
      "1",
      "Headline",
      "Peja",
      "Value",
      "1.52",
      "per cent",
      "[p] [i]",
      "1.5%",
    ]);
  });

  it("[V1] writes an absence as its sign and says what it means", () => {
    expect(cell("Shtime", "Value")[4]).toBe("[c]");
    expect(cell("Shtime", "Value")[8]).toMatch(/^suppressed; Illustrative figures\.$/);
  });

  it("writes a day as a spreadsheet knows it", () => {
    expect(cell("Peja", "Deadline")[4]).toBe("2027-02-01");
  });

  it("[X2] lets no text run as a formula", () => {
    expect(cell("Peja", "Remark")[4]).toBe("'=1+1");
    expect(cell("Shtime", "Remark")[4]).toBe("'-5 to be checked");
  });

  it("[X1] says on every line what it is of, from where, and where it was taken", () => {
    for (const line of rows)
      expect(line.slice(9)).toEqual([
        "MESTI, Statistics, 30 September 2025; Vijim, made up (Illustrative)",
        "9 of 15 municipalities are on track",
        "The programme · Dropout rate · 2024/25",
        "https://example.org/en/?indicator=dropout",
      ]);
  });

  it("leaves out cells that say nothing", () => {
    expect(rows.filter((line) => line[2] === "Shtime").map((line) => line[3])).toEqual(["Value", "Remark"]);
  });

  it("has a heading for each column in each language", () => {
    for (const words of [albanian, serbian, english]) {
      const [first] = csvRows(viewCsv([], facts, words));
      expect(new Set(first).size).toBe(header?.length);
    }
  });
});
