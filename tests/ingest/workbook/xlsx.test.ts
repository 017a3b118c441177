import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseRange } from "#ingest/workbook/xlsxSheet.ts";
import {
  type Book,
  linesOf,
  onlyRows,
  readFileOf,
  relationshipsXml,
  sheetData,
  textCell,
  worksheetXml,
  xlsxOf,
  xlsxParts,
  zipOf,
} from "./books.ts";

/** A workbook of one sheet with these rows. */
function read(rows: readonly string[], more: Partial<Book> = {}, around: readonly [string, string] = ["", ""]) {
  return readFileOf("book.xlsx", xlsxOf({ ...more, sheets: { plans: around[0] + sheetData(rows) + around[1] } }));
}

const HEADER = `<row r="1">${textCell("a")}${textCell("b")}</row>`;

describe("texts of an xlsx", () => {
  it("are those shared, rich text joined, how they are pronounced left out", () => {
    const strings = [
      "<t>plain</t>",
      "<r><t>ri</t></r><r><rPr><b/></rPr><t xml:space='preserve'>ch </t></r>",
      "<t>課</t><rPh sb='0' eb='1'><t>カ</t></rPh><phoneticPr fontId='1'/>",
    ];
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(onlyRows(read([`<row>${cells}</row>`], { strings }))).toEqual([["plain", "rich ", "課"]]);
  });

  it("may stand in the cell, as a result of a formula, or as an error", () => {
    const cells = `<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c t="str"><f>A1&amp;"x"</f><v>x &lt; y</v></c><c t="e"><v>#N/A</v></c>`;
    expect(onlyRows(read([`<row>${cells}</row>`]))).toEqual([["inline", "x < y", "#N/A"]]);
  });

  it("in a cell leave out how they are pronounced", () => {
    const cells = `<c t="inlineStr"><is><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><r><t>長</t></r></is></c>`;
    expect(onlyRows(read([`<row>${cells}</row>`]))).toEqual([["課長"]]);
  });

  it("are read with entities, literal parts and characters XML cannot hold; halves of characters are marked", () => {
    const strings = [
      "<t>a&#233;&#x161;<![CDATA[<b>&amp;]]></t>",
      "<t>a_x000D_b_x005F_c_xD83D_</t>",
      "<t>&#xD800;&#0;</t>",
    ];
    const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(onlyRows(read([`<row>${cells}</row>`], { strings }))).toEqual([
      ["aéš<b>&amp;", "a\rb_c\uFFFD", "\uFFFD\uFFFD"],
    ]);
  });

  it("that are not where a cell says are an issue with the cell's address", () => {
    const result = read([HEADER, `<row r="2"><c r="B2" t="s"><v>7</v></c><c r="C2"><v>1</v></c></row>`]);
    expect(linesOf(result)).toEqual(["brokenCell B2 7"]);
    expect(result.issues[0]).toMatchObject({ severity: "error", place: { file: "book.xlsx", sheet: "plans", row: 2 } });
    expect(result.sheets[0]?.rows[2]).toEqual(["", "", "1"]);
  });
});

describe("numbers of an xlsx", () => {
  it.each([
    ["1000000", "1000000"],
    ["0.1", "0.1"],
    ["0.30000000000000004", "0.30000000000000004"],
    ["1E-3", "0.001"],
    ["-0", "0"],
    ["1.7976931348623157E+308", "1.7976931348623157e+308"],
    ["1.234", "1.2340"],
    ["not a number", "not a number"],
    ["1E999", "1E999"],
  ])("%s is given as %s", (written, text) => {
    expect(onlyRows(read([`<row><c><v>${written}</v></c></row>`]))).toEqual([[text]]);
  });

  it("and truths are as a spreadsheet shows them", () => {
    expect(onlyRows(read([`<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c></row>`]))).toEqual([["TRUE", "FALSE"]]);
  });

  it("with a format of percent, of a day, of money are given as that means", () => {
    const formats = [10, 14, '#,##0.00\\ "€"', "dd/mm/yyyy\\ hh:mm", "[h]:mm", 'd. mmmm yyyy"."'];
    const values = [0.125, 45930, 1234.5, 45930.75, 1.5, 45930];
    const cells = values.map((value, place) => `<c s="${place + 1}"><v>${value}</v></c>`).join("");
    expect(onlyRows(read([`<row>${cells}</row>`], { formats }))).toEqual([
      ["12.5%", "2025-09-30", "1234.5", "2025-09-30T18:00:00", "36:00:00", "2025-09-30"],
    ]);
  });

  it("count their days from 1904 where the workbook says so", () => {
    expect(onlyRows(read(['<row><c s="1"><v>44468</v></c></row>'], { formats: [14], is1904: true }))).toEqual([
      ["2025-09-30"],
    ]);
  });

  it("may be days written as such", () => {
    expect(
      onlyRows(read(['<row><c t="d"><v>2025-09-30T00:00:00</v></c><c t="d"><v>2025-09-30T08:30:00</v></c></row>'])),
    ).toEqual([["2025-09-30", "2025-09-30T08:30:00"]]);
  });

  it("of formulas are those stored; where none is, it is said once how many", () => {
    const result = read([
      `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c></row>`,
      `<row r="2"><c r="A2"><f>1+1</f><v></v></c><c r="B2"><v>5</v></c></row>`,
      `<row r="3"><c r="A3"><f>1+1</f></c><c r="B3"><v>6</v></c></row>`,
    ]);
    expect(result.sheets[0]?.header).toEqual(["2"]);
    expect(result.sheets[0]?.rows).toEqual({ 2: ["", "5"], 3: ["", "6"] });
    expect(result.issues).toMatchObject([
      { code: "formulaWithoutValue", place: { row: 2, cell: "A2" }, facts: { count: 2 } },
    ]);
  });
});

describe("rows and columns of an xlsx", () => {
  it("keep the numbers the spreadsheet shows; blank ones are passed over", () => {
    const blank = `<row r="4"><c r="A4"/><c r="B4" t="inlineStr"><is><t> </t></is></c></row><row r="5"/>`;
    const result = read([
      `<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>`,
      blank,
      `<row r="9"><c r="D9"><v>3</v></c></row>`,
    ]);
    expect(result.sheets).toEqual([
      { name: "plans", header: ["1", "", "2"], headerRow: 3, rows: { 9: ["", "", "3"] } },
    ]);
    expect(result.tables[0]?.firstColumn).toBe(1);
  });

  it("may come without addresses, or in another order", () => {
    const rows = [
      `<row>${textCell("a")}${textCell("b")}</row>`,
      `<row r="5"><c><v>5</v></c></row>`,
      `<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row>`,
    ];
    expect(read(rows).sheets[0]?.rows).toEqual({ 3: ["2", "3"], 5: ["5", ""] });
  });

  it("that are hidden are read, and that is said", () => {
    const rows = [
      HEADER,
      `<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>`,
      `<row r="3" hidden="true"><c r="B3"><v>2</v></c></row>`,
      `<row r="4" hidden="1"/>`,
    ];
    const result = read(rows, {}, ['<cols><col min="2" max="16384" hidden="1"/></cols>', ""]);
    expect(result.sheets[0]?.rows).toEqual({ 2: ["1", ""], 3: ["", "2"] });
    expect(result.issues).toMatchObject([
      { code: "hiddenColumns", severity: "notice", facts: { count: 1, columns: "B" } },
      { code: "hiddenRows", severity: "notice", place: { row: 2 }, facts: { count: 2 } },
    ]);
  });

  it("that are merged give a header's text to all it covers, data's to the first cell", () => {
    const rows = [
      `<row r="1">${textCell("Komuna")}${textCell("Vlera")}<c r="C1"/></row>`,
      `<row r="2"><c r="B2"><v>2023</v></c><c r="C2"><v>2024</v></c></row>`,
      `<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>2</v></c><c r="C3"><v>3</v></c></row>`,
      `<row r="4"><c r="B4"><v>5</v></c><c r="C4"><v>6</v></c></row>`,
    ];
    const merged = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="A3:A4"/></mergeCells>';
    const result = read(rows, {}, ["", merged]);
    expect(result.sheets[0]).toMatchObject({
      header: ["Komuna", "Vlera", "Vlera"],
      rows: { 2: ["Komuna", "2023", "2024"], 3: ["1", "2", "3"], 4: ["", "5", "6"] },
    });
    expect(result.issues).toMatchObject([
      { code: "mergedCells", place: { cell: "A3" }, text: "A3:A4", facts: { count: 1 } },
    ]);
  });
});

it("merged cells that are none of a sheet are passed over", () => {
  const rows = [`<row r="1">${textCell("a")}</row>`, `<row r="2"><c r="A2"><v>1</v></c></row>`];
  for (const reference of ["", "A1", "A2:A1", "B1:A1", "A1:A1048577", "A1:XFE1", "Fletë!A1:A2"]) {
    const result = read(rows, {}, ["", `<mergeCells><mergeCell ref="${reference}"/></mergeCells>`]);
    expect([reference, result.issues, result.sheets[0]?.rows]).toEqual([reference, [], { 2: ["1"] }]);
  }
  expect(parseRange("A1:XFD1048576")).toEqual({
    firstRow: 1,
    lastRow: 1_048_576,
    firstColumn: 0,
    lastColumn: 16_383,
  });
});

describe("sheets of an xlsx", () => {
  it("are all read, hidden ones with a word, charts and empty ones without", () => {
    const sheets = { plans: sheetData([HEADER]), secret: sheetData([HEADER]), empty: sheetData([]), chart: "" };
    const relations = relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "worksheet", "worksheets/sheet3.xml"],
      ["rId4", "chartsheet", "worksheets/sheet4.xml"],
    ]);
    const result = readFileOf(
      "book.xlsx",
      xlsxOf({ sheets, states: { secret: 'state="veryHidden"' }, parts: { "xl/_rels/workbook.xml.rels": relations } }),
    );
    expect(result.sheets.map(({ name, header }) => [name, header.length])).toEqual([
      ["plans", 2],
      ["secret", 2],
      ["empty", 0],
    ]);
    expect(result.issues).toMatchObject([{ code: "hiddenSheet", severity: "notice", place: { sheet: "secret" } }]);
  });

  it("are found by relative and absolute paths, whatever the case, and where another folder holds them", () => {
    const { "xl/worksheets/sheet1.xml": sheet = "", ...rest } = xlsxParts({ sheets: { plans: sheetData([HEADER]) } });
    for (const [target, path] of [
      ["/xl/worksheets/Sheet1.xml", "xl/worksheets/sheet1.xml"],
      ["../data/one.xml", "data/one.xml"],
      ["./a/../one.xml", "xl/one.xml"],
    ] as const) {
      const relations = relationshipsXml([["rId1", "worksheet", target]]);
      const bytes = zipOf({ ...rest, "xl/_rels/workbook.xml.rels": relations, [path]: sheet });
      expect(onlyRows(readFileOf("book.xlsx", bytes)), target).toEqual([["a", "b"]]);
    }
  });

  it("are read in the strict form and with prefixes", () => {
    const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const bytes = xlsxOf({
      sheets: { plans: "" },
      parts: {
        "_rels/.rels": relationshipsXml([["x", "officeDocument", "xl/workbook.xml"]], office),
        "xl/_rels/workbook.xml.rels": relationshipsXml([["x", "worksheet", "worksheets/sheet1.xml"]], office),
        "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:sheets><x:sheet name="plans" sheetId="1" q:id="x"/></x:sheets></x:workbook>`,
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    expect(onlyRows(readFileOf("book.xlsx", bytes))).toEqual([["a"]]);
  });

  it("that are missing are an issue each, and the others are read", () => {
    const sheets = { gone: sheetData([HEADER]), plans: sheetData([HEADER]) };
    const result = readFileOf("book.xlsx", xlsxOf({ sheets, parts: { "xl/worksheets/sheet1.xml": "" } }));
    expect(result.issues).toMatchObject([
      { code: "missingPart", place: { sheet: "gone" }, text: "xl/worksheets/sheet1.xml" },
    ]);
    expect(result.sheets.map(({ name }) => name)).toEqual(["plans"]);
  });

  it.each([
    ["xl/workbook.xml", "missingPart xl/workbook.xml"],
    ["xl/sharedStrings.xml", "missingPart xl/sharedStrings.xml"],
    ["xl/_rels/workbook.xml.rels", "missingPart plans"],
  ])("without %s are an issue", (path, line) => {
    const result = readFileOf("book.xlsx", xlsxOf({ sheets: { plans: sheetData([HEADER]) }, parts: { [path]: "" } }));
    expect(linesOf(result)).toEqual([line]);
    expect(result.tables).toEqual([]);
  });

  it("are read without a part of relationships of the package, as the usual path is known", () => {
    const bytes = xlsxOf({ sheets: { plans: sheetData([HEADER]) }, parts: { "_rels/.rels": "" } });
    expect(onlyRows(readFileOf("book.xlsx", bytes))).toEqual([["a", "b"]]);
  });

  it("of a workbook without any are an issue", () => {
    expect(linesOf(readFileOf("book.xlsx", xlsxOf({ sheets: {} })))).toEqual(["noSheets"]);
  });

  it("of a workbook with macros are read, the macros not", () => {
    const relations = relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["m", "vbaProject", "vbaProject.bin"],
    ]);
    const parts = { "xl/_rels/workbook.xml.rels": relations, "xl/vbaProject.bin": "x" };
    const result = readFileOf("book.xlsm", xlsxOf({ sheets: { plans: sheetData([HEADER]) }, parts }));
    expect(linesOf(result)).toEqual(["macrosIgnored"]);
    expect(result.sheets).toHaveLength(1);
  });

  it("are read in UTF-16 too", () => {
    const parts = xlsxParts({ sheets: { plans: "" } });
    const text = `\uFEFF${worksheetXml(sheetData([HEADER])).replace("UTF-8", "UTF-16")}`;
    const wide = new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);
    const bytes = zipBytes({ ...parts, "xl/worksheets/sheet1.xml": wide });
    expect(onlyRows(readFileOf("book.xlsx", bytes))).toEqual([["a", "b"]]);
  });
});

function zipBytes(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encode = (part: string | Uint8Array) => (typeof part === "string" ? strToU8(part) : part);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, encode(part)])));
}
