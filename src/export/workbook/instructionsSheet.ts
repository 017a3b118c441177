import type { Settings } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { HELP_SHEETS } from "#domain/helpSheets.ts";
import { SYMBOL_OF } from "#domain/notation.ts";
import { TABLES } from "#domain/schema.ts";
import { SETTING_COLUMNS } from "#domain/schemaProgramme.ts";
import { ABSENCE_REASONS, MARKS } from "#domain/value.ts";
import type { Words } from "#i18n/words.ts";
import { codedWordsOf } from "./codedWords.ts";
import type { Link, Row, Sheet, Style } from "./description.ts";

const TITLE: Style = { isBold: true, size: 16, colour: "0B4F8A" };
const HEADING: Style = { isBold: true, size: 13, colour: "0B4F8A" };
const TERM: Style = { isBold: true, isWrapped: true, format: "@" };
const LEADING: Style = { isUnderlined: true, colour: "0B4F8A", isWrapped: true };
const NUMBER: Style = { isBold: true, isWrapped: true, colour: "0B4F8A" };
const PLAIN: Style = { isWrapped: true };
const [TERM_WIDTH, TEXT_WIDTH] = [30, 96];

type Line =
  | { readonly kind: "title" | "heading"; readonly text: string }
  | { readonly kind: "sentence"; readonly text: string; readonly number?: number }
  | { readonly kind: "term"; readonly term: string; readonly text: string; readonly sheet?: string };

/** In plain words: what each sheet is for, how to write what, and how to hand the workbook in. */
export function instructionsSheet(
  name: string,
  settings: Partial<Settings>,
  hasExamples: boolean,
  sheetOf: (table: string) => string,
  words: Words,
): Sheet {
  const lines = [...introduction(settings, hasExamples, words), ...sheetLines(sheetOf, words), ...notation(words)];
  const links = lines.flatMap((line, place): Link[] =>
    line.kind === "term" && line.sheet !== undefined
      ? [{ cell: `A${place + 1}`, sheet: line.sheet, target: "A1" }]
      : [],
  );
  return {
    name,
    columns: [{ width: TERM_WIDTH }, { width: TEXT_WIDTH }],
    rows: lines.map(rowOf),
    links,
    tabColour: "0B4F8A",
  };
}

function introduction({ title = {}, asOf }: Partial<Settings>, hasExamples: boolean, words: Words): readonly Line[] {
  const { say } = words;
  const own = words.text(title);
  const sentences = [
    say("workbook.instructions.purpose"),
    say("workbook.instructions.order"),
    say("workbook.instructions.headers"),
    say("workbook.instructions.required"),
    say("workbook.instructions.dropDown"),
    say("workbook.instructions.numbers"),
    say("workbook.instructions.blank"),
    say("workbook.instructions.privacy"),
    ...(hasExamples ? [say("workbook.instructions.example", { sheet: words.text(HELP_SHEETS.examples) })] : []),
    say("workbook.instructions.handIn"),
  ];
  return [
    ...(own === "" ? [] : [{ kind: "title" as const, text: own }, ...asOfLine(asOf, words)]),
    { kind: own === "" ? "title" : "heading", text: say("workbook.instructions.title") },
    ...sentences.map((text, place): Line => ({ kind: "sentence", text, number: place + 1 })),
  ];
}

function asOfLine(asOf: Day | "today" | undefined, words: Words): readonly Line[] {
  if (asOf === undefined || asOf === "today") return [];
  return [{ kind: "sentence", text: words.say("workbook.instructions.asOf", { date: words.formatDay(asOf) }) }];
}

function sheetLines(sheetOf: (table: string) => string, words: Words): readonly Line[] {
  const lines = TABLES.map(({ name }): Line => {
    const sheet = sheetOf(name);
    return { kind: "term", term: sheet, text: words.sayAny(`workbook.table.${name}`), sheet };
  });
  return [{ kind: "heading", text: words.say("workbook.instructions.sheets") }, ...lines];
}

const PERIOD_EXAMPLES = {
  schoolYear: "2024/25",
  semester: "2024/25-S1",
  quarter: "2025-Q3",
  month: "2025-09",
  year: "2025",
  day: "2025-09-30",
} as const;

function notation(words: Words): readonly Line[] {
  const absences = ABSENCE_REASONS.map(
    (reason): Line => ({
      kind: "term",
      term: SYMBOL_OF[reason],
      text: `${words.sayAny(`value.word.${reason}`)}. ${words.sayAny(`value.explanation.${reason}`)}`,
    }),
  );
  const periods = Object.entries(PERIOD_EXAMPLES).map(
    ([kind, term]): Line => ({ kind: "term", term, text: words.sayAny(`period.kind.${kind}`) }),
  );
  return [
    { kind: "heading", text: words.say("value.absences") },
    ...absences,
    { kind: "heading", text: words.say("value.marks") },
    ...markLines(words),
    { kind: "heading", text: words.say("workbook.instructions.periods") },
    ...periods,
    { kind: "heading", text: words.say("workbook.instructions.words") },
    ...codedLines(words),
  ];
}

function markLines(words: Words): readonly Line[] {
  return MARKS.map((mark) => {
    const symbol = words.sayAny(`value.markSymbol.${mark}`).replace(/[[\]]/g, "");
    const text = `${words.sayAny(`value.markWord.${mark}`)}. ${words.sayAny(`value.markExplanation.${mark}`)}`;
    return { kind: "term", term: symbol, text };
  });
}

/** The words of every coded column, each column once. */
function codedLines(words: Words): readonly Line[] {
  const tables = [{ name: "settings", title: {}, columns: SETTING_COLUMNS }, ...TABLES];
  const said = new Set<string>();
  return tables.flatMap(({ name, title, columns }) =>
    columns.flatMap((column): Line[] => {
      const coded = column.name === "mark" ? undefined : codedWordsOf(name, column, words);
      const text = coded?.map(({ word, meaning }) => (word === meaning ? word : `${word} = ${meaning}`)).join("\n");
      if (text === undefined || said.has(`${column.name} ${text}`)) return [];
      said.add(`${column.name} ${text}`);
      const place = words.text(title);
      const own = words.text(column.title);
      return [{ kind: "term", term: place === "" ? own : `${place}: ${own}`, text }];
    }),
  );
}

function rowOf(line: Line): Row {
  if (line.kind === "term") {
    const style = line.sheet === undefined ? TERM : LEADING;
    const cells = [
      { value: line.term, style },
      { value: line.text, style: PLAIN },
    ];
    return { cells, height: heightOf(line.text, TEXT_WIDTH) };
  }
  if (line.kind === "title") return { cells: [{ value: line.text, style: TITLE }], height: 30 };
  if (line.kind === "heading") return { cells: [{ value: line.text, style: HEADING }], height: 30 };
  const number = !("number" in line) || line.number === undefined ? undefined : { value: line.number, style: NUMBER };
  return { cells: [number, { value: line.text, style: PLAIN }], height: heightOf(line.text, TEXT_WIDTH) };
}

const LINE_HEIGHT = 15;

/** Room for a text of several lines, in points: not every program finds it itself. */
function heightOf(text: string, width: number): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  return lines * LINE_HEIGHT + 2;
}
