import { describe, expect, it } from "vitest";
import type { Column } from "#domain/column.ts";
import { LANGUAGES } from "#domain/language.ts";
import { TABLES } from "#domain/schema.ts";
import { csvLine } from "#export/csv.ts";
import { exampleRows } from "#export/workbook/examples.ts";
import { buildTemplate } from "#export/workbook/template.ts";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { filesOf, TODAY } from "#tests/ingest/clean.ts";
import { cleanDataset } from "./dataset.ts";
import type { XmlElement } from "./package.ts";
import { csvFilesOf, letterAt, type ReadSheet, readSheets, tableOf } from "./readBack.ts";

function lettersAt(place: number): string {
  return place < 26 ? letterAt(place) : `A${letterAt(place - 26)}`;
}

function validationOf(sheet: ReadSheet | undefined, place: number): XmlElement | undefined {
  const letters = lettersAt(place);
  return [...(sheet?.xml.all("dataValidation") ?? [])].find((each) => each.get("sqref")?.startsWith(`${letters}3`));
}

function isCoded({ type }: Column): boolean {
  const { kind } = type.kind === "list" ? type.of : type;
  return kind === "choice" || kind === "reference";
}

describe.each(LANGUAGES)("the template in %s", (language) => {
  const words = createWords(language, toolsCatalogue(language));
  const bytes = writeWorkbook(buildTemplate(cleanDataset, words));
  const sheets = readSheets(bytes);
  const sheetFor = (table: string) => sheets.find((sheet) => tableOf(sheet) === table);

  it("has a sheet for every table of the schema, between instructions and examples", () => {
    expect(sheets.map(tableOf)).toEqual([undefined, ...TABLES.map(({ name }) => name), undefined, undefined]);
    expect(sheets.filter(({ isHidden }) => isHidden)).toHaveLength(1);
  });

  it.each(TABLES.map((table) => [table.name, table] as const))(
    "prints the headers of %s over their hidden names",
    (name, table) => {
      const sheet = sheetFor(name);
      table.columns.forEach((column, place) => {
        expect(sheet?.cells.get(`${lettersAt(place)}1`)).toBe(column.title[language]);
        expect(sheet?.cells.get(`${lettersAt(place)}2`)).toBe(column.name);
      });
      expect(sheet?.hiddenRows).toEqual([2]);
    },
  );

  it("keeps every header in sight, with filter buttons", () => {
    for (const { name, columns } of TABLES) {
      const { xml } = sheetFor(name) ?? {};
      expect(xml?.first("pane")?.get("ySplit")).toBe("2");
      expect(xml?.first("autoFilter")?.get("ref")).toMatch(new RegExp(`^A1:${lettersAt(columns.length - 1)}\\d+$`));
    }
  });

  it("offers a drop-down in every coded column", () => {
    for (const { name, columns } of TABLES) {
      columns.forEach((column, place) => {
        if (isCoded(column))
          expect(validationOf(sheetFor(name), place)?.get("type"), `${name}.${column.name}`).toBe("list");
      });
    }
  });

  it("lists exactly the words of the schema", () => {
    const place =
      TABLES.find(({ name }) => name === "activities")?.columns.findIndex(({ name }) => name === "stage") ?? -1;
    expect(validationOf(sheetFor("activities"), place)?.text).toBe(
      '"notStarted,inProgress,completed,cancelled,onHold"',
    );
  });

  it("has a rule for days, numbers, money and values, and help in every column", () => {
    const TYPES: Readonly<Record<string, string>> = { day: "date", money: "decimal", value: "custom" };
    for (const { name, columns } of TABLES) {
      columns.forEach((column, place) => {
        const validation = validationOf(sheetFor(name), place);
        const expected = TYPES[column.type.kind];
        if (expected !== undefined) expect(validation?.get("type")).toBe(expected);
        if (column.type.kind === "number") expect(validation?.get("type")).toMatch(/whole|decimal|custom/);
        expect(validation?.get("prompt")?.length).toBeGreaterThan(5);
        expect(validation?.get("prompt")?.length).toBeLessThanOrEqual(255);
        expect(validation?.get("promptTitle")?.length).toBeLessThanOrEqual(32);
      });
    }
  });

  it("stays below what a drop-down and its messages may hold", () => {
    for (const sheet of sheets) {
      for (const validation of sheet.xml.all("dataValidation")) {
        expect(validation.text?.length).toBeLessThanOrEqual(257);
        expect((validation.get("error") ?? "").length).toBeLessThanOrEqual(255);
      }
    }
  });

  it("handed in as it is passes every check and holds what it came with", () => {
    const { dataset, issues, accounts } = readDataset(filesOf(csvFilesOf(bytes)), TODAY);
    expect(issues).toEqual([]);
    expect(dataset?.municipalities).toEqual(cleanDataset.municipalities);
    expect(dataset?.aliases).toEqual(cleanDataset.aliases);
    expect(dataset?.categories).toEqual(cleanDataset.categories);
    expect(dataset?.settings.defaultLanguage).toBe(language);
    expect(accounts.find(({ table }) => table === "observations")?.rowsRead).toBe(0);
  });

  it("gives every setting the value it has unless someone changes it", () => {
    const { dataset } = readDataset(filesOf(csvFilesOf(bytes)), TODAY);
    const onlyNeeded = {
      ...csvFilesOf(bytes),
      "settings.csv": `key,value\ntitle_en,A\nas_of,today\ndefault_language,${language}\nprogramme_name_en,B\n`,
    };
    const { settings } = readDataset(filesOf(onlyNeeded), TODAY).dataset ?? {};
    expect({ ...dataset?.settings, title: {}, programmeName: {} }).toEqual({
      ...settings,
      title: {},
      programmeName: {},
    });
  });

  it("shows examples that are accepted when they are put into the tables", () => {
    const csv: Record<string, string> = { ...csvFilesOf(bytes) };
    for (const { name, columns } of TABLES) {
      const rows = exampleRows(words).get(name);
      if (rows === undefined) continue;
      const isoOf = (value: string | number | undefined, { type }: Column) =>
        type.kind === "day" && typeof value === "number"
          ? new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10)
          : (value ?? "");
      const lines = rows.map((row) => csvLine(columns.map((column) => isoOf(row[column.name], column))));
      csv[`${name}.csv`] = [csvLine(columns.map((column) => column.name)), ...lines].join("\n");
    }
    const withGirls =
      "dimension,category,name_en,order\nsex,total,Total,0\nsex,female,Girls,1\ncommunity,total,Total,0\nlevel,total,Total,0\n";
    const { issues, accounts } = readDataset(filesOf({ ...csv, "categories.csv": withGirls }), TODAY);
    expect(issues.filter(({ severity }) => severity !== "notice")).toEqual([]);
    expect(accounts.find(({ table }) => table === "reports")?.rowsAccepted).toBe(1);
  });
});
