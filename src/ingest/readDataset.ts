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
import { INDICATORS, OBSERVATIONS, TARGETS } from "#domain/schemaFigures.ts";
import { ACTIVITIES, GOALS, PLANS, REPORTS } from "#domain/schemaPlans.ts";
import { CATEGORIES, FUNDERS, MUNICIPALITIES, NAMES, SETTINGS, SOURCES } from "#domain/schemaProgramme.ts";
import { checkCategories, checkIndicators, checkMunicipalities } from "./checks.ts";
import { type Decisions, decidedTable } from "./decisions.ts";
import { readTables } from "./files.ts";
import { checkGoals } from "./goals.ts";
import { createIssueList, type Report } from "./issueList.ts";
import { createLinks } from "./links.ts";
import { readObservations } from "./observations.ts";
import type { Question } from "./question.ts";
import type { NamedBytes, RawTable } from "./rawTable.ts";
import { type Check, type Row, readRows } from "./rows.ts";
import { buildSettings, type Setting } from "./settings.ts";
import { type Account, accountOf, countRows, type ExtraColumn, extrasOf, filePlace, type Sheet } from "./sheet.ts";
import { sortByTable, type TableSheets, tablesNeeded } from "./tableSheets.ts";
import { createTargetCheck } from "./targets.ts";
import { checkTotals, partsOf } from "./totals.ts";

export type Reading = {
  /** Built from the accepted rows; left out where a table or setting every data set needs is missing or unusable. */
  readonly dataset?: Dataset;
  readonly issues: readonly Issue[];
  readonly accounts: readonly Account[];
  readonly questions: readonly Question[];
  /** Every table that was given, with what was decided about its cells and rows. */
  readonly tables: readonly RawTable[];
  /** What the schema does not know, kept aside. */
  readonly extras: { readonly columns: readonly ExtraColumn[]; readonly tables: readonly RawTable[] };
};

/**
 * Reads one data set from its files: CSV, or a zip of them. Bad content never throws; everything wrong with it is an
 * issue (I2).
 * @param today what `today` means as the reporting date; without it observations are not checked for lying in the future.
 * @param onTable called before each table is read, so that a person sees how far it is.
 */
export function readDataset(
  files: readonly NamedBytes[],
  today?: Day,
  decisions: Decisions = {},
  onTable: (table: string) => void = () => {},
): Reading {
  const { report, sorted } = createIssueList();
  const raws = readTables(files, report).map((raw) => decidedTable(raw, decisions));
  // Where no file could be opened, that alone is said, and not that every table is missing.
  if (raws.length === 0 && sorted().some(({ severity }) => severity === "error")) {
    return { issues: sorted(), accounts: [], questions: [], tables: [], extras: { columns: [], tables: [] } };
  }
  const tables = sortByTable(raws, report);
  const sheets = [...tables.sheets.values()].flat();
  const dataset = buildDataset(tables, today, report, onTable);
  return {
    ...(dataset === undefined ? {} : { dataset }),
    issues: sorted(),
    accounts: sheets.map(accountOf),
    questions: [],
    tables: raws,
    extras: { columns: sheets.flatMap(extrasOf), tables: tables.unknown },
  };
}

function buildDataset(
  tables: TableSheets,
  today: Day | undefined,
  report: Report,
  onTable: (table: string) => void,
): Dataset | undefined {
  const { read, sheetsOf, links } = createTableReader(tables, report, onTable);
  const settings = readSettings(sheetsOf(SETTINGS), report);
  const sources = read<Source>(SOURCES);
  const funders = read<Funder>(FUNDERS);
  const municipalities = read(MUNICIPALITIES, checkMunicipalities);
  links.addPlaces(municipalities, []);
  const aliases = read<Alias>(NAMES);
  links.addPlaces(municipalities, aliases);
  const categories = read(CATEGORIES, checkCategories);
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
function createTableReader({ sheets, broken }: TableSheets, report: Report, onTable: (table: string) => void) {
  const links = createLinks();
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
  return { links, sheetsOf, read };
}

function countAccepted(rows: readonly Row<object>[]): void {
  for (const { sheet } of rows) sheet.rowsAccepted++;
}
