import type { Issue, Severity } from "#domain/issue.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import type { Words } from "#i18n/words.ts";
import type { Link, Sheet, Style } from "./description.ts";

/** An issue, and the cell it stands in, where its table was given. */
export type PlacedIssue = { readonly issue: Issue; readonly sheet?: string; readonly cell?: string };

const HEADER: Style = { isBold: true, isWrapped: true, isBordered: true, fill: "E6EFF7", colour: "16212C" };
const TEXT: Style = { format: "@", isWrapped: true };
const LEADING: Style = { isUnderlined: true, colour: "0B4F8A", isWrapped: true };
const WIDTHS = [14, 28, 22, 8, 22, 24, 60, 60];

/** No program takes more links on one sheet. */
const MOST_LINKS = 65_000;

/** The longest text shown of a cell. */
const LONGEST_QUOTE = 500;

/** All issues, one a row; the row's number leads to the cell. */
export function issuesSheet(name: string, placed: readonly PlacedIssue[], words: Words): Sheet {
  const { say } = words;
  const titles = [
    say("workbook.issues.severity"),
    say("workbook.issues.file"),
    say("workbook.issues.sheet"),
    say("workbook.issues.row"),
    say("workbook.issues.column"),
    say("workbook.issues.text"),
    say("workbook.issues.message"),
    say("workbook.issues.fix"),
  ];
  const header = { cells: titles.map((value) => ({ value, style: HEADER })) };
  const rows = placed.map(({ issue, sheet, cell }) => {
    const { file, row, column } = issue.place;
    const { message, fix } = wordIssue(words, issue);
    const shownRow = row === undefined ? undefined : { value: row, style: cell === undefined ? {} : LEADING };
    const quote = issue.text.slice(0, LONGEST_QUOTE);
    return {
      cells: [
        severityWord(issue.severity, words),
        file,
        sheet ?? issue.place.sheet,
        shownRow,
        column,
        quote,
        message,
        fix,
      ],
    };
  });
  const links = placed.flatMap(({ sheet, cell }, place): Link[] =>
    sheet === undefined || cell === undefined ? [] : [{ cell: `D${place + 2}`, sheet, target: cell }],
  );
  return {
    name,
    columns: WIDTHS.map((width) => ({ width, style: TEXT })),
    rows: [header, ...rows],
    frozenRows: 1,
    filter: `A1:H${placed.length + 1}`,
    links: links.slice(0, MOST_LINKS),
    tabColour: "A8421B",
  };
}

function severityWord(severity: Severity, words: Words): string {
  return words.sayAny(`workbook.severity.${severity}`);
}
