import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { writeTables } from "#export/tables.ts";
import { writeZip } from "#export/zip.ts";
import { readCsv } from "#ingest/csv.ts";
import { type Reading, readDataset } from "#ingest/readDataset.ts";
import { arbitraryDataset } from "./arbitraryDataset.ts";
import { CLEAN, filesOf, readWith } from "./clean.ts";

function errorsIn(reading: Reading) {
  return reading.issues.filter(({ severity }) => severity === "error");
}

function readTexts(texts: Readonly<Record<string, string>>): Reading {
  return readDataset(filesOf(texts));
}

/** A file of the clean data set with its lines, or the cells of every line, in another order. */
function reordered(text: string, orderRows: (rows: string[]) => string[], orderCells: (cells: string[]) => string[]) {
  const [header = "", ...rows] = text.trimEnd().split("\n");
  const lines = [header, ...orderRows(rows)].map((line) => orderCells(line.split(",")).join(","));
  return `${lines.join("\n")}\n`;
}

/** The same permutation for every list of one length. */
function permutation(seed: number) {
  return <Thing>(things: readonly Thing[]): Thing[] => {
    const step = 7 + 2 * (seed % 50);
    const place = (index: number) => (index * step + seed) % 9973;
    return things
      .map((thing, index) => ({ thing, at: place(index) }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ thing }) => thing);
  };
}

const asIs = <Thing>(things: Thing[]): Thing[] => things;

/** A table's rows whatever their order. */
function withoutOrder(dataset: Dataset | undefined) {
  const { observations, settings, ...tables } = dataset ?? readWith().dataset ?? ({} as Dataset);
  const sorted = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map((row) => JSON.stringify(row)).toSorted(),
  ]);
  return { observations, settings, ...Object.fromEntries(sorted) };
}

describe("writing and reading", () => {
  it("[I5] reading what was written gives the same data set, bit for bit", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const reading = readTexts(Object.fromEntries(writeTables(dataset)));
        expect(errorsIn(reading)).toEqual([]);
        expect(reading.dataset).toStrictEqual(dataset);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("[I5] an archive of the files gives the same data set as the files", () => {
    const { dataset } = readWith();
    if (dataset === undefined) throw new Error("the clean data set is not clean");
    const files = writeTables(dataset);
    const zipped = readDataset([{ name: "all.zip", bytes: writeZip(files) }]);
    expect(zipped.issues).toEqual([]);
    expect(zipped.dataset).toEqual(dataset);
    expect(zipped.accounts.map(({ file }) => file)).toContain("all.zip/plans.csv");
  });

  it("writes the same archive for the same files", () => {
    const files = new Map(Object.entries(CLEAN));
    expect(writeZip(files)).toEqual(writeZip(files));
  });

  it("[X2] lets no cell begin as a formula", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        for (const text of writeTables(dataset).values()) {
          const { eachRow } = readCsv(text);
          eachRow((cells) => {
            for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?![\d.])/);
          });
        }
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

describe("reading", () => {
  const expected = readWith().dataset;

  it("gives the same data set whatever the order of the columns", () => {
    fc.assert(
      fc.property(fc.nat(9000), (seed) => {
        const texts = Object.entries(CLEAN).map(([file, text]) => [file, reordered(text, asIs, permutation(seed))]);
        expect(readTexts(Object.fromEntries(texts)).dataset).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it("gives the same data set whatever the order of the rows and of the files", () => {
    fc.assert(
      fc.property(fc.nat(9000), (seed) => {
        const shuffle = permutation(seed);
        const texts = Object.entries(CLEAN).map(([file, text]) => [file, reordered(text, shuffle, asIs)] as const);
        const { dataset, issues } = readTexts(Object.fromEntries(shuffle(texts)));
        expect(issues).toEqual([]);
        expect(withoutOrder(dataset)).toEqual(withoutOrder(expected));
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it("gives the same data set when observations are split over files", () => {
    const [header = "", ...rows] = (CLEAN["observations.csv"] ?? "").trimEnd().split("\n");
    const fileOf = (some: readonly string[]) => `${[header, ...some].join("\n")}\n`;
    const split = {
      "observations.csv": undefined,
      "observations-a.csv": fileOf(rows.slice(0, 9)),
      "Observations b.csv": fileOf(rows.slice(9)),
    };
    expect(readWith(split).dataset).toEqual(expected);
  });
});
