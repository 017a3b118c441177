import { compareIssues, type Facts, type Issue, issueOf, type Place } from "#domain/issue.ts";
import type { IssueCode } from "#domain/issueCode.ts";

export type Report = (code: IssueCode, place: Place, text?: string, facts?: Facts) => void;

/** Said once per text of a column, at the first row that has it: the same conclusion holds for every other. */
const SAID_ONCE: ReadonlySet<IssueCode> = new Set([
  "placeMatched",
  "nameMatched",
  "restsOnRejected",
  "unlistedId",
  "openPeriod",
]);

/** A cell may hold millions of characters; an issue quotes its beginning. */
const MOST_QUOTED = 300;

function quote(text: string): string {
  return text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED)}…`;
}

/** Said once for a column: what was concluded holds for all of it. */
const SAID_OF_COLUMN: ReadonlySet<IssueCode> = new Set([
  "writingConcluded",
  "decimalMarkConcluded",
  "dayOrderConcluded",
  "readAsBlank",
  "absenceAnswered",
]);

/** Issues as they are found, and at the end sorted by where they stand. */
export function createIssueList(): { readonly report: Report; readonly sorted: () => readonly Issue[] } {
  const issues: Issue[] = [];
  const said = new Set<string>();
  const report: Report = (code, place, given = "", facts = {}) => {
    const text = quote(given);
    if (SAID_ONCE.has(code) || SAID_OF_COLUMN.has(code)) {
      const of = SAID_OF_COLUMN.has(code) ? "" : text;
      const saying = [code, place.file, place.sheet, place.column, of].join("\n");
      if (said.has(saying)) return;
      said.add(saying);
    }
    issues.push(issueOf(code, place, text, facts));
  };
  return { report, sorted: () => issues.toSorted(compareIssues) };
}
