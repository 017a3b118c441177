import { compareIssues, type Facts, type Issue, issueOf, type Place } from "#domain/issue.ts";
import type { IssueCode } from "#domain/issueCode.ts";

export type Report = (code: IssueCode, place: Place, text?: string, facts?: Facts) => void;

/** Said once per text of a column, at the first row that has it: the same conclusion holds for every other. */
const SAID_ONCE: ReadonlySet<IssueCode> = new Set(["placeMatched", "restsOnRejected", "unlistedId", "openPeriod"]);

/** Issues as they are found, and at the end sorted by where they stand. */
export function createIssueList(): { readonly report: Report; readonly sorted: () => readonly Issue[] } {
  const issues: Issue[] = [];
  const said = new Set<string>();
  const report: Report = (code, place, text, facts) => {
    if (SAID_ONCE.has(code)) {
      const saying = [code, place.file, place.sheet, place.column, text].join("\n");
      if (said.has(saying)) return;
      said.add(saying);
    }
    issues.push(issueOf(code, place, text, facts));
  };
  return { report, sorted: () => issues.toSorted(compareIssues) };
}
