import Papa from "papaparse";
import { initParser } from "udsv";
import type { RawTable, VisitRow } from "./rawTable.ts";

type Csv = Pick<RawTable, "header" | "eachRow">;

/**
 * The rows of a CSV text. A regular one, as we write it, goes through uDSV (a third of the time); anything else, such as
 * other delimiters, line ends or loose quotation marks, through Papa Parse.
 */
export function readCsv(text: string): Csv {
  const columns = columnsOfRegular(text);
  return columns === undefined ? readIrregular(text) : readRegular(text, columns);
}

function readRegular(text: string, columns: number): Csv {
  const encl = text.includes('"') ? '"' : "";
  const column = { type: "s" as const, repl: { empty: undefined, null: undefined, NaN: undefined } };
  const cols = Array.from({ length: columns }, (_, place) => ({ name: String(place), ...column }));
  const schema = { skip: 0, col: ",", row: "\n", encl, esc: encl, trim: false, cols };
  let header: readonly string[] = [];
  initParser(schema).stringArrs<string[]>(text, (cells) => {
    header = cells;
    return false;
  });
  const eachRow = (visit: VisitRow) => {
    let row = 0;
    initParser(schema).stringArrs<string[]>(text, (cells) => {
      row++;
      if (row > 1) visit(cells, row, false);
    });
  };
  return { header, eachRow };
}

function readIrregular(given: string): Csv {
  const text = given.replace(/\r\n?/g, "\n");
  const delimiter = delimiterOf(text.slice(0, text.indexOf("\n") + 1 || text.length));
  const options = { delimiter, newline: "\n" as const };
  const header = Papa.parse<string[]>(text, { ...options, preview: 1 }).data[0] ?? [];
  const eachRow = (visit: VisitRow) => {
    let row = 0;
    const step = ({ data, errors }: Papa.ParseStepResult<string[]>) => {
      row++;
      if (row > 1) visit(data, row, errors.length > 0);
    };
    Papa.parse<string[]>(text, { ...options, step });
  };
  return { header, eachRow };
}

/** The delimiter most frequent in the header line; a comma where none occurs. */
function delimiterOf(headerLine: string): string {
  const count = (delimiter: string) => headerLine.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
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
