import { describe, expect, it } from "vitest";
import { buildDatasetWorkbook } from "#export/workbook/datasetWorkbook.ts";
import { buildTemplate } from "#export/workbook/template.ts";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { cleanDataset } from "#tests/export/workbook/dataset.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { TODAY } from "./clean.ts";

const LANGUAGES = [
  ["Albanian", albanian],
  ["Serbian", serbian],
  ["English", english],
] as const;

describe("a workbook of ours in", () => {
  it.each(LANGUAGES)(
    "[I5] %s reads back as the same data set, its second header row as part of the header",
    (_, words) => {
      const bytes = writeWorkbook(buildDatasetWorkbook(cleanDataset, words));
      const { dataset, issues, questions } = readDataset([{ name: "book.xlsx", bytes }], TODAY);
      expect(issues.map(({ code, place, text }) => `${code} ${place.sheet} ${place.cell} ${text}`)).toEqual([]);
      expect(questions).toEqual([]);
      expect(dataset).toEqual(cleanDataset);
    },
  );

  it.each(LANGUAGES)("%s as a template is accepted as it is", (_, words) => {
    const bytes = writeWorkbook(buildTemplate(cleanDataset, words));
    const { dataset, issues, questions } = readDataset([{ name: "template.xlsx", bytes }], TODAY);
    expect(issues.map(({ code, place, text }) => `${code} ${place.sheet} ${place.cell} ${text}`)).toEqual([]);
    expect(questions).toEqual([]);
    expect(dataset?.municipalities).toEqual(cleanDataset.municipalities);
  });
});
