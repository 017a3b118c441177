import type { Issue, Severity } from "#domain/issue.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords, type Words } from "#i18n/words.ts";

/** The issues of one severity, each on a line: `data/targets.csv, row 12, column value: … Fix: …`; in English unless told otherwise. */
export function issueList(issues: readonly Issue[], severity: Severity, words = english()): readonly string[] {
  return issues
    .filter((issue) => issue.severity === severity)
    .map((issue) => {
      const { message, fix } = wordIssue(words, issue);
      return `${placeText(issue.place, words)}: ${message} ${fix}`;
    });
}

/** The errors as one text for a build log, an overlay or a terminal. */
export function errorText(issues: readonly Issue[], words = english()): string {
  const errors = issueList(issues, "error", words);
  return [words.say("cli.errors", { count: errors.length }), ...errors].join("\n");
}

function placeText({ file, sheet, row, column, cell }: Issue["place"], { say }: Words): string {
  return [
    file,
    sheet && say("cli.place.sheet", { sheet }),
    cell ? say("cli.place.cell", { cell }) : row && say("cli.place.row", { row: String(row) }),
    column && say("cli.place.column", { column }),
  ]
    .filter(Boolean)
    .join(", ");
}

function english(): Words {
  return createWords("en", toolsCatalogue("en"));
}
