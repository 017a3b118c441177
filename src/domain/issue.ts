import { compareText } from "./coding.ts";
import type { IssueCode } from "./issueCode.ts";
import { SEVERITY_OF } from "./issueCode.ts";

/**
 * Where in the given files something stands. `row` counts from 1, as a spreadsheet shows it; `cell` is the address in a
 * sheet, `C12`.
 */
export type Place = {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly cell?: string;
};

/**
 * An error stops a build; a warning is listed and the data are used; a notice says what was concluded from the evidence,
 * so that nothing is guessed silently (I3).
 */
export type Severity = "error" | "warning" | "notice";

/** What the sentences of an issue need beside its place and text. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * Something wrong with given data, as a value: what (`code`, worded by i18n as `issue.<code>.message` and
 * `issue.<code>.fix`), where, the offending text as written, and the facts its sentences need.
 */
export type Issue = {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly text: string;
  readonly facts: Facts;
};

export function issueOf(code: IssueCode, place: Place, text = "", facts: Facts = {}): Issue {
  return { code, severity: SEVERITY_OF[code], place, text, facts };
}

/** Issues alike, for display (I2): the same code in the same column of the same file or sheet, in the order of their rows. */
export type IssueGroup = {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly place: Omit<Place, "row" | "cell">;
  readonly issues: readonly [Issue, ...Issue[]];
};

/** Issues put together where they are alike; groups come in the order of their first issue. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, [Issue, ...Issue[]]>();
  for (const issue of issues) {
    const { file, sheet = "", column = "" } = issue.place;
    const alike = [issue.code, file, sheet, column].join("\n");
    const group = groups.get(alike);
    if (group === undefined) groups.set(alike, [issue]);
    else group.push(issue);
  }
  return [...groups.values()].map((group) => {
    const { row: _row, cell: _cell, ...place } = group[0].place;
    return { code: group[0].code, severity: group[0].severity, place, issues: group };
  });
}

/** Orders issues by file, sheet and row; within a row as they were found, which is the order of the columns. */
export function compareIssues({ place: one }: Issue, { place: other }: Issue): number {
  return (
    compareText(one.file, other.file) ||
    compareText(one.sheet ?? "", other.sheet ?? "") ||
    (one.row ?? 0) - (other.row ?? 0)
  );
}
