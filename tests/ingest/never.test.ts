import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordIssue } from "#i18n/issueWords.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";
import type { CellEdit } from "#ingest/question.ts";
import { type Reading, readDataset } from "#ingest/readDataset.ts";
import { bytesOf, CLEAN, filesOf, TODAY } from "./clean.ts";

const NAMES = [...Object.keys(CLEAN), "observations-2.csv", "data.zip", "other.csv", "notes.md", "book.xlsx"];
const PIECES = [
  ",",
  ";",
  "\t",
  '"',
  "\n",
  "\r\n",
  "__proto__",
  "constructor",
  "[c]",
  "-0",
  "1e999",
  "NaN",
  "\u0000",
  "*",
  "total",
  "1.234",
  "2024/25",
  "yes",
  "=1",
  "1.234,56",
  "12,5",
  "12 %",
  "€",
  "25/03/2025",
  "03/04/2025",
  "30 shtator 2025",
  "45930",
  "viti shkollor 2024/25",
  "n/a",
  "-",
  "Peqe",
  "municipalty",
  "Komuna",
  "E përfunduar",
];

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join("")),
);

/** Bytes of a file: any, any text's, or those of a clean file with a piece of it replaced. */
function anyBytes(name: string): fc.Arbitrary<Uint8Array> {
  const clean = CLEAN[name] ?? "";
  const edited = fc
    .tuple(fc.nat(clean.length), fc.nat(20), anyText)
    .map(([from, length, text]) => clean.slice(0, from) + text + clean.slice(from + length));
  return fc.oneof(fc.uint8Array(), anyText.map(bytesOf), { arbitrary: edited.map(bytesOf), weight: 4 });
}

const anyFile = fc.constantFrom(...NAMES).chain((name) => anyBytes(name).map((bytes) => ({ name, bytes })));

/** The clean files with a few replaced, repeated or added. */
const anyFiles = fc
  .array(anyFile, { minLength: 1, maxLength: 4 })
  .map((files) =>
    [...filesOf(CLEAN), ...files].filter(
      ({ name, bytes }, place, all) =>
        all.findLastIndex((file) => file.name === name) === place || bytes.length % 2 === 0,
    ),
  );

/** Cells mended at random, at places that may exist or not. */
const anyEdits: fc.Arbitrary<CellEdit[]> = fc.array(
  fc.record({
    file: fc.constantFrom(...NAMES),
    row: fc.oneof(fc.nat(12), fc.integer()),
    column: fc.oneof(fc.constantFrom("value", "stage", "title_*", "Komuna", "__proto__", "A"), fc.string()),
    text: anyText,
  }),
  { maxLength: 4 },
);

function expectCounted(reading: Reading): void {
  for (const { rowsRead, rowsAccepted, rowsRejected } of reading.accounts) {
    expect(rowsAccepted + rowsRejected).toBe(rowsRead);
    expect(Math.min(rowsRead, rowsAccepted, rowsRejected)).toBeGreaterThanOrEqual(0);
  }
  const { dataset } = reading;
  if (dataset === undefined) return;
  const accepted = (table: string) =>
    reading.accounts
      .filter((account) => account.table === table)
      .reduce((sum, { rowsAccepted }) => sum + rowsAccepted, 0);
  expect(accepted("observations")).toBe(dataset.observations.length);
  for (const table of [
    "sources",
    "municipalities",
    "indicators",
    "targets",
    "goals",
    "activities",
    "reports",
  ] as const) {
    expect(accepted(table)).toBe(dataset[table].length);
  }
}

describe("bad content", () => {
  it("[I1][I2] never throws, and rows read are rows accepted and rejected", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        expectCounted(readDataset(files, TODAY));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it("[I1][I2][I3] never throws, whatever is answered and mended, and a question once answered is closed", () => {
    fc.assert(
      fc.property(anyFiles, anyEdits, fc.nat(3), (files, edits, choice) => {
        const asked = readDataset(files, TODAY, { edits });
        expectCounted(asked);
        const given = asked.questions.map(({ id, options }) => [id, options[choice % options.length]?.answer] as const);
        const answers = new Map(given.map(([id, answer]) => [id, answer ?? ""]));
        const answered = readDataset(files, TODAY, { edits, answers });
        expectCounted(answered);
        expect(answered.questions.filter(({ id }) => answers.has(id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("leaves the objects of the language as they are, whatever names it uses", () => {
    const table = CLEAN["sources.csv"] ?? "";
    const named = table.replaceAll("spare", "__proto__").replace("note_en", "__proto__");
    const { issues } = readDataset(
      filesOf({ ...CLEAN, "sources.csv": named, "__proto__.csv": "__proto__\n1\n" }),
      TODAY,
    );
    expect(issues.map(({ code }) => code)).toEqual(["unknownTable", "unknownColumn", "notId"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("[I2] always gives issues that name a file, with a row wherever there is a column, and can be worded", () => {
    const words = createWords("sq", toolsCatalogue("sq"));
    fc.assert(
      fc.property(anyFiles, (files) => {
        for (const issue of readDataset(files, TODAY).issues) {
          const { place } = issue;
          expect(place.file).not.toBe("");
          expect(wordIssue(words, issue).fix).not.toBe("");
          if (place.column !== undefined) expect(place.row).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
