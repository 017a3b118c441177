import Papa from "papaparse";
import { initParser } from "udsv";
import { NO_MORE, type RawTable, type VisitRow } from "./rawTable.ts";

type Csv = Pick<RawTable, "header" | "headerRow" | "eachRow">;

/** Takes a row, and says by `false` that it wants no more. */
type TakeRow = (cells: readonly string[], row: number, isBroken: boolean) => boolean;

/**
 * The rows of a CSV text. A regular one, as we write it, goes through uDSV (a third of the time); anything else, such as
 * other delimiters, line ends or loose quotation marks, through Papa Parse.
 * @param again gives the same text again: one that is too long to be kept is opened whenever its rows are visited.
 */
export function readCsv(given: string, again: () => string = keep(given)): Csv {
  // Excel's word for the delimiter, which it does not show as a row.
  const [told = "", delimiterTold] = /^sep=([,;\t])(?:\r\n?|\n)/i.exec(given) ?? [];
  const text = given.slice(told.length);
  const rows = rowsOf(text, delimiterTold ?? delimiterOf(text));
  const head = headerOf(text, rows);
  return { ...head, eachRow: rowsBelow(head.headerRow, rows, () => again().slice(told.length)) };
}

/** Not within `readCsv`: a function made there would keep the text even where it is opened again. */
function keep(text: string): () => string {
  return () => text;
}

/** Visits the rows of a text. */
type VisitText = (text: string, take: TakeRow) => void;

function rowsOf(text: string, delimiter: string): VisitText {
  const columns = delimiter === "," ? columnsOfRegular(text) : undefined;
  return columns === undefined ? irregularRows(delimiter) : regularRows(columns, text.includes('"'));
}

function headerOf(text: string, rows: VisitText): Pick<Csv, "header" | "headerRow"> {
  let header: readonly string[] = [];
  let headerRow = 1;
  rows(text, (cells, row) => {
    if (cells.every((cell) => cell.trim() === "")) return true;
    [header, headerRow] = [cells, row];
    return false;
  });
  return { header, headerRow };
}

function rowsBelow(headerRow: number, rows: VisitText, open: () => string): Csv["eachRow"] {
  return (visit: VisitRow) =>
    rows(open(), (cells, row, isBroken) => row <= headerRow || visit(cells, row, isBroken) !== NO_MORE);
}

function regularRows(columns: number, hasQuotes: boolean): VisitText {
  const encl = hasQuotes ? '"' : "";
  const column = { type: "s" as const, repl: { empty: undefined, null: undefined, NaN: undefined } };
  const cols = Array.from({ length: columns }, (_, place) => ({ name: String(place), ...column }));
  const schema = { skip: 0, col: ",", row: "\n", encl, esc: encl, trim: false, cols };
  return (text, take) => {
    let row = 0;
    initParser(schema).stringArrs<string[]>(text, (cells) => {
      row++;
      return take(cells, row, false) ? undefined : false;
    });
  };
}

function irregularRows(delimiter: string): VisitText {
  return (given, take) => {
    const text = given.replace(/\r\n?/g, "\n");
    let row = 0;
    const step = ({ data, errors }: Papa.ParseStepResult<string[]>, parser: Papa.Parser) => {
      row++;
      if (!take(data, row, errors.length > 0)) parser.abort();
    };
    Papa.parse<string[]>(text, { delimiter, newline: "\n", step });
  };
}

/** So much of a text shows its delimiter. */
const SAMPLE_LENGTH = 65_536;
const SAMPLE_ROWS = 30;

/**
 * The delimiter by which most of the first rows have the same number of cells, at least two. Where several do as well,
 * the one with more cells; a tab or semicolon as often as a comma is the delimiter, the comma then a decimal mark.
 */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH).replace(/\r\n?/g, "\n");
  const shapes = ["\t", ";", ","].map((delimiter) => ({ delimiter, ...shapeOf(sample, delimiter) }));
  const best = shapes.reduce((one, other) => {
    const isBetter = other.alike > one.alike || (other.alike === one.alike && other.cells > one.cells);
    return isBetter ? other : one;
  });
  return best.alike === 0 ? "," : best.delimiter;
}

/** How many rows of a sample have the same number of cells, at least two, and how many that are. */
function shapeOf(sample: string, delimiter: string): { readonly alike: number; readonly cells: number } {
  const rows = Papa.parse<string[]>(sample, { delimiter, newline: "\n", preview: SAMPLE_ROWS }).data;
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells = 0, alike = 0] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  return { alike, cells };
}

const [COMMA, QUOTE, NEWLINE, RETURN] = [44, 34, 10, 13];

/**
 * The number of columns of a text in which every line has as many cells as the first, at least two, lines end in `\n`
 * and quotation marks stand only around whole cells; undefined for any other.
 */
function columnsOfRegular(text: string): number | undefined {
  let columns: number | undefined;
  let cells = 1;
  let position = 0;
  while (position < text.length) {
    const end = text.charCodeAt(position) === QUOTE ? endOfQuoted(text, position) : endOfPlain(text, position);
    if (end === undefined) return undefined;
    if (end < text.length && text.charCodeAt(end) === COMMA) cells++;
    else {
      columns ??= cells;
      if (cells !== columns || columns < 2) return undefined;
      cells = end < text.length ? 1 : 0;
    }
    position = end + 1;
  }
  // A text that stops right after a comma ends in an empty cell the loop has not seen.
  return cells > 1 ? undefined : columns;
}

/** Where a cell without quotation marks ends; undefined where one stands inside it, or a carriage return. */
function endOfPlain(text: string, start: number): number | undefined {
  for (let position = start; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === COMMA || code === NEWLINE) return position;
    if (code === QUOTE || code === RETURN) return undefined;
  }
  return text.length;
}

/** Where a cell in quotation marks ends; undefined where it never does, or something follows the closing mark. */
function endOfQuoted(text: string, start: number): number | undefined {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
  if (end < 0) return undefined;
  const next = end + 1;
  const code = text.charCodeAt(next);
  return next >= text.length || code === COMMA || code === NEWLINE ? next : undefined;
}
