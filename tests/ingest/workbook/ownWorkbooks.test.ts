import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TABLES } from "#domain/schema.ts";
import { buildDatasetWorkbook } from "#export/workbook/datasetWorkbook.ts";
import { buildTemplate } from "#export/workbook/template.ts";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { cleanDataset } from "#tests/export/workbook/dataset.ts";
import { albanian, english, serbian, turkish } from "#tests/i18n/languages.ts";
import { arbitraryDataset } from "#tests/ingest/arbitraryDataset.ts";

const LANGUAGES = [albanian, serbian, english, turkish];

function read(bytes: Uint8Array) {
  return readDataset([{ name: "vijim.xlsx", bytes }]);
}

describe("a workbook that Vijim wrote", () => {
  it("[I5] is the same data set again, bit for bit, in every language", () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.constantFrom(...LANGUAGES), (dataset, words) => {
        const { dataset: again, issues } = read(writeWorkbook(buildDatasetWorkbook(dataset, words)));
        expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(again).toStrictEqual(dataset);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it.each(LANGUAGES)("[I1] is read sheet by sheet, its help sheets named and left aside, in $language", (words) => {
    const { issues, accounts } = read(writeWorkbook(buildDatasetWorkbook(cleanDataset, words)));
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["helpSheet"]));
    expect(accounts.map(({ table }) => table)).toEqual(TABLES.map(({ name }) => name));
    for (const { rowsRead, rowsAccepted } of accounts) expect(rowsAccepted).toBe(rowsRead);
  });

  it.each(LANGUAGES)("is accepted as an empty template as it is, its examples not read, in $language", (words) => {
    const { dataset, issues } = read(writeWorkbook(buildTemplate(cleanDataset, words)));
    expect(issues.filter(({ code }) => code !== "helpSheet")).toEqual([]);
    expect(dataset?.observations.length).toBe(0);
    expect(dataset?.activities).toEqual([]);
    expect(dataset?.municipalities).toEqual(cleanDataset.municipalities);
  });
});
