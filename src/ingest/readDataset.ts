import type { AnyTable, Table } from "#domain/column.ts";
import type {
  Activity,
  Report as ActivityReport,
  Alias,
  Dataset,
  Funder,
  Plan,
  Settings,
  Source,
} from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Issue } from "#domain/issue.ts";
import { TABLES } from "#domain/schema.ts";
import { OBSERVATIONS, TARGETS } from "#domain/schemaFigures.ts";
import { INDICATORS } from "#domain/schemaIndicators.ts";
import { ACTIVITIES, GOALS, PLANS, REPORTS } from "#domain/schemaPlans.ts";
import { CATEGORIES, FUNDERS, MUNICIPALITIES, NAMES, SETTINGS, SOURCES } from "#domain/schemaProgramme.ts";
import { checkCategories, checkIndicators, checkMunicipalities } from "./checks.ts";
import { readTables } from "./files.ts";
import { checkGoals } from "./goals.ts";
import { createIssueList, type Report } from "./issueList.ts";
import { createLinks, type Links, namesOfCategories } from "./links.ts";
import { readObservations } from "./observations.ts";
import type { Inquiry } from "./openSheet.ts";
import type { Answers, CellEdit, Question, RowPlace } from "./question.ts";
import { askPlaces, createQuestionList } from "./questions.ts";
import type { NamedBytes, RawTable } from "./rawTable.ts";
import { type Check, type Row, readRows } from "./rows.ts";
import { buildSettings, type Setting } from "./settings.ts";
import {
  type Account,
  accountOf,
  countRows,
  type ExtraColumn,
  type ExtraRows,
  extrasOf,
  filePlace,
  rowsAboveOf,
  type Sheet,
} from "./sheet.ts";
import { sortByTable, type TableSheets, tablesNeeded } from "./tableSheets.ts";
import { createTargetCheck } from "./targets.ts";
import { checkTotals, partsOf } from "./totals.ts";

export type Reading = {
  /** Built from the accepted rows; left out where a table or setting every data set needs is missing or unusable. */
  readonly dataset?: Dataset;
  readonly issues: readonly Issue[];
  readonly accounts: readonly Account[];
  /** Every table that was given, its header found and its mended cells in place. */
  readonly tables: readonly RawTable[];
  /** What only the person can decide; empty where the evidence decides everything. */
  readonly questions: readonly Question[];
  /** What the schema does not know and what stands above headers, kept aside. */
  readonly extras: {
    readonly columns: readonly ExtraColumn[];
    readonly tables: readonly RawTable[];
    readonly rowsAbove: readonly ExtraRows[];
  };
};

/** What the person has said about the files so far. */
export type Said = {
  readonly answers?: Answers;
  readonly edits?: readonly CellEdit[];
  /** Rows to leave out, as where two are about the same and only one is right (I6). */
  readonly drops?: readonly RowPlace[];
};

/**
 * Reads one data set from its files: CSV, or a zip of them. Bad content never throws; everything wrong with it is an
 * issue (I2).
 * @param said answers to questions of an earlier reading, cells mended in place, and rows to leave out.
 * @param onTable called before each table is read, so that a person sees how far it is.
 * @param today what `today` means as the reporting date; without it observations are not checked for lying in the future.
 */
export function readDataset(
  files: readonly NamedBytes[],
  today?: Day,
  { answers, edits = [], drops = [] }: Said = {},
  onTable: (table: string) => void = () => {},
): Reading {
  const { report, sorted } = createIssueList();
  const questions = createQuestionList(answers);
  const raws = readTables(files, report).map((raw) => withoutDropped(raw, drops));
  // Where no file could be opened, that alone is said, and not that every table is missing.
  if (raws.length === 0 && sorted().some(({ severity }) => severity === "error")) {
    const extras = { columns: [], tables: [], rowsAbove: [] };
    return { issues: sorted(), accounts: [], questions: [], tables: [], extras };
  }
  const inquiry = { report, questions, edits };
  const tables = sortByTable(raws, inquiry);
  const sheets = [...tables.sheets.values()].flat();
  const dataset = buildDataset(tables, today, inquiry, onTable);
  const issues = sorted();
  askPlaces(issues, questions);
  return {
    ...(dataset === undefined ? {} : { dataset }),
    issues,
    accounts: sheets.map(accountOf),
    tables: [...sheets.map(({ raw }) => raw), ...tables.unknown],
    questions: questions.open(),
    extras: {
      columns: sheets.flatMap(extrasOf),
      tables: tables.unknown,
      rowsAbove: sheets.flatMap(rowsAboveOf),
    },
  };
}

function buildDataset(
  tables: TableSheets,
  today: Day | undefined,
  { report, questions }: Inquiry,
  onTable: (table: string) => void,
): Dataset | undefined {
  const links = createLinks(questions.answerTo);
  const { read, sheetsOf } = createTableReader(tables, links, report, onTable);
  const settings = readSettings(sheetsOf(SETTINGS), report);
  const sources = read<Source>(SOURCES);
  const funders = read<Funder>(FUNDERS);
  const municipalities = read(MUNICIPALITIES, checkMunicipalities);
  links.addPlaces(municipalities, []);
  const aliases = read<Alias>(NAMES);
  links.addPlaces(municipalities, aliases);
  const categories = read(CATEGORIES, checkCategories);
  links.addNames(CATEGORIES.name, namesOfCategories(categories));
  const indicators = read(INDICATORS, checkIndicators);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const asOf = settings?.asOf === "today" ? today : settings?.asOf;
  const observations = readObservations(sheetsOf(OBSERVATIONS), { indicators: byId, asOf }, links.resolve, report);
  checkTotals(observations, indicators, partsOf(categories, municipalities), report);
  const rest = {
    targets: read(TARGETS, createTargetCheck(byId)),
    plans: read<Plan>(PLANS),
    goals: read(GOALS, checkGoals),
    activities: read<Activity>(ACTIVITIES),
    reports: read<ActivityReport>(REPORTS),
  };
  const isWhole = TABLES.every(({ name, isRequired }) => !isRequired || !tables.broken.has(name));
  if (settings === undefined || !isWhole) return undefined;
  const first = { settings, sources, funders, municipalities, aliases, categories, indicators };
  return { ...first, observations: observations.table, ...rest };
}

function readSettings(sheets: readonly Sheet[], report: Report): Settings | undefined {
  const { rows } = readRows<Setting>(sheets, () => ({}), report);
  const [sheet] = sheets;
  if (sheet === undefined) return undefined;
  const { settings, accepted } = buildSettings(rows, filePlace(sheet.raw), report);
  countAccepted(accepted);
  return settings;
}

/** Reads one table after the other, each checked against those before it. */
function createTableReader(
  { sheets, broken }: TableSheets,
  links: Links,
  report: Report,
  onTable: (table: string) => void,
) {
  const unread = new Set(broken);
  /** The sheets of a table whose rows can be read; the rows of the others are counted, so that none goes missing (I1). */
  const sheetsOf = (table: AnyTable): readonly Sheet[] => {
    onTable(table.name);
    const isUnfounded = tablesNeeded(table).some((name) => unread.has(name));
    if (isUnfounded) unread.add(table.name);
    const isReadable = ({ header }: Sheet) => header.isUsable && !isUnfounded;
    const given = sheets.get(table.name) ?? [];
    for (const sheet of given) if (!isReadable(sheet)) countRows(sheet);
    return given.filter(isReadable);
  };
  const read = <Entity extends object>(table: Table<Entity>, check?: Check<Entity>): readonly Entity[] => {
    const { rows, keys } = readRows(sheetsOf(table), links.resolve, report, check);
    links.add(table.name, keys);
    countAccepted(rows);
    return rows.map(({ entity }) => entity);
  };
  return { sheetsOf, read };
}

function countAccepted(rows: readonly Row<object>[]): void {
  for (const { sheet } of rows) sheet.rowsAccepted++;
}

function withoutDropped(raw: RawTable, drops: readonly RowPlace[]): RawTable {
  const own = drops.filter(({ file, sheet }) => file === raw.file && sheet === raw.sheet);
  return own.length === 0 ? raw : { ...raw, dropped: new Set(own.map(({ row }) => row)) };
}
