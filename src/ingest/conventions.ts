import { known } from "#domain/at.ts";
import type { Column } from "#domain/column.ts";
import type { IssueCode } from "#domain/issueCode.ts";
import { remembered } from "#domain/remembered.ts";
import { parseCell } from "./cell.ts";
import { type Evidence, gatherEvidence, isAbsent, type Seen, writingOf } from "./evidence.ts";
import { faultOf, isError } from "./fault.ts";
import type { Report } from "./issueList.ts";
import type { Parsed } from "./parsed.ts";
import type { Question, QuestionKind } from "./question.ts";
import { columnQuestionId, type QuestionList } from "./questions.ts";
import { cellPlace, filePlace, type Sheet } from "./sheet.ts";

/** How a column is written, and whence that is known; undefined where it stays open or its cells contradict. */
type Settled = { readonly way: string; readonly seen: Seen; readonly from: "evidence" | "answer" };

type Opened = Pick<Sheet, "raw" | "table" | "header">;

/**
 * Reads the cells of one sheet again that are not written plainly: by themselves where they can mean one thing only, else
 * by how their column is written (I3). The first cell of the latter kind has the whole sheet looked through once.
 */
export function createConventions(sheet: Opened, report: Report, questions: QuestionList): Sheet["reread"] {
  let gathered: ReadonlyMap<string, Evidence> | undefined;
  const evidenceOf = ({ name }: Column) => {
    gathered ??= gatherEvidence(sheet);
    return gathered.get(name);
  };
  const settled = remembered((column: Column) => settle(sheet, column, evidenceOf(column), questions), nameOf);
  const absences = remembered((column: Column) => askAbsence(sheet, column, evidenceOf(column), questions), nameOf);
  const writing = remembered((column: Column) => writingOf(column, sheet.raw.sheet !== undefined), nameOf);
  const said = new Set<string>();
  /** Whether a conclusion about a column is said for the first time. */
  const isNew = (code: IssueCode, { name }: Column) => said.size < said.add(`${code} ${name}`).size;
  const announce = (code: IssueCode, column: Column, { text, row }: Seen, facts: Readonly<Record<string, string>>) => {
    if (isNew(code, column)) report(code, cellPlace(sheet, row, column.name), text, facts);
  };

  const rereadAbsent = (column: Column, text: string, plain: Parsed): Parsed => {
    const { kind } = column.type;
    const isNothing = kind === "day" || kind === "period";
    if (column.isRequired || column.isKey) return plain;
    if (isNothing) return { ...parsePlainly(column, ""), fault: faultOf("readAsBlank") };
    const answer = absences(column);
    if (answer === undefined) return plain;
    announce("absenceAnswered", column, evidenceOf(column)?.absent.first ?? { text, row: 1 }, { answer });
    return parsePlainly(column, known(ABSENCE_TEXT, answer));
  };

  return (column, text, plain) => {
    const read = writing(column);
    if (read === undefined || plain.fault === undefined || !isError(plain.fault)) return plain;
    if (isAbsent(text)) return rereadAbsent(column, text, plain);
    const written = read(text.trim());
    if (written === undefined || (written.kind !== "open" && written.reading === text.trim())) return plain;
    if (written.kind === "same") {
      const parsed = parsePlainly(column, written.reading);
      if (parsed.fault !== undefined || !isNew("writingConcluded", column)) return parsed;
      return { ...parsed, fault: faultOf("writingConcluded", { reading: written.reading }) };
    }
    const convention = settled(column);
    if (convention === undefined) return plain;
    const { way, seen, from } = convention;
    const reading = written.kind === "open" ? written.readings[way] : written.reading;
    const parsed = parsePlainly(column, reading ?? text);
    // Euros with three decimals: the column says so, but more likely they are thousands.
    if (parsed.fault?.fault === "moneyDecimals" && from === "evidence") return plain;
    announce(column.type.kind === "day" ? "dayOrderConcluded" : "decimalMarkConcluded", column, seen, { way, from });
    return parsed;
  };
}

/** Reads a text that refers to nothing. */
function parsePlainly(column: Column, text: string): Parsed {
  return parseCell(column, text, () => ({}), {});
}

const nameOf = ({ name }: Column) => name;

/** Evidence of one way settles a column, evidence of two settles nothing, and where there is none the person is asked. */
function settle(
  sheet: Opened,
  column: Column,
  evidence: Evidence | undefined,
  questions: QuestionList,
): Settled | undefined {
  const [shown, contrary] = evidence?.ways ?? [];
  if (contrary !== undefined || evidence === undefined) return undefined;
  if (shown !== undefined) return { way: shown[0], seen: shown[1], from: "evidence" };
  const { first, examples, cells, readings = {} } = evidence.open;
  if (first === undefined) return undefined;
  const kind = column.type.kind === "day" ? "dayOrder" : "decimalMark";
  const options = Object.entries(readings).map(([answer, reading]) => ({ answer, reading }));
  const way = questions.ask({ ...questionAbout(sheet, kind, column), examples: [...examples], options, cells });
  return way === undefined ? undefined : { way, seen: first, from: "answer" };
}

/** What is written for each answer to what a `-` or `n/a` stands for; a blank cell where the column knows no symbols. */
const ABSENCE_TEXT: ReadonlyMap<string, string> = new Map([
  ["missing", ""],
  ["notApplicable", "[z]"],
  ["suppressed", "[c]"],
  ["zero", "0"],
]);

function askAbsence(
  sheet: Opened,
  column: Column,
  evidence: Evidence | undefined,
  questions: QuestionList,
): string | undefined {
  if (evidence?.absent.first === undefined) return undefined;
  const { examples, cells } = evidence.absent;
  const answers = column.type.kind === "value" ? [...ABSENCE_TEXT.keys()] : ["missing", "zero"];
  const options = answers.map((answer) => ({ answer, reading: known(ABSENCE_TEXT, answer) }));
  return questions.ask({ ...questionAbout(sheet, "absence", column), examples: [...examples], options, cells });
}

function questionAbout(
  { raw, table, header }: Opened,
  kind: QuestionKind,
  { name }: Column,
): Pick<Question, "id" | "kind" | "place"> {
  const place = filePlace(raw);
  const position = header.positions[table.columns.findIndex((column) => column.name === name)];
  const column = header.texts[position ?? -1] ?? name;
  return { id: columnQuestionId(kind, place, name), kind, place: { ...place, column } };
}
