import fc from "fast-check";
import Papa from "papaparse";
import { addressOf } from "#domain/cellAddress.ts";
import { numberText } from "#domain/notation.ts";
import { CLEAN } from "#tests/ingest/clean.ts";
import { escaped, odsOf, sheetData, xlsxOf } from "./books.ts";

/** A cell as a person fills it: a text, a number, a share shown as a percentage, a day; or nothing. */
export type Filled = string | number | { readonly percent: number } | { readonly day: string } | undefined;
export type FilledGrid = readonly (readonly Filled[])[];

const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The day's serial number in the system of 1900, for days after its false leap day. */
function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / 86_400_000;
}

/** XML holds no other control characters than these; `_x0008_` would be read as one. */
export const cellText = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[^\P{Cc}]|[\uFFFE\uFFFF]|\s/gu, " ").replaceAll("_x", "_y"))
  .filter((text) => text.trim() !== "");

const filled: fc.Arbitrary<Filled> = fc.oneof(
  { arbitrary: cellText, weight: 3 },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.integer({ min: -10_000, max: 100_000 }).map((thousandths) => ({ percent: thousandths / 1000 })),
  fc
    .date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => ({ day: date.toISOString().slice(0, 10) })),
  fc.constant(undefined),
);

/** Grids whose first row and first column are filled, so that nothing shifts. */
export const grids: fc.Arbitrary<FilledGrid> = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(
    fc
      .tuple(cellText, fc.array(filled, { minLength: width, maxLength: width }))
      .map(([first, others]) => [first, ...others]),
    { minLength: 1, maxLength: 6 },
  ),
);

/** The text each cell must be read as. */
export function expectedText(cell: Filled): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return numberText(cell + 0);
  return "day" in cell ? cell.day : percentOf(cell.percent);
}

/** A share in thousandths as a percentage. */
function percentOf(share: number): string {
  return `${Math.round(share * 1000) / 10 + 0}%`;
}

export function xlsxOfGrids(named: Readonly<Record<string, FilledGrid>>): Uint8Array {
  const strings: string[] = [];
  const cellXml = (cell: Filled, row: number, column: number): string => {
    const at = addressOf({ row, column });
    if (cell === undefined) return row % 2 === 0 ? "" : `<c r="${at}" s="1"/>`;
    if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
    if (typeof cell === "string") {
      strings.push(`<t xml:space="preserve">${escaped(cell)}</t>`);
      return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
    }
    return "day" in cell
      ? `<c r="${at}" s="1"><v>${serialOf(cell.day)}</v></c>`
      : `<c r="${at}" s="2"><v>${cell.percent}</v></c>`;
  };
  const sheets = Object.entries(named).map(([name, grid]) => {
    const rows = grid.map(
      (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join("")}</row>`,
    );
    return [name, sheetData(rows)];
  });
  return xlsxOf({ sheets: Object.fromEntries(sheets), strings, formats: ["dd/mm/yyyy", "0.0%"] });
}

function odsCell(cell: Filled): string {
  if (cell === undefined) return "<table:table-cell/>";
  const typed = (type: string, more: string) =>
    `<table:table-cell office:value-type="${type}" ${more}><text:p>shown</text:p></table:table-cell>`;
  if (typeof cell === "number") return typed("float", `office:value="${cell}"`);
  if (typeof cell === "string") {
    const spaced = escaped(cell).replace(/ /g, "<text:s/>");
    return `<table:table-cell office:value-type="string"><text:p>${spaced}</text:p></table:table-cell>`;
  }
  if ("day" in cell) return typed("date", `office:date-value="${cell.day}"`);
  return typed("percentage", `office:value="${cell.percent}"`);
}

export function odsOfGrids(named: Readonly<Record<string, FilledGrid>>): Uint8Array {
  const tables = Object.entries(named).map(([name, grid]) => {
    const rows = grid.map((cells) => `<table:table-row>${cells.map(odsCell).join("")}</table:table-row>`);
    return `<table:table table:name="${escaped(name)}">${rows.join("")}</table:table>`;
  });
  return odsOf(tables.join(""));
}

/** The clean data set as a person would have it in a workbook: numbers as numbers, days as days. */
export function cleanGrids(): Readonly<Record<string, FilledGrid>> {
  const tables = Object.entries(CLEAN).map(([file, text]) => {
    const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    return [file.replace(".csv", ""), rows.map((cells) => cells.map(filledOf))];
  });
  return Object.fromEntries(tables);
}

function filledOf(text: string): Filled {
  if (text === "") return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { day: text };
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
