import type { Issue } from "#domain/issue.ts";
import type { Words } from "./words.ts";

/**
 * What is wrong and how to mend it, in the reader's language: `issue.<code>.message` and `issue.<code>.fix`, which may use
 * `{text}`, `{file}`, `{sheet}`, `{row}`, `{column}`, `{cell}` and the issue's facts. The words must hold the area `issue`.
 */
export function wordIssue(words: Words, issue: Issue): { readonly message: string; readonly fix: string } {
  const { file, sheet = "", row = "", column = "", cell = "" } = issue.place;
  const facts = { text: issue.text, file, sheet, row, column, cell, ...issue.facts };
  return {
    message: words.sayAny(`issue.${issue.code}.message`, facts),
    fix: words.sayAny(`issue.${issue.code}.fix`, facts),
  };
}
