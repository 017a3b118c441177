import type { Issue, Severity } from "#domain/issue.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";

/** The issues of one severity, each on a line: `data/targets.csv row 12, column value: … Fix: …`. */
export function issueList(issues: readonly Issue[], severity: Severity): readonly string[] {
  const words = createWords("en", toolsCatalogue("en"));
  return issues
    .filter((issue) => issue.severity === severity)
    .map((issue) => {
      const { message, fix } = wordIssue(words, issue);
      const { file, sheet, row, column, cell } = issue.place;
      const at = cell ? `cell ${cell}` : row && `row ${row}`;
      const place = [file, sheet && `sheet ${sheet}`, at, column && `column ${column}`].filter(Boolean).join(", ");
      return `${place}: ${message} ${fix}`;
    });
}

/** The errors as one text for a build log or an overlay. */
export function errorText(issues: readonly Issue[]): string {
  const errors = issueList(issues, "error");
  return [`Errors in the data (${errors.length}):`, ...errors].join("\n");
}
