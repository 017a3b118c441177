import { describe, expect, it } from "vitest";
import { linesOf, odsOf, odsParts, onlyRows, readFileOf, zipOf } from "./books.ts";

function read(rows: string, name = "plans", styles = "") {
  return readFileOf(
    "book.ods",
    odsOf(`<table:table table:name="${name}" table:style-name="ta1">${rows}</table:table>`, styles),
  );
}

const text = (written: string, more = "") =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${written}</text:p></table:table-cell>`;
const row = (cells: string, more = "") => `<table:table-row ${more}>${cells}</table:table-row>`;

describe("cells of an ods", () => {
  it.each([
    ["a number", 'office:value-type="float" office:value="1.234"', "1,23", "1.2340"],
    ["a percentage", 'office:value-type="percentage" office:value="0.07"', "7 %", "7%"],
    [
      "an amount of money",
      'office:value-type="currency" office:currency="EUR" office:value="1200.5"',
      "1.200,50 €",
      "1200.5",
    ],
    ["a day", 'office:value-type="date" office:date-value="2025-09-30"', "30.09.25", "2025-09-30"],
    [
      "a day with its time",
      'office:value-type="date" office:date-value="2025-09-30T18:05:00"',
      "30.09.25",
      "2025-09-30T18:05:00",
    ],
    ["a time", 'office:value-type="time" office:time-value="PT14H30M05S"', "14:30", "14:30:05"],
    ["a truth", 'office:value-type="boolean" office:boolean-value="true"', "E VËRTETË", "TRUE"],
    ["a formula's value", 'table:formula="of:=1+1" office:value-type="float" office:value="2"', "2", "2"],
    [
      "an error",
      'table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"',
      "#N/A",
      "#N/A",
    ],
  ])("with %s are read by their value, not by what is shown", (_name, attributes, shown, expected) => {
    const cell = `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
    expect(onlyRows(read(row(cell)))).toEqual([[expected]]);
  });

  it.each([
    ["a number", 'office:value-type="float"', "12"],
    ["a blank for a number", 'office:value-type="float" office:value=" "', "12"],
    ["a percentage", 'office:value-type="percentage"', "7 %"],
    ["a day", 'office:value-type="date"', "30.09.25"],
    ["a time", 'office:value-type="time"', "14:30"],
    ["a time that is no length of one", 'office:value-type="time" office:time-value="14:30"', "14:30"],
    ["a truth", 'office:value-type="boolean"', "TRUE"],
    ["a text", 'office:value-type="string" office:string-value=""', "a"],
  ])("that say %s without its value are read by what is shown", (_name, attributes, shown) => {
    const cell = `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
    expect(onlyRows(read(row(cell)))).toEqual([[shown]]);
  });

  it("with a formula that was never computed are blank, and that is said", () => {
    const header = row(text("a") + text("b"));
    const rows = row(`<table:table-cell table:formula="of:=1+1"/>${text("1")}`);
    const result = read(header + rows);
    expect(result.sheets[0]?.rows).toEqual({ 2: ["", "1"] });
    expect(result.issues).toMatchObject([{ code: "formulaWithoutValue", place: { cell: "A2" }, facts: { count: 1 } }]);
  });

  it("hold lines, spaces, tabs and marked pieces; comments and drawings are passed over", () => {
    const cell = `<table:table-cell office:value-type="string"><office:annotation><text:p>comment</text:p></office:annotation><text:p>a<text:s text:c="2"/>b   \n  b<text:tab/><text:span>c</text:span></text:p><text:p>d<text:line-break/>e</text:p><draw:frame><text:p>drawn</text:p></draw:frame></table:table-cell>`;
    expect(onlyRows(read(row(cell)))).toEqual([["a  b    b\tc\nd\ne"]]);
  });

  it("that are repeated are read as often as they stand there; empty ones to the end of the sheet are nothing", () => {
    const rows = row(
      `${text("a", 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16382"/>`,
    );
    const data = row(`<table:table-cell/>${text("b")}`, 'table:number-rows-repeated="3"');
    const rest = row(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      'table:number-rows-repeated="1048572"',
    );
    expect(read(rows + data + rest).sheets[0]).toMatchObject({
      header: ["a", "a"],
      rows: { 2: ["", "b"], 3: ["", "b"], 4: ["", "b"] },
    });
  });

  it("that are covered by a merged one are blank in data, and filled in the header", () => {
    const header = row(`${text("a", 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${text("b")}`);
    const first = row(`${text("x", 'table:number-rows-spanned="2"')}${text("1")}${text("2")}`);
    const second = row(
      `<table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>${text("3")}${text("4")}`,
    );
    const result = read(header + first + second);
    expect(result.sheets[0]).toMatchObject({
      header: ["a", "a", "b"],
      rows: { 2: ["x", "1", "2"], 3: ["", "3", "4"] },
    });
    expect(linesOf(result)).toEqual(["mergedCells A2 A2:A3"]);
  });

  it("of hidden rows, columns and sheets are read, and that is said", () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="3"/>';
    const rows = row(text("a") + text("b")) + row(text("1") + text("2"), 'table:visibility="filter"');
    const styles = '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>';
    const result = read(`${columns}<table:table-row-group>${rows}</table:table-row-group>`, "plans", styles);
    expect(result.sheets[0]?.rows).toEqual({ 2: ["1", "2"] });
    expect(result.issues).toMatchObject([
      { code: "hiddenSheet" },
      { code: "hiddenColumns", facts: { columns: "B" } },
      { code: "hiddenRows", place: { row: 2 }, facts: { count: 1 } },
    ]);
  });
});

describe("an ods", () => {
  it("with a password is an issue that says so", () => {
    const parts = {
      ...odsParts("x"),
      "META-INF/manifest.xml": '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
    };
    expect(linesOf(readFileOf("book.ods", zipOf(parts)))).toEqual(["encryptedFile"]);
  });

  it("whose content is missing or cut off is an issue", () => {
    const { "content.xml": content = "", ...rest } = odsParts("");
    expect(linesOf(readFileOf("book.ods", zipOf({ ...rest, "content.xml": content.slice(0, -9) })))).toEqual([
      "damagedFile content.xml",
    ]);
    expect(linesOf(readFileOf("book.ods", zipOf({ ...rest, "content.xml": content })))).toEqual(["noSheets"]);
  });

  it.each([
    ["rows", row(text("a"), 'table:number-rows-repeated="1048577"'), "rows"],
    ["columns", row(text("a", 'table:number-columns-repeated="16385"')), "columns"],
    ["cells", row(text("a", 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"'), "cells"],
  ])("that repeats what it holds beyond the limits of %s is refused at once", (_name, rows, what) => {
    expect(read(rows).issues).toMatchObject([{ code: "tooLarge", facts: { what } }]);
  });
});
