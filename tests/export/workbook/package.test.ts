import { describe, expect, it } from "vitest";
import { buildDatasetWorkbook } from "#export/workbook/datasetWorkbook.ts";
import type { Sheet, Workbook } from "#export/workbook/description.ts";
import { buildTemplate } from "#export/workbook/template.ts";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { albanian, english } from "#tests/i18n/languages.ts";
import { cleanDataset } from "./dataset.ts";
import { parseXml, partsOf } from "./package.ts";

/** One of everything a sheet can have. */
const FULL: Sheet = {
  name: "All & <everything>",
  columns: [{ width: 10 }, { width: 12, style: { format: "yyyy-mm-dd" } }],
  rows: [
    { cells: ["Title", { value: "=1+1", style: { fill: "FFE9A8", isBold: true } }], height: 30 },
    { cells: [1.5, 45_000] },
  ],
  frozenRows: 1,
  filter: "A1:B2",
  validations: [{ cells: "A2:A9", rule: { kind: "words", words: ["yes", "no"] }, strictness: "stop" }],
  comments: [{ cell: "B2", text: 'What "is" <wrong>\nand how to mend it' }],
  links: [{ cell: "A1", sheet: "All & <everything>", target: "B2" }],
  tabColour: "0B4F8A",
  footer: "Internal & unprotected",
};

const WORKBOOKS: readonly [string, Workbook][] = [
  ["one with everything", { title: "Everything", createdOn: "2026-01-01", sheets: [FULL] }],
  ["the template", buildTemplate(cleanDataset, albanian)],
  ["a data set", buildDatasetWorkbook(cleanDataset, english)],
];

/** The order of what a worksheet may hold, ECMA-376 part 1, CT_Worksheet, as far as we write it. */
const ORDER = [
  "sheetPr",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "autoFilter",
  "dataValidations",
  "hyperlinks",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "legacyDrawing",
];

describe.each(WORKBOOKS)("the package of %s", (_name, workbook) => {
  const parts = partsOf(writeWorkbook(workbook));

  it("is well-formed XML in every part", () => {
    for (const [name, text] of parts) expect(() => parseXml(text), name).not.toThrow();
  });

  it("names the type of every part, and only parts that are there", () => {
    const types = parseXml(parts.get("[Content_Types].xml") ?? "");
    const named = [...types.children].map((type) => type.get("PartName")?.slice(1));
    const byEnding = [...types.children].map((type) => type.get("Extension"));
    for (const name of named) if (name !== undefined) expect([...parts.keys()]).toContain(name);
    for (const name of parts.keys()) {
      if (name === "[Content_Types].xml") continue;
      expect(named.includes(name) || ["rels", "vml"].includes(name.split(".").at(-1) ?? ""), name).toBe(true);
    }
    expect(byEnding).toEqual(expect.arrayContaining(["rels", "vml"]));
  });

  it("leads from every relationship to a part that is there", () => {
    for (const [name, text] of parts) {
      if (!name.endsWith(".rels")) continue;
      const base = `file:///${name.replace(/_rels\/[^/]*$/, "")}`;
      for (const each of parseXml(text).children) {
        const path = new URL(each.get("Target") ?? "", base).pathname.slice(1);
        expect([...parts.keys()]).toContain(path);
      }
    }
  });

  it("has the elements of its sheets in the order the standard asks for", () => {
    for (const [name, text] of parts) {
      if (!name.startsWith("xl/worksheets/sheet")) continue;
      const places = [...parseXml(text).children].map(({ name }) => ORDER.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
  });

  it("uses no style and no text that is not there", () => {
    const styles = parseXml(parts.get("xl/styles.xml") ?? "").first("cellXfs")?.children.length;
    const texts = parseXml(parts.get("xl/sharedStrings.xml") ?? "").children.length;
    for (const [name, text] of parts) {
      if (!name.startsWith("xl/worksheets/sheet")) continue;
      for (const cell of parseXml(text).all("c")) {
        expect(Number(cell.get("s") ?? 0)).toBeLessThan(styles ?? 0);
        if (cell.get("t") === "s") expect(Number(cell.text)).toBeLessThan(texts);
      }
    }
  });

  it("holds no formula in any cell and no macro", () => {
    for (const [name, text] of parts) {
      expect(name).not.toMatch(/vba|macro/i);
      if (name.startsWith("xl/worksheets/sheet")) expect(parseXml(text).all("f")).toHaveLength(0);
    }
  });
});

describe("writeWorkbook", () => {
  it("writes the same bytes for the same content", () => {
    const once = () => writeWorkbook(buildDatasetWorkbook(cleanDataset, english));
    expect(once()).toEqual(once());
  });

  it("has every element it can write in the workbook with everything", () => {
    const text = partsOf(writeWorkbook({ title: "", createdOn: "2026-01-01", sheets: [FULL] })).get(
      "xl/worksheets/sheet1.xml",
    );
    expect([...parseXml(text ?? "").children].map(({ name }) => name)).toEqual(ORDER);
  });

  it("refuses what no sheet can hold", () => {
    const sheet = (cells: readonly string[]): Workbook => ({
      title: "",
      createdOn: "2026-01-01",
      sheets: [{ name: "A", columns: [], rows: [{ cells }] }],
    });
    expect(() => writeWorkbook(sheet(["x".repeat(32_768)]))).toThrow(RangeError);
    expect(() => writeWorkbook(sheet(["x".repeat(32_767)]))).not.toThrow();
  });
});
