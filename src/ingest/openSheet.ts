import { at } from "#domain/at.ts";
import type { AnyTable, Column } from "#domain/column.ts";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { closestOf } from "./closest.ts";
import { createConventions } from "./conventions.ts";
import { editsOf, withCellEdits, withHeaderEdits } from "./edits.ts";
import { type Header, matchHeader, textsOf } from "./header.ts";
import { findHeader } from "./headerRow.ts";
import type { Report } from "./issueList.ts";
import { foldLatin } from "./latin.ts";
import type { CellEdit } from "./question.ts";
import { columnQuestionId, LEAVE, type QuestionList } from "./questions.ts";
import type { RawTable } from "./rawTable.ts";
import { filePlace, rowPlace, type Sheet } from "./sheet.ts";

/** What the person has said about the files, and whom everything found in them is told. */
export type Inquiry = {
  readonly report: Report;
  readonly questions: QuestionList;
  readonly edits: readonly CellEdit[];
};

/** A file or sheet of a known table: its header found and matched, its mended cells in place. */
export function openSheet(given: RawTable, table: AnyTable, { report, questions, edits }: Inquiry): Sheet {
  const mended = editsOf(edits, given);
  const { raw: found, above } = findHeader(given, table);
  const titled = withHeaderEdits(found, mended);
  const header = settleHeader(titled, table, questions);
  const raw = withCellEdits(titled, table, header, mended);
  const [title] = above;
  if (title !== undefined) {
    const text = title.cells.find((cell) => cell.trim() !== "") ?? "";
    report("rowsAbove", { ...filePlace(raw), row: title.row }, text, { headerRow: raw.headerRow, count: above.length });
  }
  for (const { fault, facts, column, position } of header.faults) {
    const place = { ...rowPlace(raw, raw.headerRow, position), ...(column === undefined ? {} : { column }) };
    report(fault, place, fault === "missingColumn" ? "" : column, facts);
  }
  const aside = new Map(header.unknown.map((position) => [position, new Map<number, string>()]));
  const reread = createConventions({ raw, table, header }, report, questions);
  return { raw, table, header, above, aside, reread, rowsRead: 0, rowsAccepted: 0 };
}

/** After so many unknown columns none is asked about any more. */
const MOST_ASKED = 100;

/** The header, with each unknown text that may be a missing column read as that column where the person says so. */
function settleHeader(raw: RawTable, table: AnyTable, questions: QuestionList): Header {
  const header = matchHeader(raw.header, table, { firstColumn: raw.firstColumn });
  const meant = new Map<number, string>();
  for (const position of header.unknown.slice(0, MOST_ASKED)) {
    const text = at(header.texts, position);
    const candidates = candidatesFor(text, table, header);
    if (candidates.length === 0) continue;
    const place = filePlace(raw);
    const answer = questions.ask({
      id: columnQuestionId("column", place, text),
      kind: "column",
      place: { ...place, column: text },
      examples: [text],
      options: [...candidates, LEAVE].map((name) => ({ answer: name, reading: name === LEAVE ? "" : name })),
      cells: 1,
    });
    if (answer !== undefined && answer !== LEAVE) meant.set(position, answer);
  }
  return meant.size === 0 ? header : matchHeader(raw.header, table, { firstColumn: raw.firstColumn, meant });
}

/**
 * The missing columns a header text may mean: those of each language where it is their common title, the text's own
 * language first; else the one whose name or title is much like it, if it is only one.
 */
function candidatesFor(text: string, { columns }: AnyTable, { positions }: Header): readonly string[] {
  const folded = foldLatin(text);
  if (folded === "") return [];
  const missing = columns.filter((_, place) => at(positions, place) < 0);
  const isCommon = ({ localized, title }: Column, language: Language) =>
    localized !== undefined && foldLatin(commonTitle(title[language] ?? "")) === folded;
  const common = missing.filter((column) => LANGUAGES.some((language) => isCommon(column, language)));
  if (common.length > 0) {
    const isOwn = (column: Column) => column.localized !== undefined && isCommon(column, column.localized.language);
    return [...common.filter(isOwn), ...common.filter((column) => !isOwn(column))].map(({ name }) => name);
  }
  const close = missing.filter((column) => closestOf(text, textsOf(column)).length > 0);
  return close.length === 1 ? close.map(({ name }) => name) : [];
}

/** A title without the language in brackets. */
function commonTitle(title: string): string {
  return title.replace(/ \([^()]*\)$/, "");
}
