import fc from "fast-check";
import { strToU8 } from "fflate";
import { expect } from "vitest";
import { wordIssue } from "#i18n/issueWords.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";
import { readTables } from "#ingest/files.ts";
import { createIssueList } from "#ingest/issueList.ts";
import type { NamedBytes } from "#ingest/rawTable.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { CLEAN, TODAY } from "#tests/ingest/clean.ts";
import { odsParts, type Parts, sheetData, textCell, xlsxParts, zipOf } from "./books.ts";
import { cleanGrids, odsOfGrids, xlsxOfGrids } from "./grids.ts";

const NAMES = ["book.xlsx", "book.ods", "plans.csv", "plans.tsv", "data.zip", "book.xlsm", "book.xls"];

const XLSX = xlsxParts({
  sheets: {
    plans: `<cols><col min="2" max="3" hidden="1"/></cols>${sheetData([
      `<row r="1">${["plan", "municipality", "version", "stage", "title_sq", "source"].map(textCell).join("")}</row>`,
      '<row r="2" hidden="1"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><v>1</v></c><c r="D2" s="1"><v>45930</v></c><c r="E2"><f>A1</f></c></row>',
      '<row r="4"><c r="A4" t="b"><v>1</v></c><c r="C4" s="2"><v>0.5</v></c></row>',
    ])}<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>`,
    names: sheetData([`<row>${textCell("alias")}${textCell("municipality")}</row>`, `<row>${textCell("x")}</row>`]),
  },
  strings: ["<t>map-a</t>", "<r><t>pri</t></r><r><t>zren</t></r>"],
  formats: [14, "0.0%"],
});

const ODS = odsParts(
  `<table:table table:name="plans" table:style-name="ta1"><table:table-column table:number-columns-repeated="3" table:visibility="collapse"/><table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>plan<text:s text:c="2"/></text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="date" office:date-value="2025-09-30"/><table:table-cell office:value-type="percentage" office:value="0.5" table:number-columns-repeated="4"/></table:table-row></table:table>`,
  '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>',
);

const WHOLE: readonly Uint8Array[] = [
  zipOf(XLSX),
  zipOf(ODS),
  zipOf(CLEAN),
  zipOf(CLEAN, 0),
  xlsxOfGrids(cleanGrids()),
  odsOfGrids(cleanGrids()),
  strToU8(CLEAN["plans.csv"] ?? ""),
];

/** A few tables in an archive. */
const TABLES: Parts = Object.fromEntries(
  Object.entries(CLEAN).filter(([file]) => /^(?:sources|plans|goals)/.test(file)),
);

/** What breaks things where it stands in a part. */
const PIECES = [
  "<",
  ">",
  "</",
  "/>",
  "&",
  "&#0;",
  "&#xD800;",
  "&x;",
  "<![CDATA[",
  "]]>",
  "<!--",
  "<!DOCTYPE x>",
  "<?",
  '"',
  "'",
  '="',
  ' r="XFE9"',
  ' r="A1048577"',
  ' table:number-rows-repeated="1048576"',
  ' table:number-columns-repeated="999999999"',
  ' hidden="1"',
  ' t="s"',
  "<row>",
  "</row>",
  "<c>",
  "</c>",
  "<table:table>",
  "<v>-1</v>",
  "1e999",
  "\u0000",
  "_xD800_",
  "__proto__",
  "../../",
  "999999999999",
];

type Edit = readonly [at: number, length: number, piece: string];

const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.oneof(fc.constant(0), fc.nat(8), fc.nat(400)),
  fc.oneof({ arbitrary: fc.constantFrom(...PIECES), weight: 3 }, fc.string({ unit: "binary", maxLength: 4 })),
);

function editText(text: string, edits: readonly Edit[]): string {
  return edits.reduce((edited, [share, length, piece]) => {
    const at = Math.floor(share * edited.length);
    return edited.slice(0, at) + piece + edited.slice(at + length);
  }, text);
}

/** A workbook some parts of which were edited, packed as it should be. */
function editedParts(parts: Parts): fc.Arbitrary<Uint8Array> {
  const paths = Object.keys(parts).filter((path) => path !== "mimetype");
  const change = fc.tuple(fc.constantFrom(...paths), fc.array(edit, { minLength: 1, maxLength: 3 }));
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => {
    const edited: Record<string, string> = { ...parts };
    for (const [path, edits] of changes) edited[path] = editText(edited[path] ?? "", edits);
    return zipOf(edited, 0);
  });
}

/** A sound file cut off, or with some of its bytes changed. */
const editedBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom(...WHOLE),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
  )
  .map(([whole, cut, changes]) => {
    const bytes = whole.slice(0, cut === null ? whole.length : Math.floor(cut * whole.length));
    for (const [share, byte] of changes) if (bytes.length > 0) bytes[Math.floor(share * (bytes.length - 1))] = byte;
    return bytes;
  });

const startedBytes = fc
  .tuple(
    fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [],
    ),
    fc.uint8Array({ maxLength: 400 }),
  )
  .map(([start, rest]) => Uint8Array.from([...start, ...rest]));

/** Files to which anything may have happened, one family for each reader. */
export const HOSTILE_FILES: Readonly<Record<string, fc.Arbitrary<NamedBytes>>> = {
  "any bytes": fc.record({ name: fc.constantFrom(...NAMES), bytes: startedBytes }),
  "sound files with bytes changed or cut off": fc.record({ name: fc.constantFrom(...NAMES), bytes: editedBytes }),
  "xlsx files with parts edited": fc.record({ name: fc.constant("book.xlsx"), bytes: editedParts(XLSX) }),
  "ods files with parts edited": fc.record({ name: fc.constant("book.ods"), bytes: editedParts(ODS) }),
  "archives with tables edited": fc.record({ name: fc.constant("data.zip"), bytes: editedParts(TABLES) }),
};

const WORDS = createWords("sr", toolsCatalogue("sr"));

/** Reads a file, which must not throw, must count every row it gives, and must say something where it gives none. */
export function expectAccounted(file: NamedBytes): void {
  const list = createIssueList();
  const tables = readTables([file], list.report);
  let rows = 0;
  for (const { eachRow, headerRow } of tables) {
    let last = headerRow;
    eachRow((cells, row) => {
      expect(row).toBeGreaterThanOrEqual(last);
      last = row;
      if (cells.some((text) => text.trim() !== "")) rows++;
    });
  }
  const { accounts, extras, issues } = readDataset([file], TODAY);
  // An archive that merely holds no table is read without a fault; that there is no data set in it is said all the same.
  if (tables.length === 0) expect(issues.some(({ severity }) => severity === "error")).toBe(true);
  for (const { rowsRead, rowsAccepted, rowsRejected } of accounts) {
    expect(rowsAccepted + rowsRejected).toBe(rowsRead);
    expect(rowsAccepted).toBeGreaterThanOrEqual(0);
    expect(rowsRejected).toBeGreaterThanOrEqual(0);
  }
  // Where a header was found further down, it is itself a row here, and the first row above it is none.
  let aside = extras.rowsAbove.reduce((sum, { rows: above }) => sum + above.length, 0);
  for (const { eachRow } of extras.tables) eachRow((cells) => cells.some((text) => text.trim() !== "") && aside++);
  if (tables.length > 0) expect(accounts.reduce((sum, { rowsRead }) => sum + rowsRead, aside)).toBe(rows);
  for (const issue of issues) {
    expect(issue.place.file).not.toBe("");
    expect(wordIssue(WORDS, issue).message).not.toBe("");
  }
}
