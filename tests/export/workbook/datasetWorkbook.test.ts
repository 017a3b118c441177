import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { buildDatasetWorkbook } from "#export/workbook/datasetWorkbook.ts";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { arbitraryDataset } from "#tests/ingest/arbitraryDataset.ts";
import { filesOf } from "#tests/ingest/clean.ts";
import { cleanDataset } from "./dataset.ts";
import { parseXml, partsOf } from "./package.ts";
import { csvFilesOf, readSheets } from "./readBack.ts";

const inAlbanian = (dataset: Dataset) => writeWorkbook(buildDatasetWorkbook(dataset, albanian));

describe("a data set as a workbook", () => {
  it("[I5] holds the same data set, bit for bit", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const { dataset: again, issues } = readDataset(filesOf(csvFilesOf(inAlbanian(dataset))));
        expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(again).toStrictEqual(dataset);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("[I5] holds the same data set in every language", () => {
    for (const words of [albanian, serbian, english]) {
      const files = csvFilesOf(writeWorkbook(buildDatasetWorkbook(cleanDataset, words)));
      expect(readDataset(filesOf(files)).dataset).toEqual(cleanDataset);
    }
  });

  it("has real numbers and days, and texts where a number would say something else", () => {
    const parts = partsOf(inAlbanian(cleanDataset));
    const names = readSheets(inAlbanian(cleanDataset)).map(({ name }) => name);
    const sheet = (name: string) => parseXml(parts.get(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`) ?? "");
    const cell = (name: string, at: string) =>
      sheet(name)
        .all("c")
        .find((each) => each.get("r") === at);
    // The activity 1.1.1 of Prizren: goal 1.1, deadline 30 June 2025, 1,200.50 euros planned.
    expect(cell("Aktivitetet", "C3")?.get("t")).toBe("s");
    expect(cell("Aktivitetet", "K3")?.text).toBe("45838");
    expect(cell("Aktivitetet", "K3")?.attributes.has("t")).toBe(false);
    expect(cell("Aktivitetet", "O3")?.text).toBe("1200.5");
  });

  it("goes on to further sheets where one is full", () => {
    const bytes = writeWorkbook(buildDatasetWorkbook(cleanDataset, english, { mostRows: 10 }));
    const names = readSheets(bytes).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("Observations"))).toEqual([
      "Observations",
      "Observations-2",
      "Observations-3",
    ]);
    expect(readDataset(filesOf(csvFilesOf(bytes))).dataset).toEqual(cleanDataset);
  });

  it("[S6] prints what it is told below every page", () => {
    const bytes = writeWorkbook(buildDatasetWorkbook(cleanDataset, english, { footer: "Internal" }));
    for (const { xml } of readSheets(bytes)) expect(xml.first("oddFooter")?.text).toContain("Internal");
  });
});
