import { SYMBOL_OF } from "#domain/notation.ts";
import type { ViewCell, ViewFacts, ViewTable } from "#domain/takenView.ts";
import { numberFormat } from "#export/numberFormat.ts";
import { DAY_FORMAT, dayCell } from "#export/workbook/cells.ts";
import type { Cell, Row, Sheet, Style, Workbook } from "#export/workbook/description.ts";
import { cellName } from "#export/workbook/reference.ts";
import type { Words } from "#i18n/words.ts";
import { type MethodSettings, methodTexts, signTexts } from "./methodTexts.ts";
import { noteOf, signsOf } from "./viewCsv.ts";

const HEADER: Style = {
  isBold: true,
  isWrapped: true,
  isBordered: true,
  fill: "E6EFF7",
  colour: "16212C",
  format: "@",
};
const TITLE: Style = { isBold: true, size: 14, format: "@" };
const TEXT: Style = { format: "@", isWrapped: true };
const WARNING: Style = { format: "@", isBold: true, colour: "A01829" };

/** Rows above the header of a sheet of data: title, selection, and what must be said with the figures. */
const ABOVE = 3;

/**
 * Tables as a workbook: the tables themselves with real numbers and days, notes on cells and signs, sources with all the
 * view says of itself (X1), and how the figures were made. What is internal says so below every page (S6).
 */
export function buildViewWorkbook(
  tables: readonly ViewTable[],
  facts: ViewFacts,
  method: MethodSettings,
  words: Words,
): Workbook {
  const { say } = words;
  const name = say("takeAway.sheet.data");
  const sheets: Sheet[] = [
    ...tables.map((table, place) => dataSheet(table, place === 0 ? name : `${name} ${place + 1}`, facts, words)),
    textSheet(say("takeAway.sheet.notes"), [24, 30, 90], [...noteRows(tables, words), ...signTexts(words)]),
    textSheet(say("takeAway.sheet.sources"), [28, 110], factRows(facts, words)),
    textSheet(say("takeAway.sheet.method"), [28, 110], methodTexts(method, words)),
  ];
  const footer = [facts.title, ...facts.warnings].join(" · ");
  return { title: facts.title, createdOn: facts.takenOn, sheets: sheets.map((sheet) => ({ ...sheet, footer })) };
}

function dataSheet({ columns, rows }: ViewTable, name: string, facts: ViewFacts, words: Words): Sheet {
  const hasGroups = rows.some(({ group }) => group !== undefined);
  const titles = [...(hasGroups ? [words.say("takeAway.column.group")] : []), ...columns];
  const above: Row[] = [
    { cells: [{ value: facts.title, style: TITLE }] },
    { cells: [facts.caption] },
    { cells: [{ value: facts.warnings.join(" "), style: WARNING }] },
  ];
  const header: Row = { cells: titles.map((value) => ({ value, style: HEADER })), height: 33 };
  const body = rows.map(({ group = "", cells }): Row => {
    const shown = cells.map((cell) => cellOf(cell, words));
    return { cells: hasGroups ? [group, ...shown] : shown };
  });
  return {
    name,
    columns: titles.map((_, place) => ({ width: place === 0 ? 32 : 18 })),
    rows: [...above, header, ...body],
    frozenRows: ABOVE + 1,
    filter: `A${ABOVE + 1}:${cellName(titles.length - 1, ABOVE + 1 + rows.length)}`,
  };
}

/** A number stays a number: its unit and its signs are shown by its format. */
function cellOf(cell: ViewCell, words: Words): Cell {
  const { absent, number, day, text } = cell;
  if (absent !== undefined) return { value: SYMBOL_OF[absent], style: { format: "@" } };
  if (number !== undefined) return { value: number, style: { format: formatOf(cell, words) } };
  if (day !== undefined) return { value: dayCell(day), style: { format: DAY_FORMAT } };
  return text;
}

/** `#,##0.0"%"" [p]"` */
export function formatOf(cell: ViewCell, words: Words): string {
  const { unit = "", decimals = 0 } = cell;
  const signs = signsOf(cell, words);
  return numberFormat(decimals, [...words.signsOfUnit(unit), signs === "" ? "" : ` ${signs}`]);
}

/** Each note of a cell under its row and column. */
function noteRows(tables: readonly ViewTable[], words: Words): readonly (readonly string[])[] {
  const header = [
    words.say("takeAway.column.row"),
    words.say("takeAway.column.column"),
    words.say("table.column.note"),
  ];
  const notes = tables.flatMap(({ columns, rows }) =>
    rows.flatMap(({ cells: [head, ...cells] }) =>
      cells.flatMap((cell, place) => {
        const note = noteOf(cell, { warnings: [] }, words);
        return note === "" ? [] : [[head?.text ?? "", columns[place + 1] ?? "", note]];
      }),
    ),
  );
  return [header, ...notes];
}

function factRows(facts: ViewFacts, words: Words): readonly (readonly string[])[] {
  const { say } = words;
  return [
    [say("takeAway.column.view"), facts.title],
    [say("takeAway.column.selection"), facts.caption],
    [say("takeAway.programme"), facts.programme],
    [say("takeAway.asOf"), words.formatDay(facts.asOf)],
    ...facts.sources.map((source) => [say("table.column.source"), source]),
    ...facts.warnings.map((warning) => [say("table.column.note"), warning]),
    [say("takeAway.column.address"), facts.address],
    [say("takeAway.takenOn"), words.formatDay(facts.takenOn)],
  ];
}

/** Rows of texts, the first as a heading where it stands above columns. */
function textSheet(name: string, widths: readonly number[], rows: readonly (readonly string[])[]): Sheet {
  const isHeaded = (rows[0]?.length ?? 0) === widths.length && widths.length > 2;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((texts, place): Row => {
      const style = isHeaded && place === 0 ? HEADER : TEXT;
      return { cells: texts.map((value) => ({ value, style })) };
    }),
    ...(isHeaded && { frozenRows: 1 }),
  };
}
