import { at } from "./at.ts";
import { type Facts, type Issue, issueOf, type Place, type Severity } from "./issue.ts";
import { type IssueCode, SEVERITY_OF } from "./issueCode.ts";

/**
 * Issues by column, in the order in which they were given, so that a hundred thousand of them are handed over, counted
 * and filtered at once. A text is an index into `texts`; index 0 stands for "not stated".
 */
export type IssueTable = {
  readonly length: number;
  /** Every different text once; the first is blank. */
  readonly texts: readonly string[];
  /** An index into ISSUE_CODES. */
  readonly code: Uint8Array;
  readonly file: Uint32Array;
  readonly sheet: Uint32Array;
  readonly column: Uint32Array;
  /** The address in a sheet. */
  readonly cell: Uint32Array;
  /** As a spreadsheet shows it; 0 where an issue is about no row. */
  readonly row: Uint32Array;
  /** The offending text. */
  readonly text: Uint32Array;
  /** The facts of the sentences, as JSON. */
  readonly facts: Uint32Array;
};

const ISSUE_CODES = Object.keys(SEVERITY_OF) as readonly IssueCode[];

export function buildIssueTable(issues: readonly Issue[]): IssueTable {
  const places = new Map<string, number>([["", 0]]);
  const placeOf = (text = ""): number => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const columnOf = (of: (issue: Issue) => number) => Uint32Array.from(issues, of);
  const columns = {
    file: columnOf(({ place }) => placeOf(place.file)),
    sheet: columnOf(({ place }) => placeOf(place.sheet)),
    column: columnOf(({ place }) => placeOf(place.column)),
    cell: columnOf(({ place }) => placeOf(place.cell)),
    row: columnOf(({ place }) => place.row ?? 0),
    text: columnOf(({ text }) => placeOf(text)),
    facts: columnOf(({ facts }) => placeOf(factsText(facts))),
  };
  const code = Uint8Array.from(issues, (issue) => ISSUE_CODES.indexOf(issue.code));
  return { length: issues.length, texts: [...places.keys()], code, ...columns };
}

function factsText(facts: Facts): string {
  return Object.keys(facts).length === 0 ? "" : JSON.stringify(facts);
}

/** @throws RangeError when there is no such issue. */
export function issueAt(table: IssueTable, index: number): Issue {
  const code = codeAt(table, index);
  const text = (column: Uint32Array) => at(table.texts, at(column, index));
  const [sheet, column, cell] = [table.sheet, table.column, table.cell].map(text);
  const [row, facts] = [table.row[index], text(table.facts)];
  const place: Place = {
    file: text(table.file),
    ...(sheet ? { sheet } : {}),
    ...(row === undefined || row === 0 ? {} : { row }),
    ...(column ? { column } : {}),
    ...(cell ? { cell } : {}),
  };
  return issueOf(code, place, text(table.text), facts === "" ? {} : (JSON.parse(facts) as Facts));
}

/** @throws RangeError when there is no such issue. */
export function codeAt(table: IssueTable, index: number): IssueCode {
  const code = ISSUE_CODES[table.code[index] ?? -1];
  if (code === undefined) throw new RangeError(`no issue ${index}`);
  return code;
}

/** How many issues there are of each severity. */
export function countSeverities(table: IssueTable): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (let index = 0; index < table.length; index++) counts[SEVERITY_OF[codeAt(table, index)]]++;
  return counts;
}

/** What issues are narrowed down to; what is left out does not narrow. */
export type IssueFilter = {
  readonly severity?: Severity;
  readonly code?: IssueCode;
  readonly file?: string;
  /** Part of the file, sheet, column or offending text, in any case. */
  readonly find?: string;
};

/** The issues that pass, in their order. */
export function findIssues(table: IssueTable, filter: IssueFilter): readonly number[] {
  const { severity, code, file } = filter;
  const sought = filter.find?.trim().toLowerCase() ?? "";
  const holds = sought === "" ? undefined : table.texts.map((text) => text.toLowerCase().includes(sought));
  const found: number[] = [];
  for (let index = 0; index < table.length; index++) {
    const own = codeAt(table, index);
    if (severity !== undefined && SEVERITY_OF[own] !== severity) continue;
    if (code !== undefined && own !== code) continue;
    if (file !== undefined && at(table.texts, at(table.file, index)) !== file) continue;
    const parts = [table.file, table.sheet, table.column, table.text];
    if (holds !== undefined && !parts.some((part) => at(holds, at(part, index)))) continue;
    found.push(index);
  }
  return found;
}

/** Issues alike: the same code in the same column of the same file or sheet (as `groupIssues`), groups by their first. */
export function groupFound(table: IssueTable, found: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const index of found) {
    const alike = [table.code, table.file, table.sheet, table.column].map((part) => part[index]).join(" ");
    const group = groups.get(alike);
    if (group === undefined) groups.set(alike, [index]);
    else group.push(index);
  }
  return [...groups.values()];
}

/** From one reading to the next: issues that are gone, that are new, and that are left. Notices are none to mend. */
export type IssueProgress = { readonly mended: number; readonly added: number; readonly left: number };

export function issueProgress(before: IssueTable, now: IssueTable): IssueProgress {
  const former = countAlike(before);
  const current = countAlike(now);
  const difference = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...one].reduce((sum, [key, count]) => sum + Math.max(0, count - (other.get(key) ?? 0)), 0);
  const left = [...current.values()].reduce((sum, count) => sum + count, 0);
  return { mended: difference(former, current), added: difference(current, former), left };
}

/** How often what is wrong stands where. */
function countAlike(table: IssueTable): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index < table.length; index++) {
    const code = codeAt(table, index);
    if (SEVERITY_OF[code] === "notice") continue;
    const texts = [table.file, table.sheet, table.column].map((part) => at(table.texts, at(part, index)));
    const key = [code, ...texts, table.row[index]].join("\n");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
