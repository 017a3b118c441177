import { describe, expect, it } from "vitest";
import { FUNDERS } from "#domain/schemaProgramme.ts";
import { readCsv } from "#ingest/csv.ts";
import { readTables } from "#ingest/files.ts";
import { findHeader } from "#ingest/headerRow.ts";
import { createIssueList } from "#ingest/issueList.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { CLEAN, changed, filesOf, readWith, TODAY } from "./clean.ts";
import { sheetData, textCell, xlsxOf } from "./workbook/books.ts";

/** A table as rows of a sheet. */
function sheetOf(table: string): string {
  const lines = table.trimEnd().split("\n");
  return sheetData(lines.map((line) => `<row>${line.split(",").map(textCell).join("")}</row>`));
}

/** The clean data set with these sheets, as CSV, in the place of the tables of their names. */
function readSheets(sheets: Readonly<Record<string, string>>, without: readonly string[] = Object.keys(sheets)) {
  const others = Object.entries(CLEAN).filter(([name]) => !without.includes(name.replace(".csv", "")));
  const bytes = xlsxOf({
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, table]) => [name, sheetOf(table)])),
  });
  return readDataset([...filesOf(Object.fromEntries(others)), { name: "book.xlsx", bytes }], TODAY);
}

const FUNDERS_TABLE = CLEAN["funders.csv"] ?? "";

describe("a sheet of a workbook", () => {
  it("keeps aside what stands above its header and in columns nobody knows, with its name", () => {
    const table = FUNDERS_TABLE.replace("to\n", "to,colour\n").replace("2024-11-30\n", "2024-11-30,blue\n");
    const { extras, issues } = readSheets({ funders: `Our funders\n${table}` });
    expect(extras.rowsAbove).toEqual([
      { file: "book.xlsx", sheet: "funders", rows: [{ row: 1, cells: ["Our funders"] }] },
    ]);
    expect(extras.columns).toEqual([
      { file: "book.xlsx", sheet: "funders", table: "funders", column: "colour", cells: new Map([[3, "blue"]]) },
    ]);
    expect(issues.map(({ code, place }) => [code, place.cell])).toEqual([
      ["rowsAbove", undefined],
      ["unknownColumn", "I2"],
    ]);
  });

  it("is passed over where it is empty and no table, as workbooks come with such", () => {
    expect(readSheets({ funders: FUNDERS_TABLE, Sheet2: "" }).issues).toEqual([]);
    expect(readSheets({ funders: FUNDERS_TABLE, Sheet2: "a" }).issues).toMatchObject([{ code: "unknownTable" }]);
  });

  it("[I6] names the sheet in which the same row stands too", () => {
    const observations = CLEAN["observations.csv"] ?? "";
    const [header = "", row = ""] = observations.split("\n");
    const sheets = { observations, "observations-2024": `${header}\n${row}\n` };
    expect(readSheets(sheets).issues).toMatchObject([
      {
        code: "duplicateRow",
        place: { sheet: "observations-2024", row: 2 },
        facts: { otherRow: 2, otherSheet: "observations" },
      },
    ]);
    const [{ facts } = { facts: {} }] = readSheets(sheets, []).issues;
    expect(facts).toEqual({ otherRow: 2, otherFile: "observations.csv" });
  });
});

describe("two rows of a header", () => {
  const header = (text: string) => {
    const { raw, above } = findHeader({ file: "funders.csv", name: "funders", ...readCsv(text) }, FUNDERS);
    return [raw.header, raw.headerRow, above.length];
  };

  it("are one where the upper one names fewer columns than the lower", () => {
    expect(header("Our funders,,\nfunder,name_en,\nfunder,name_en,url\neu,EU,x\n")).toEqual([
      ["funder", "name_en", "url"],
      2,
      1,
    ]);
  });

  it("mean what the lower one says where the two name different columns", () => {
    expect(header("Funder,Name (English),Address\nfunder,name_sq,\neu,BE,x\n")).toEqual([
      ["Funder", "name_sq", "Address"],
      1,
      0,
    ]);
  });
});

describe("a folder", () => {
  it("names a file without an ending, as it is no table", () => {
    const { issues, dataset } = readDataset([...filesOf(CLEAN), ...filesOf({ "data/README": "a,b" })], TODAY);
    expect(issues).toMatchObject([{ code: "unknownTable", place: { file: "data/README" }, text: "README" }]);
    expect(dataset).toEqual(readWith().dataset);
  });

  it("may hold a table too long to be kept as text, which is the same each time its rows are looked at", () => {
    const rows = 81_000;
    const text = `plan,municipality\n${"map-prizren-2025-plan-of-the-municipality,prizrenit\n".repeat(rows)}`;
    expect(text.length).toBeGreaterThan(2 ** 22);
    const { report, sorted } = createIssueList();
    const [table] = readTables(filesOf({ "plans.csv": text }), report);
    const count = () => {
      let [found, last] = [0, ""];
      table?.eachRow((cells) => {
        found++;
        last = cells.join(" ");
      });
      return [found, last];
    };
    const expected = [rows, "map-prizren-2025-plan-of-the-municipality prizrenit"];
    expect([count(), count(), table?.header, sorted()]).toEqual([expected, expected, ["plan", "municipality"], []]);
  });

  it("[I2] of more categories than observations can be of says so once for their column, and has none of them", () => {
    const ids = Array.from({ length: 256 }, (_, place) => `c${place}`);
    const categories = ids.map((id) => `community,${id},${id},9\n`).join("");
    const rows = ids.map((id) => `pupils,peje,2022/23,total,${id},total,20,,,,emis,\n`).join("");
    const reading = readWith({
      "categories.csv": `${CLEAN["categories.csv"]}${categories}`,
      "observations.csv": `${CLEAN["observations.csv"]}${rows}`,
    });
    expect(reading.issues).toMatchObject([
      { code: "tooMany", place: { column: "community" }, facts: { count: 257, limit: 256 } },
    ]);
    expect(reading.dataset?.observations.length ?? 0).toBe(0);
  });

  it("[I2] with a control character in a reference that may be any text names the cell", () => {
    const { issues } = readWith(changed("activities.csv", "1100,eu,", "1100,e\u0001u,"));
    expect(issues[0]).toMatchObject({ code: "controlCharacter", place: { row: 2, column: "funding_source" } });
  });
});
