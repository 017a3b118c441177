import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { wordIssue } from "#i18n/issueWords.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";
import { newHalt } from "#ingest/workbook/halt.ts";
import { newBudget } from "#ingest/workbook/limits.ts";
import { createXmlReader } from "#ingest/workbook/xml.ts";
import {
  linesOf,
  odsOf,
  odsParts,
  onlyRows,
  type Parts,
  readFileOf,
  relationshipsXml,
  sheetData,
  textCell,
  xlsxOf,
  xlsxParts,
  zipOf,
} from "./books.ts";

const ROW = `<row r="1">${textCell("a")}</row>`;
const BOOK = xlsxParts({ sheets: { plans: sheetData([ROW]) } });

/** A workbook with this for its only sheet's part. */
function readSheet(xml: string) {
  return readFileOf("book.xlsx", zipOf({ ...BOOK, "xl/worksheets/sheet1.xml": xml }));
}

/** Runs within so many seconds of computing; the file may be large, the answer must not wait for it. */
function within<Result>(seconds: number, run: () => Result): Result {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(seconds);
  return result;
}

describe("an archive", () => {
  const words = createWords("en", toolsCatalogue("en"));

  it("that grows beyond all measure is refused after a small part of it, and the limit is said", () => {
    const bytes = zipSync({ "plans.csv": new Uint8Array(2 ** 26), "goals.csv": strToU8("a,b\n1,2\n") }, { level: 1 });
    const before = process.memoryUsage().rss;
    const result = within(3, () => readFileOf("all.zip", bytes));
    expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 28);
    expect(result.issues).toMatchObject([{ code: "tooLarge", facts: { what: "ratio", limit: 250 } }]);
    expect(result.issues.map((issue) => wordIssue(words, issue).message)).toEqual([
      "all.zip (plans.csv) goes beyond what is read: more than 250 times as large unpacked as packed.",
    ]);
    expect(result.sheets.map(({ name }) => name)).toEqual(["goals"]);
  }, 60_000);

  it("whose directory lies about sizes is found out while it is unpacked", () => {
    const bytes = zipOf({ "plans.csv": "a,b\n1,2\n" });
    const directory = bytes.findLastIndex((_, at) => bytes[at] === 0x50 && bytes[at + 2] === 1);
    bytes[directory + 24] = 7;
    expect(linesOf(readFileOf("all.zip", bytes))).toEqual(["damagedFile plans.csv"]);
  });

  it("of too many files, or of folders too deep, is refused", () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, place) => [`${place}.csv`, ""]));
    expect(readFileOf("all.zip", zipOf(many, 0)).issues).toMatchObject([
      { code: "tooLarge", facts: { what: "entries", limit: 10_000 } },
    ]);
    const deep = { [`${"a/".repeat(16)}plans.csv`]: "a" };
    expect(readFileOf("all.zip", zipOf(deep)).issues).toMatchObject([
      { code: "tooLarge", facts: { what: "pathDepth", limit: 16 } },
    ]);
  });

  it("inside an archive is refused, a workbook inside one is read", () => {
    const inner = zipOf({ "plans.csv": "a,b\n" });
    const bytes = zipSync({ "in.zip": inner, "book.xlsx": zipOf(BOOK), "goals.csv": strToU8("a,b\n") });
    const result = readFileOf("all.zip", bytes);
    expect(result.issues).toMatchObject([{ code: "nestedArchive", place: { file: "all.zip/in.zip" } }]);
    expect(result.tables.map(({ file, sheet }) => [file, sheet])).toEqual([
      ["all.zip/book.xlsx", "plans"],
      ["all.zip/goals.csv", undefined],
    ]);
  });

  it("of which any byte is missing at its end is refused, cut off anywhere", () => {
    const bytes = zipOf(BOOK);
    for (let length = 2; length < bytes.length; length += 7) {
      expect(linesOf(readFileOf("book.xlsx", bytes.slice(0, length))), `${length}`).toEqual(["damagedFile"]);
    }
  });

  it("of which a packed byte is changed is found out by its checksum", () => {
    const bytes = zipOf({ "plans.csv": "a,b\n1,2\n" }, 0);
    bytes[bytes.indexOf(0x31, 40)] = 0x39;
    expect(linesOf(readFileOf("all.zip", bytes))).toEqual(["damagedFile plans.csv"]);
  });

  it("with a password is refused", () => {
    const bytes = zipOf({ "plans.csv": "a,b\n" });
    const directory = bytes.findLastIndex((_, at) => bytes[at] === 0x50 && bytes[at + 2] === 1);
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
    expect(linesOf(readFileOf("all.zip", bytes))).toEqual(["encryptedFile"]);
  });
});

describe("content under another ending", () => {
  const ole = (...names: readonly string[]) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...strToU8(names.map((name) => [...name].map((letter) => `${letter}\0`).join("")).join("\0\0")),
    ]);

  it.each([
    ["encrypted", ole("EncryptionInfo", "EncryptedPackage"), "encryptedFile", undefined],
    ["an old workbook", ole("Workbook"), "unsupportedFile", "xls"],
    ["a document", zipOf({ "[Content_Types].xml": "", "word/document.xml": "" }), "unsupportedFile", "document"],
    ["slides", zipOf({ "[Content_Types].xml": "", "ppt/presentation.xml": "" }), "unsupportedFile", "slides"],
    ["a binary workbook", zipOf({ "[Content_Types].xml": "", "xl/workbook.bin": "" }), "unsupportedFile", "xlsb"],
    ["Numbers", zipOf({ "Index/Document.iwa": "", "Index/Tables/DataList.iwa": "" }), "unsupportedFile", "numbers"],
    [
      "a text document",
      zipOf({ ...odsParts(""), mimetype: "application/vnd.oasis.opendocument.text" }),
      "unsupportedFile",
      "document",
    ],
    ["an archive", zipOf({ "plans.csv": "a,b" }), "unsupportedFile", "archive"],
    ["a PDF", strToU8("%PDF-1.7"), "unsupportedFile", "pdf"],
    ["a web page", strToU8("\n<html><table><tr><td>1</td></tr></table></html>"), "unsupportedFile", "web"],
    ["Excel's XML of 2003", strToU8('<?xml version="1.0"?><Workbook/>'), "unsupportedFile", "xml"],
    ["text", strToU8("a,b\n1,2\n"), "unsupportedFile", "text"],
    ["nothing", new Uint8Array(), "damagedFile", undefined],
  ])("of .xlsx is recognised: %s", (_name, bytes, code, content) => {
    const { issues, tables } = readFileOf("book.xlsx", bytes);
    expect(tables).toEqual([]);
    expect(issues).toMatchObject([
      { code, severity: "error", ...(content === undefined ? {} : { facts: { content } }) },
    ]);
  });

  it.each(["book.ods", "book.csv", "book.zip", "book.xls"])(
    "%s is read where it is a workbook, and that is said",
    (name) => {
      const result = readFileOf(name, zipOf(BOOK));
      expect(result.issues).toMatchObject([{ code: "endingDiffers", severity: "notice", facts: { content: "xlsx" } }]);
      expect(result.sheets).toHaveLength(1);
    },
  );

  it("of .csv is not read as text where it is none", () => {
    expect(readFileOf("plans.csv", strToU8("%PDF-1.7")).issues).toMatchObject([{ code: "unsupportedFile" }]);
  });
});

describe("XML", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${"bcdefgh"
    .split("")
    .map((name, place) => `<!ENTITY ${name} "${`&${"abcdefg"[place]};`.repeat(10)}">`)
    .join("")}]>`;

  it("that declares entities is refused, whatever they are", () => {
    for (const declared of [bomb, "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>", "<!ENTITY x 'y'>"]) {
      expect(linesOf(readSheet(`${declared}<worksheet><sheetData>${ROW}</sheetData></worksheet>`))).toEqual([
        "forbiddenXml xl/worksheets/sheet1.xml",
      ]);
    }
    expect(linesOf(readFileOf("book.ods", zipOf({ ...odsParts(""), "content.xml": `${bomb}<a>&h;</a>` })))).toEqual([
      "forbiddenXml content.xml",
    ]);
  });

  it("that uses entities nobody declared is refused", () => {
    expect(linesOf(readSheet("<worksheet><sheetData><row><c><v>&xxe;</v></c></row></sheetData></worksheet>"))).toEqual([
      "forbiddenXml &xxe;",
    ]);
  });

  it.each([
    ["is cut off", `<worksheet><sheetData>${ROW}`],
    ["closes what it did not open", `<worksheet><sheetData>${ROW}</worksheet></sheetData>`],
    ["has two roots", "<worksheet/><worksheet/>"],
    ["has no root", "text"],
    ["is empty", " "],
    ["has attributes without marks", "<worksheet a=1/>"],
    ["has a tag that never ends", `<worksheet a="${"x".repeat(300_000)}`],
    ["holds a NUL in a name", "<work\0sheet/>"],
  ])("that %s is refused", (_name, xml) => {
    expect(linesOf(readSheet(xml))).toEqual(["damagedFile xl/worksheets/sheet1.xml"]);
  });

  it("that nests without end is refused", () => {
    const depth = 100_000;
    const nested = `<worksheet>${"<a>".repeat(depth)}${"</a>".repeat(depth)}</worksheet>`;
    expect(readSheet(nested).issues).toMatchObject([{ code: "tooLarge", facts: { what: "xmlDepth", limit: 200 } }]);
  });

  it("with a comment, an instruction or a literal text, anywhere, is read", () => {
    const xml = `<?xml version="1.0"?><!-- <row> --><worksheet><?x <row>?><sheetData><!----><row><c t="str"><v><![CDATA[<]]]]><![CDATA[>]]></v></c></row></sheetData></worksheet><!-- end -->`;
    expect(onlyRows(readSheet(xml))).toEqual([["<]]>"]]);
  });
});

describe("a sheet", () => {
  it("of a million empty rows is read at once", () => {
    const rows = Array.from({ length: 1_048_576 }, (_, row) => `<row r="${row + 1}" ht="15"/>`);
    const bytes = xlsxOf({ sheets: { plans: sheetData([...rows.slice(0, 5), ROW, ...rows.slice(5)]) } });
    expect(within(4, () => readFileOf("book.xlsx", bytes)).sheets).toMatchObject([{ header: ["a"], rows: {} }]);
  }, 60_000);

  it("as wide as a sheet can be is read; wider or longer is refused", () => {
    const wide = (cell: string) =>
      readSheet(`<worksheet><sheetData>${ROW}<row r="2"><c r="${cell}"><v>1</v></c></row></sheetData></worksheet>`);
    expect(Object.values(wide("XFD2").sheets[0]?.rows ?? {})[0]).toHaveLength(16_384);
    expect(wide("XFE2").issues).toMatchObject([
      { code: "tooLarge", place: { sheet: "plans" }, facts: { what: "columns" } },
    ]);
    const long = `<worksheet><sheetData>${ROW}<row r="1048577"><c><v>1</v></c></row></sheetData></worksheet>`;
    expect(readSheet(long).issues).toMatchObject([{ code: "tooLarge", facts: { what: "rows" } }]);
  });

  it("of a few cells far to the right in every row is refused before they fill the memory", () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    const result = within(4, () => readFileOf("book.xlsx", xlsxOf({ sheets: { plans: sheetData(rows) } })));
    expect(result.issues).toMatchObject([{ code: "tooLarge", facts: { what: "cells", limit: 20_000_000 } }]);
  }, 60_000);

  it("with a cell of 10 MB is read, and an issue quotes its beginning only", () => {
    const long = Array.from({ length: 1_000_000 }, (_, place) => `${place} word `)
      .join("")
      .slice(0, 10_000_000);
    const result = within(4, () =>
      readFileOf("book.xlsx", xlsxOf({ sheets: { plans: sheetData([`<row>${textCell(long)}</row>`]) } })),
    );
    expect(result.sheets[0]?.header).toEqual([long]);
  }, 60_000);

  it("may name its columns and itself like what the language has built in", () => {
    const names = ["__proto__", "constructor", "hasOwnProperty", "\u0000"];
    const row = `<row r="1">${names.slice(0, 3).map(textCell).join("")}</row>`;
    const result = readFileOf("book.xlsx", xlsxOf({ sheets: { ["__proto__x"]: sheetData([row]) } }));
    expect(onlyRows(result)).toEqual([names.slice(0, 3)]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("of more elements than any table has is refused, even of empty ones", () => {
    const halt = newHalt();
    const budget = { ...newBudget(), elementsLeft: 1_000 };
    const reader = createXmlReader("sheet", { open: () => {}, close: () => {} }, budget, halt);
    reader.push(`<sheetData>${"<row/>".repeat(999)}`);
    expect(halt.refusal).toBeUndefined();
    reader.push("<row/>");
    expect(halt.refusal).toMatchObject({ code: "tooLarge", facts: { what: "elements", limit: 40_000_000 } });
  });

  it("that thousands of listings refer to is read within the limits", () => {
    const listed = Array.from(
      { length: 1_001 },
      (_, place) => `<sheet name="s${place}" sheetId="${place}" r:id="rId1"/>`,
    );
    const parts: Parts = { "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${listed.join("")}</sheets></workbook>` };
    const result = readFileOf("book.xlsx", xlsxOf({ sheets: { plans: sheetData([ROW]) }, parts }));
    expect(result.issues).toMatchObject([{ code: "tooLarge", facts: { what: "sheets", limit: 1_000 } }]);
  });

  it("that refers to itself, to the workbook or to nothing is an issue or none, and ends", () => {
    for (const target of ["workbook.xml", "../xl/workbook.xml", "../../../..", "", "nowhere.xml"]) {
      const relations = relationshipsXml([["rId1", "worksheet", target]]);
      const result = readFileOf(
        "book.xlsx",
        xlsxOf({ sheets: { plans: "" }, parts: { "xl/_rels/workbook.xml.rels": relations } }),
      );
      expect(result.sheets.flatMap(({ header }) => header)).toEqual([]);
      expect(result.issues.length, target).toBe(target.endsWith("workbook.xml") ? 0 : 1);
    }
  });

  it("of an ods that writes millions of spaces in a few bytes is refused", () => {
    const spaces = '<text:s text:c="99999999"/>'.repeat(20);
    const cell = `<table:table-cell><text:p>${spaces}</text:p></table:table-cell>`;
    const bytes = odsOf(`<table:table table:name="a"><table:table-row>${cell}</table:table-row></table:table>`);
    expect(within(3, () => readFileOf("book.ods", bytes)).issues).toMatchObject([{ code: "tooLarge" }]);
  });
});
