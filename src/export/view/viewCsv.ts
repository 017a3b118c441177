import { guardText, numberText, SYMBOL_OF } from "#domain/notation.ts";
import type { ViewCell, ViewFacts, ViewTable } from "#domain/takenView.ts";
import { csvLine } from "#export/csv.ts";
import type { Words } from "#i18n/words.ts";

/** Says to spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Tables as one CSV in long form: a line for each cell that says something, with its row and the number of that row, column, value, unit, marks, text as shown and notes,
 * and with what the view says of itself (X1). An absent value is written as its sign, a day as `yyyy-mm-dd`.
 */
export function viewCsv(tables: readonly ViewTable[], facts: ViewFacts, words: Words): string {
  const { say } = words;
  const header = [
    say("takeAway.column.number"),
    say("takeAway.column.group"),
    say("takeAway.column.row"),
    say("takeAway.column.column"),
    say("table.column.value"),
    say("takeAway.column.unit"),
    say("table.column.marks"),
    say("takeAway.column.text"),
    say("table.column.note"),
    say("table.column.source"),
    say("takeAway.column.view"),
    say("takeAway.column.selection"),
    say("takeAway.column.address"),
  ];
  const about = [facts.sources.join("; "), facts.title, captionOf(facts), facts.address];
  let number = 0;
  const lines = tables.flatMap(({ columns, rows }) =>
    rows.flatMap(({ group = "", cells: [head, ...cells] }) => {
      number += 1;
      const row = [number, group, head?.text ?? ""];
      return cells.flatMap((cell, place) => {
        const value = writtenValue(cell);
        if (value === "") return [];
        const unit = cell.unit === undefined ? "" : words.unitName(cell.unit);
        const told = [signsOf(cell, words), cell.text, noteOf(cell, facts, words)];
        return [[...row, columns[place + 1] ?? "", value, unit, ...told, ...about].map(safeCell)];
      });
    }),
  );
  return `${BYTE_ORDER_MARK}${[header, ...lines].map((line) => csvLine(line)).join("\n")}\n`;
}

/** Text that cannot run as a formula (X2). */
function safeCell(cell: string | number): string {
  return typeof cell === "number" ? numberText(cell) : guardText(cell);
}

function captionOf({ caption, programme }: ViewFacts): string {
  return [programme, caption].filter((part) => part !== "").join(" · ");
}

function writtenValue({ absent, number, day, text }: ViewCell): string | number {
  if (absent !== undefined) return SYMBOL_OF[absent];
  return number ?? day ?? text;
}

/** The signs of a cell as they stand in tables: `[p] [i]`. */
export function signsOf({ marks = [], isIllustrative }: ViewCell, words: Words): string {
  const signs = marks.map((mark) => words.markSymbol(mark));
  return [...signs, ...(isIllustrative ? [words.say("value.illustrativeSymbol")] : [])].join(" ");
}

/** What is to be known of a cell: what its signs mean, what is told of it, and what holds for the whole view. */
export function noteOf(cell: ViewCell, { warnings }: Pick<ViewFacts, "warnings">, words: Words): string {
  const { absent, marks = [], isIllustrative, note } = cell;
  return [
    ...(absent === undefined ? [] : [words.absenceWord(absent)]),
    ...marks.map((mark) => words.markWord(mark)),
    ...(isIllustrative ? [words.say("common.illustrative.short")] : []),
    ...(note === undefined ? [] : [note]),
    ...warnings,
  ].join("; ");
}
