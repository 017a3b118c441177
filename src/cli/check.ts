import type { Issue, Severity } from "#domain/issue.ts";
import { guardText } from "#domain/notation.ts";
import { csvLine } from "#export/csv.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import type { Words } from "#i18n/words.ts";
import { askedIssue } from "#ingest/askedIssue.ts";
import { readDataset } from "#ingest/readDataset.ts";
import type { Account } from "#ingest/sheet.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings } from "./command.ts";
import { readPaths } from "./folder.ts";

const OPTIONS = { json: { type: "boolean" } } as const;

export const check: Command = {
  name: "check",
  synopsis: "PATH… [--json]",
  args: [
    ["PATH…", "cli.arg.paths"],
    ["--json", "cli.arg.json"],
  ],
  example: "data --lang sq",
  about: "cli.check.about",
  run,
};

async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const given = readArguments(args, OPTIONS);
  const { words } = surroundings;
  if (given === undefined || given.positionals.length === 0) return refuseUsage(check, surroundings);
  const { files, issues: unread } = await readPaths(given.positionals);
  const reading =
    files.length === 0 ? { issues: [], accounts: [], questions: [] } : readDataset(files, surroundings.today);
  const issues = [...unread, ...reading.issues, ...reading.questions.map(askedIssue)];
  const write = given.values.json ? checkJson : checkCsv;
  surroundings.out(write(issues, reading.accounts, words));
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning"), notices: count("notice") };
  surroundings.err(`${words.say("cli.check.summary", counts)}\n`);
  return counts.errors > 0 ? EXIT.faultyData : EXIT.fine;
}

const ISSUE_COLUMNS = ["severity", "file", "sheet", "row", "column", "cell", "text", "message", "fix"] as const;
const ACCOUNT_COLUMNS = ["file", "sheet", "table", "rows_read", "rows_accepted", "rows_rejected"] as const;

/** Two tables with an empty line between: the issues, then rows read, accepted and rejected. */
export function checkCsv(issues: readonly Issue[], accounts: readonly Account[], words: Words): string {
  const issueLines = issues.map((issue) => {
    const { file, sheet = "", row = "", column = "", cell = "" } = issue.place;
    const { message, fix } = wordIssue(words, issue);
    return csvLine([issue.severity, file, sheet, row, column, cell, issue.text, message, fix].map(guardCell));
  });
  const accountLines = accounts.map(({ file, sheet = "", table, rowsRead, rowsAccepted, rowsRejected }) =>
    csvLine([file, sheet, table, rowsRead, rowsAccepted, rowsRejected].map(guardCell)),
  );
  const lines = [csvLine(ISSUE_COLUMNS), ...issueLines, "", csvLine(ACCOUNT_COLUMNS), ...accountLines];
  return `${lines.join("\n")}\n`;
}

/** The report is opened in spreadsheets, and quotes what people wrote. */
function guardCell(cell: string | number): string | number {
  return typeof cell === "string" ? guardText(cell) : cell;
}

function checkJson(issues: readonly Issue[], accounts: readonly Account[], words: Words): string {
  const worded = issues.map((issue) => {
    const { severity, code, place, text } = issue;
    return { severity, code, ...place, text, ...wordIssue(words, issue) };
  });
  return `${JSON.stringify({ issues: worded, accounts }, null, 2)}\n`;
}
