import { HELP_SHEETS } from "#domain/helpSheets.ts";
import type { Issue, Severity } from "#domain/issue.ts";
import { isAmbiguousNumber } from "#domain/notation.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import type { Words } from "#i18n/words.ts";
import type { Cell, CellValue, Comment, Row, Sheet, Style, Workbook } from "./description.ts";
import { LAST_ROW } from "./description.ts";
import { issuesSheet, type PlacedIssue } from "./issuesSheet.ts";
import { cellName, columnLetters, sheetNames } from "./reference.ts";
import { LONGEST_TEXT } from "./sharedTexts.ts";

/** A table as it was read: what `RawTable` of the readers holds. */
export type GivenTable = {
  readonly file: string;
  readonly sheet?: string;
  readonly name: string;
  readonly header: readonly string[];
  /** The row the header stands in, as a spreadsheet shows it; 1 unless given. */
  readonly headerRow?: number;
  /** The column the first cell stands in: 0, for A, unless given. */
  readonly firstColumn?: number;
  readonly eachRow: (visit: (cells: readonly string[], row: number) => void) => void;
};

/** Comments cost a program time to open; beyond these the cells are coloured, and the list of issues tells the rest. */
const MOST_COMMENTS = 5000;

/**
 * The workbook a person gave, as far as its tables keep it: the same cells in the same places, the faulty ones coloured
 * and commented with what is wrong and how to mend it, and before them a sheet that lists all issues.
 */
export function buildIssuesWorkbook(tables: readonly GivenTable[], issues: readonly Issue[], words: Words): Workbook {
  const [issuesName = "", ...names] = sheetNames([
    words.text(HELP_SHEETS.issues),
    ...tables.map(({ sheet, name }) => sheet ?? name),
  ]);
  const placed: PlacedIssue[] = issues.map((issue) => placeIssue(issue, tables, names));
  const sheets = tables.map((table, place) => {
    const name = names[place] ?? table.name;
    return markedSheet(
      table,
      name,
      placed.filter((each) => each.sheet === name),
      words,
    );
  });
  return {
    title: words.say("workbook.issues.title"),
    createdOn: "2000-01-01",
    sheets: [issuesSheet(issuesName, placed, words), ...sheets],
  };
}

function placeIssue(issue: Issue, tables: readonly GivenTable[], names: readonly string[]): PlacedIssue {
  const { file, sheet, row, column } = issue.place;
  const index = tables.findIndex((table) => table.file === file && table.sheet === sheet);
  const [table, name] = [tables[index], names[index]];
  if (table === undefined || name === undefined) return { issue };
  if (row === undefined || row > LAST_ROW) return { issue, sheet: name };
  return { issue, sheet: name, cell: cellName(columnPlace(table, column), row) };
}

/** Where a column stands: its header says so, or, where it is blank, its letters; the first where it is not there. */
function columnPlace({ header, firstColumn = 0 }: GivenTable, column: string | undefined): number {
  const named = header.indexOf(column ?? "");
  if (column !== undefined && named >= 0) return firstColumn + named;
  const blank = header.findIndex((text, place) => text.trim() === "" && columnLetters(firstColumn + place) === column);
  return firstColumn + Math.max(0, blank);
}

const FILLS: Readonly<Record<Severity, Style>> = {
  error: { fill: "F8C4B4", isBordered: true },
  warning: { fill: "FFE9A8", isBordered: true },
  notice: { fill: "DCEBF7", isBordered: true },
};
const GRAVITY: readonly Severity[] = ["error", "warning", "notice"];

function markedSheet(table: GivenTable, name: string, placed: readonly PlacedIssue[], words: Words): Sheet {
  const byCell = groupByCell(placed);
  const styles = new Map([...byCell].map(([cell, some]) => [cell, FILLS[gravest(some)]]));
  const comments = [...byCell].slice(0, MOST_COMMENTS).map(([cell, some]) => commentOf(cell, some, words));
  const widths = table.header.map((text) => ({ width: Math.min(40, Math.max(12, text.length + 2)) }));
  const columns = [...Array.from({ length: table.firstColumn ?? 0 }, () => ({ width: 4 })), ...widths];
  const headerRow = table.headerRow ?? 1;
  return {
    name,
    columns,
    rows: rowsOf(table, headerRow, styles),
    comments,
    ...(headerRow === 1 ? { frozenRows: 1 } : {}),
    ...(placed.length === 0 ? {} : { tabColour: FILLS[gravest(placed)].fill ?? "" }),
  };
}

function groupByCell(placed: readonly PlacedIssue[]): ReadonlyMap<string, readonly PlacedIssue[]> {
  const groups = new Map<string, PlacedIssue[]>();
  for (const each of placed) {
    if (each.cell === undefined) continue;
    const group = groups.get(each.cell);
    if (group === undefined) groups.set(each.cell, [each]);
    else group.push(each);
  }
  return groups;
}

function gravest(placed: readonly PlacedIssue[]): Severity {
  return GRAVITY.find((severity) => placed.some(({ issue }) => issue.severity === severity)) ?? "notice";
}

function commentOf(cell: string, placed: readonly PlacedIssue[], words: Words): Comment {
  const texts = placed.map(({ issue }) => {
    const { message, fix } = wordIssue(words, issue);
    return `${message}\n${fix}`;
  });
  return { cell, text: clip(texts.join("\n\n")) };
}

/** Every row at its number; those between, which were blank, are blank. */
function rowsOf(table: GivenTable, headerRow: number, styles: ReadonlyMap<string, Style>): readonly Row[] {
  const rows: Row[] = [];
  const margin = Array.from({ length: table.firstColumn ?? 0 }, () => "");
  const put = (cells: readonly string[], number: number) => {
    if (number > LAST_ROW) return;
    while (rows.length < number) rows.push({ cells: [] });
    rows[number - 1] = { cells: markedCells([...margin, ...cells], number, styles) };
  };
  put(table.header, headerRow);
  table.eachRow(put);
  return rows;
}

/** The cells of a row, and behind them those that are missing and marked. */
function markedCells(texts: readonly string[], row: number, styles: ReadonlyMap<string, Style>): readonly Cell[] {
  const cells: Cell[] = [];
  for (let place = 0; place < texts.length || styles.has(cellName(place, row)); place++) {
    const value = cellValueOf(texts[place] ?? "");
    const style = styles.get(cellName(place, row));
    cells.push(style === undefined ? value : { style, ...(value === undefined ? {} : { value }) });
  }
  return cells;
}

/** Numbers as numbers where the same text comes back. */
function cellValueOf(text: string): CellValue | undefined {
  if (text === "") return undefined;
  const isPlain = /^-?\d+(?:\.\d+)?$/.test(text) && !isAmbiguousNumber(text) && String(Number(text)) === text;
  return isPlain && text.length <= 15 ? Number(text) : clip(text);
}

function clip(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
