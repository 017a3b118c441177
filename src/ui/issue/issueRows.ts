import type { Issue, Severity } from "#domain/issue.ts";
import { SEVERITY_OF } from "#domain/issueCode.ts";
import { codeAt, groupFound, type IssueTable, issueAt } from "#domain/issueTable.ts";
import type { Words } from "#i18n/words.ts";

/** One line of a list of issues: those that are alike under a line of their own, which opens and closes them. */
export type IssueLine =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly severity: Severity;
      readonly first: number;
      readonly count: number;
      readonly isOpen: boolean;
    }
  | { readonly kind: "issue"; readonly key: string; readonly severity: Severity; readonly index: number };

/** More alike than these are put away at first. */
const MOST_OPEN = 5;

/**
 * The lines of the issues found. A group of one is its issue alone.
 * @param toggled - the keys of the groups that are not as they are at first.
 */
export function issueLines(
  table: IssueTable,
  found: readonly number[],
  toggled: ReadonlySet<string>,
): readonly IssueLine[] {
  const seen = new Map<string, number>();
  const lineOf = (index: number): IssueLine => {
    const key = keyOf(table, index);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const severity = SEVERITY_OF[codeAt(table, index)];
    return { kind: "issue", key: before === 0 ? key : `${key}\n${before}`, severity, index };
  };
  return groupFound(table, found).flatMap((group): readonly IssueLine[] => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group.map(lineOf);
    const key = `group\n${keyOf(table, first, false)}`;
    const isOpen = group.length <= MOST_OPEN !== toggled.has(key);
    const severity = SEVERITY_OF[codeAt(table, first)];
    const head: IssueLine = { kind: "group", key, severity, first, count: group.length, isOpen };
    return isOpen ? [head, ...group.map(lineOf)] : [head];
  });
}

/** What stays the same from one reading to the next: what is wrong, and where. */
function keyOf(table: IssueTable, index: number, withRow = true): string {
  const texts = [table.file, table.sheet, table.column].map((part) => table.texts[part[index] ?? 0]);
  return [codeAt(table, index), ...texts, withRow ? table.row[index] : ""].join("\n");
}

/** Where an issue is, in words: `observations.csv, row 14, column value`. */
export function placeWords({ file, sheet, row, column, cell }: Issue["place"], words: Words): string {
  return [
    file,
    sheet === undefined ? [] : words.say("quality.issues.sheet", { sheet }),
    cell ?? (row === undefined ? [] : words.say("data.place.row", { row: String(row) })),
    column === undefined ? [] : words.say("quality.issues.column", { column }),
  ]
    .flat()
    .join(", ");
}

/** The kinds of issues there are, each with how often and its first issue to tell it by. */
export function issueKinds(table: IssueTable) {
  const kinds = new Map<Issue["code"], { first: number; count: number }>();
  for (let index = 0; index < table.length; index++) {
    const kind = kinds.get(codeAt(table, index));
    if (kind === undefined) kinds.set(codeAt(table, index), { first: index, count: 1 });
    else kind.count++;
  }
  return [...kinds].map(([code, { first, count }]) => ({ code, count, first: issueAt(table, first) }));
}
