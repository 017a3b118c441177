import { parseAddress } from "#domain/cellAddress.ts";
import { createGrid, type Grid, type GridBuilder, type MergedRange } from "./grid.ts";
import type { Halt } from "./halt.ts";
import { LIMITS } from "./limits.ts";
import { numberCellText } from "./numberCell.ts";
import type { NumberKind } from "./numberFormat.ts";
import { type Package, readPart } from "./parts.ts";
import type { SheetListing } from "./xlsxParts.ts";
import { readXlsxText } from "./xlsxText.ts";
import type { XmlVisitor } from "./xml.ts";
import { type Attributes, countOf, isTrue } from "./xmlText.ts";

/** What cells refer to. */
export type XlsxContext = {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly is1904: boolean;
};

/** A cell being read: `value` and `inline` are what stands in its elements `v` and `is`. */
type XlsxCell = {
  column: number;
  type: string;
  style: number;
  value: string;
  inline: string;
  hasFormula: boolean;
};

export function readXlsxSheet(
  given: Package,
  path: string,
  listing: SheetListing,
  context: XlsxContext,
  halt: Halt,
): Grid {
  const grid = createGrid(given.budget, halt);
  readPart(given, path, sheetVisitor(grid, context), halt);
  return grid.build(listing.name, listing.isHidden);
}

function sheetVisitor(grid: GridBuilder, context: XlsxContext): XmlVisitor {
  let isInData = false;
  let row = 0;
  let column = -1;
  let cell: XlsxCell | undefined;
  let taking: "value" | "inline" | undefined;
  let phonetic = 0;

  const openRow = (attributes: Attributes) => {
    row = countOf(attributes, "r", row + 1);
    column = -1;
    grid.beginRow(row, isTrue(attributes.get("hidden")));
  };
  const openCell = (attributes: Attributes) => {
    column = parseAddress(attributes.get("r") ?? "")?.column ?? column + 1;
    const style = countOf(attributes, "s", 0);
    cell = { column, type: attributes.get("t") ?? "n", style, value: "", inline: "", hasFormula: false };
  };
  const openInCell = (name: string, known: XlsxCell) => {
    if (name === "v") taking = "value";
    else if (name === "f") known.hasFormula = true;
    else if (name === "rPh") phonetic++;
    else if (name === "t" && phonetic === 0) taking = "inline";
  };
  return {
    open: (name, attributes) => {
      if (cell !== undefined) openInCell(name, cell);
      else if (isInData && name === "c") openCell(attributes);
      else if (isInData && name === "row") openRow(attributes);
      else if (name === "sheetData") isInData = true;
      else if (name === "col") hideColumns(grid, attributes);
      else if (name === "mergeCell") mergeCells(grid, attributes.get("ref") ?? "");
    },
    text: (text) => {
      if (cell !== undefined && taking !== undefined) cell[taking] += text;
    },
    close: (name) => {
      if (name === "v" || name === "t") taking = undefined;
      else if (name === "rPh") phonetic--;
      else if (name === "sheetData") isInData = false;
      else if (name === "row" && isInData) grid.endRow();
      else if (name === "c" && cell !== undefined) {
        grid.put(cell.column, cellText(cell, row, grid, context));
        cell = undefined;
        phonetic = 0;
      }
    },
  };
}

function cellText(cell: XlsxCell, row: number, grid: GridBuilder, { strings, kinds, is1904 }: XlsxContext): string {
  const { type, style, value, inline, column } = cell;
  if (cell.hasFormula && value === "" && type !== "str") {
    grid.missValue(row, column);
    return "";
  }
  switch (type) {
    case "s": {
      const text = /^\s*\d{1,9}\s*$/.test(value) ? strings[Number(value)] : undefined;
      if (text === undefined) grid.remark({ code: "brokenCell", row, column, text: value });
      return text ?? "";
    }
    case "inlineStr":
      return readXlsxText(inline);
    case "b":
      return booleanText(value);
    case "d":
      return value.trim().replace(/T00:00:00(?:\.0+)?Z?$/, "");
    case "n": {
      const number = value.trim() === "" ? Number.NaN : Number(value);
      return Number.isFinite(number) ? numberCellText(number, kinds[style] ?? "number", is1904) : value.trim();
    }
    default:
      return readXlsxText(value);
  }
}

/** As spreadsheets show it. */
export function booleanText(value: string): string {
  return isTrue(value.trim()) ? "TRUE" : "FALSE";
}

function hideColumns(grid: GridBuilder, attributes: Attributes): void {
  const first = countOf(attributes, "min", 0);
  if (isTrue(attributes.get("hidden")) && first > 0) grid.hideColumns(first - 1, countOf(attributes, "max", first) - 1);
}

function mergeCells(grid: GridBuilder, reference: string): void {
  const range = parseRange(reference);
  if (range !== undefined) grid.merge(range);
}

/** `B2:C4`; undefined for what is no range of a sheet. */
export function parseRange(reference: string): MergedRange | undefined {
  const [from = "", to = ""] = reference.split(":");
  const [first, last] = [parseAddress(from), parseAddress(to)];
  if (first === undefined || last === undefined || first.row > last.row || first.column > last.column) return undefined;
  if (last.row >= LIMITS.rows || last.column >= LIMITS.columns) return undefined;
  return { firstRow: first.row + 1, lastRow: last.row + 1, firstColumn: first.column, lastColumn: last.column };
}
