import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvLine } from "#export/csv.ts";
import { readCsv } from "#ingest/csv.ts";

type Visited = { readonly row: number; readonly cells: readonly string[]; readonly isBroken: boolean };

function rowsOf(text: string): readonly Visited[] {
  const rows: Visited[] = [];
  readCsv(text).eachRow((cells, row, isBroken) => rows.push({ row, cells: [...cells], isBroken }));
  return rows;
}

function cellsOf(text: string): readonly (readonly string[])[] {
  return rowsOf(text).map(({ cells }) => cells);
}

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("", '"', '""', ",", "\n", "\r", "\r\n", ' "a" ', "'"),
);

describe("readCsv", () => {
  it("gives back the cells that were written, whatever is in them", () => {
    const table = fc.integer({ min: 2, max: 5 }).chain((width) => {
      const line = fc.array(cell, { minLength: width, maxLength: width });
      return fc.tuple(
        line,
        fc.array(
          line.filter((cells) => cells.some((text) => text !== "")),
          { maxLength: 6 },
        ),
      );
    });
    fc.assert(
      fc.property(table, fc.boolean(), ([header, rows], endsInNewline) => {
        const text = [header, ...rows].map(csvLine).join("\n") + (endsInNewline ? "\n" : "");
        fc.pre(!text.startsWith("\n") && !text.endsWith(",") && header.some((name) => name.trim() !== ""));
        expect(readCsv(text).header).toEqual(header);
        expect(cellsOf(text)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it("reads a regular text as Papa Parse does", () => {
    const text = 'a,b,c\n1,"x, ""y""\nz",3\n,,\n"",5,6\n';
    expect([readCsv(text).header, ...cellsOf(text)]).toEqual(Papa.parse(text, { skipEmptyLines: true }).data);
  });

  it("numbers rows as a spreadsheet does: the header is 1, a row with a line break inside is one, a blank line counts", () => {
    expect(rowsOf('a,b\n1,"x\ny"\n3,4\n').map(({ row }) => row)).toEqual([2, 3]);
    const withBlank = rowsOf("a,b\n\n3,4\n").filter(({ cells }) => cells.length > 1);
    expect(withBlank.map(({ row }) => row)).toEqual([3]);
  });

  it.each([
    ["semicolons", "a;b\n1,5;2\n"],
    ["tabs", "a\tb\n1,5\t2\n"],
    ["Windows line ends", 'a,b\r\n"1,5",2\r\n'],
    ["old Macintosh line ends", 'a,b\r"1,5",2\r'],
    ["quotation marks inside a text", 'a,b\n"1,5",2'],
  ])("reads %s", (_name, text) => {
    expect(cellsOf(text).filter((cells) => cells.length > 1)).toEqual([["1,5", "2"]]);
  });

  it("keeps the cells of rows that are too long or too short", () => {
    expect(cellsOf("a,b\n1\n1,2,3\n4,5\n").slice(0, 3)).toEqual([["1"], ["1", "2", "3"], ["4", "5"]]);
  });

  it("marks a row whose quotation mark is never closed", () => {
    expect(rowsOf('a,b\n1,2\n3,"4\n5,6\n').map(({ row, isBroken }) => [row, isBroken])).toEqual([
      [2, false],
      [3, true],
    ]);
  });

  it("reads a text of one column, of a header only, and of nothing", () => {
    expect(cellsOf("a\n1\n").slice(0, 1)).toEqual([["1"]]);
    expect(readCsv("a,b").header).toEqual(["a", "b"]);
    expect(rowsOf("a,b")).toEqual([]);
    expect(rowsOf("").filter(({ cells }) => cells.some((text) => text !== ""))).toEqual([]);
  });

  it.each([
    ["decimal commas under semicolons", "x;y\n1,5;2,5\n3,5;4,5\n", ["1,5", "2,5"]],
    ["a comma and a semicolon in every row", "Komuna;Vlera, %\nPeja;12,5\nDeçan;7,5\n", ["Peja", "12,5"]],
    ["a comma inside quotation marks", 'a;b\n"x, y";1\n"z, w";2\n', ["x, y", "1"]],
    ["a list with semicolons in one column", "a,b,c\n1,x;y;z,2\n3,,4\n", ["1", "x;y;z", "2"]],
    ["lines above the table", "Komuna e Pejës, 2025\n\na;b;c\n1;2;3\n4;5;6\n", []],
    ["Excel's word for it", "sep=;\na,x;b\n1,2;3\n", ["1,2", "3"]],
    ["Excel's word for it with Windows line ends", "sep=\t\r\na\tb\r\n1\t2\r\n", ["1", "2"]],
  ])("finds the delimiter by the first rows: %s", (_name, text, second) => {
    expect(cellsOf(text)[0]).toEqual(second.length > 0 ? second : [""]);
    if (second.length === 0) expect(cellsOf(text)[2]).toEqual(["1", "2", "3"]);
  });

  it("takes the first row that is not blank for the header, and keeps the numbers of the rows", () => {
    const csv = readCsv(" ,\n,\na,b\n1,2\n");
    expect([csv.header, csv.headerRow]).toEqual([["a", "b"], 3]);
    expect(rowsOf(" ,\n,\na,b\n1,2\n")).toEqual([{ row: 4, cells: ["1", "2"], isBroken: false }]);
    expect(readCsv("sep=;\na;b\n").headerRow).toBe(1);
  });
});
