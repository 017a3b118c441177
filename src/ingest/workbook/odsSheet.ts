import { createGrid, type Grid, type GridBuilder } from "./grid.ts";
import { type Halt, refuseLarge } from "./halt.ts";
import { type Budget, LIMITS, mebibytes } from "./limits.ts";
import { percentText, plainText } from "./numberCell.ts";
import type { Package } from "./parts.ts";
import { clockText } from "./serial.ts";
import { booleanText } from "./xlsxSheet.ts";
import { type Attributes, countOf } from "./xmlText.ts";

/** Takes the elements of one table, and gives the sheet at its end. */
export type OdsTable = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly build: () => Grid;
};

/** A cell being read. Paragraphs are its lines; what stands in its comments and drawings is passed over. */
type OdsCell = {
  readonly attributes: Attributes;
  readonly column: number;
  readonly times: number;
  readonly isCovered: boolean;
  lines: number;
  text: string;
};

/** Elements in a cell whose text is not the cell's: comments, drawings, tables inside, how a word is pronounced. */
const ASIDE: ReadonlySet<string> = new Set([
  "annotation",
  "frame",
  "custom-shape",
  "table",
  "shapes",
  "ruby-text",
  "note",
  "detective",
]);

const ROW_HIDDEN: ReadonlySet<string> = new Set(["collapse", "filter"]);

export function createOdsTable(given: Package, name: string, isHidden: boolean, halt: Halt): OdsTable {
  const grid = createGrid(given.budget, halt);
  const position = { row: 0, rowTimes: 1, column: 0, firstHidden: 0 };
  let cell: OdsCell | undefined;
  let aside = 0;

  const openRow = (attributes: Attributes) => {
    position.row += position.rowTimes;
    position.rowTimes = Math.max(1, countOf(attributes, "number-rows-repeated", 1));
    position.column = 0;
    grid.beginRow(position.row, ROW_HIDDEN.has(attributes.get("visibility") ?? ""));
  };
  const openCell = (attributes: Attributes, isCovered: boolean) => {
    const times = Math.max(1, countOf(attributes, "number-columns-repeated", 1));
    cell = { attributes, column: position.column, times, isCovered, lines: 0, text: "" };
    position.column += times;
    mergeFrom(grid, attributes, position.row, cell.column);
  };
  const openColumn = (attributes: Attributes) => {
    const times = Math.max(1, countOf(attributes, "number-columns-repeated", 1));
    const first = position.firstHidden;
    position.firstHidden += times;
    if (ROW_HIDDEN.has(attributes.get("visibility") ?? "")) grid.hideColumns(first, first + times - 1);
  };
  return {
    open: (element, attributes) => {
      if (aside > 0 || ASIDE.has(element)) aside++;
      else if (cell !== undefined) openInCell(cell, element, attributes, given.budget, halt);
      else if (element === "table-cell" || element === "covered-table-cell") {
        openCell(attributes, element === "covered-table-cell");
      } else if (element === "table-row") openRow(attributes);
      else if (element === "table-column") openColumn(attributes);
    },
    text: (text) => {
      // LibreOffice writes spaces as they are; line ends are only how the document is laid out.
      if (cell !== undefined && cell.lines > 0 && aside === 0) cell.text += text.replace(/[\t\r\n]+ */g, " ");
    },
    close: (element) => {
      if (aside > 0) aside--;
      else if (element === "table-row") grid.endRow(position.rowTimes);
      else if (cell !== undefined && (element === "table-cell" || element === "covered-table-cell")) {
        putRepeated(grid, cell, position.row, halt);
        cell = undefined;
      }
    },
    build: () => grid.build(name, isHidden),
  };
}

function openInCell(cell: OdsCell, element: string, attributes: Attributes, budget: Budget, halt: Halt): void {
  if (element === "p" || element === "h") {
    if (cell.lines > 0) cell.text += "\n";
    cell.lines++;
  } else if (element === "s") {
    const spaces = countOf(attributes, "c", 1);
    // A few bytes can stand for many spaces, so these count as unpacked too.
    budget.bytesLeft -= spaces;
    if (budget.bytesLeft < 0) refuseLarge(halt, "unpackedBytes", mebibytes(LIMITS.unpackedBytes));
    else if (cell.text.length + spaces > LIMITS.entryBytes)
      refuseLarge(halt, "entryBytes", mebibytes(LIMITS.entryBytes));
    else cell.text += " ".repeat(spaces);
  } else if (element === "tab") cell.text += "\t";
  else if (element === "line-break") cell.text += "\n";
}

/** Puts a cell as often as it stands there; empty ones reach to the end of the sheet and are passed over. */
function putRepeated(grid: GridBuilder, cell: OdsCell, row: number, halt: Halt): void {
  if (cell.isCovered) return;
  const { attributes, column, times } = cell;
  const text = odsCellText(cell);
  if (text === "") {
    const isWithout = attributes.has("formula") && !attributes.has("value-type");
    if (isWithout) grid.missValue(row, column);
    return;
  }
  for (let place = 0; place < times && halt.refusal === undefined; place++) grid.put(column + place, text);
}

function odsCellText({ attributes, text }: OdsCell): string {
  // LibreOffice says of a cell with an error that it is a text or a number, and beside that that it is an error.
  if (attributes.get("calcext:value-type") === "error") return text;
  switch (attributes.get("value-type")) {
    case "float":
    case "currency":
      return numberText(attributes.get("value"), plainText) ?? text;
    case "percentage":
      return numberText(attributes.get("value"), percentText) ?? text;
    case "date":
      return (attributes.get("date-value") ?? text).replace(/T00:00:00(?:\.0+)?Z?$/, "");
    case "time":
      return timeText(attributes.get("time-value")) ?? text;
    case "boolean": {
      const value = attributes.get("boolean-value");
      return value === undefined ? text : booleanText(value);
    }
    default:
      return text === "" ? (attributes.get("string-value") ?? "") : text;
  }
}

function numberText(value: string | undefined, write: (number: number) => string): string | undefined {
  const number = value === undefined || value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? write(number) : undefined;
}

/** A length of time as XML writes it, `PT14H30M00S`, as `14:30:00`. */
function timeText(written = ""): string | undefined {
  const [, hours, minutes, seconds] = /^PT(\d{1,9})H(\d{1,9})M(\d{1,9}(?:\.\d{1,15})?)S$/.exec(written) ?? [];
  if (hours === undefined) return undefined;
  return clockText(Number(hours) * 3600 + Number(minutes) * 60 + Math.round(Number(seconds)));
}

function mergeFrom(grid: GridBuilder, attributes: Attributes, firstRow: number, firstColumn: number): void {
  const columns = countOf(attributes, "number-columns-spanned", 1);
  const rows = countOf(attributes, "number-rows-spanned", 1);
  if (columns <= 1 && rows <= 1) return;
  const lastRow = firstRow + Math.max(1, rows) - 1;
  grid.merge({ firstRow, lastRow, firstColumn, lastColumn: firstColumn + Math.max(1, columns) - 1 });
}
