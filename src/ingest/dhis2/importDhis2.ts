import Papa from "papaparse";
import type { Day } from "#domain/day.ts";
import type { Issue } from "#domain/issue.ts";
import { numberText } from "#domain/notation.ts";
import { closestFact, closestOf } from "#ingest/closest.ts";
import { createIssueList, type Report } from "#ingest/issueList.ts";
import type { NamedBytes } from "#ingest/rawTable.ts";
import {
  DHIS2_SOURCE,
  importedIndicators,
  importedSource,
  indicatorKinds,
  newCategories,
  newMunicipalities,
} from "./additions.ts";
import { buildFigures, type Figure } from "./figures.ts";
import { readJson } from "./json.ts";
import { createLocator } from "./locate.ts";
import { isMapping, type MappingRow, type ProposedRow, readMapping } from "./mapping.ts";
import { buildMetadata } from "./metadata.ts";
import { settleMeanings } from "./settle.ts";
import type { Known } from "./targets.ts";
import { exportKindOf, valuesIn } from "./values.ts";

/** The file the imported values stand in. */
export const OBSERVATIONS_FILE = "observations-dhis2.csv";

export type Dhis2Reading = {
  /** The whole mapping: what was said, what equal names decide, and what is still to be filled in. */
  readonly mapping: readonly ProposedRow[];
  readonly issues: readonly Issue[];
  readonly valuesRead: number;
  /** Of these, how many are in the tables. */
  readonly valuesUsed: number;
  /** Left out where no value could be used. */
  readonly tables?: {
    readonly known: Known;
    /** The observations as CSV, to be read and checked as any other. */
    readonly observations: string;
  };
};

type Export = { readonly file: string; readonly json: unknown; readonly kind: ReturnType<typeof exportKindOf> };

/**
 * Turns exports of DHIS2 into the tables of a data set. Nothing in the files makes it throw; what is not mapped is an
 * issue that says how many values hang on it.
 * @param files `metadata.json`, any number of `analytics.json` and `dataValueSets.json`, a mapping as CSV, in any order.
 * @param known municipalities, categories and indicators there are; what is not among them is added as DHIS2 describes it.
 * @param said the lines of the mapping where they do not come from a file.
 */
export function importDhis2(
  files: readonly NamedBytes[],
  known: Known,
  today: Day,
  said?: readonly MappingRow[],
): Dhis2Reading {
  const { report, sorted } = createIssueList();
  const mappings = files.filter(({ bytes }) => isMapping(bytes));
  const rows = said ?? mappings.flatMap((file) => readMapping(file, report));
  const exports = files.filter((file) => !mappings.includes(file)).flatMap((file) => readExport(file, report));
  const metadata = buildMetadata(exports.map(({ json }) => json));
  const locator = createLocator(metadata, rows);
  const located = exports.flatMap(({ file, json, kind }) =>
    kind === undefined ? [] : valuesIn(json, kind).map((value) => locator.locate(value, file)),
  );
  const [first] = exports;
  const hasMetadata = exports.some(({ kind }) => kind === "metadata");
  if (first !== undefined && !hasMetadata) report("dhis2Missing", { file: first.file }, "", { what: "metadata" });
  if (first !== undefined && located.length === 0) report("dhis2Missing", { file: first.file }, "", { what: "values" });
  const mappingFile = mappings[0]?.name ?? "mapping.csv";
  const given = { located, locator, metadata, known, rows, mappingFile };
  const { meanings, mapping } = settleMeanings(given, report);
  const more = { known, metadata, meanings, itemOf: locator.itemOf };
  const kinds = indicatorKinds(more);
  const figures = buildFigures(
    located,
    { meanings, kindOf: (id) => kinds.get(id), itemOf: metadata.data.find },
    report,
  );
  const counts = { valuesRead: located.length, valuesUsed: new Set(figures.flatMap(({ of }) => of)).size };
  if (figures.length === 0) return { mapping, issues: sorted(), ...counts };
  const added = {
    municipalities: newMunicipalities(more),
    categories: newCategories(more),
    indicators: importedIndicators(more, kinds, figures),
  };
  const values = exports.filter(({ kind }) => kind !== "metadata").map(({ file }) => file);
  const tables = {
    known: knownWith(known, added, importedSource(values, metadata.date, today)),
    observations: observationsCsv(figures),
  };
  reportAdded(known, added, mappingFile, report);
  return { mapping, issues: sorted(), ...counts, tables };
}

function readExport(file: NamedBytes, report: Report): readonly Export[] {
  const json = readJson(file, report);
  if (json === undefined) return [];
  const kind = exportKindOf(json);
  if (kind !== undefined) return [{ file: file.name, json, kind }];
  report("notDhis2", { file: file.name });
  return [];
}

type Added = Pick<Known, "municipalities" | "categories" | "indicators">;

/** Everything known and added; of indicators and their sources only what has values. */
function knownWith(
  known: Known,
  { municipalities, categories, indicators }: Added,
  own: Known["sources"][number],
): Known {
  const used = new Set(indicators.map(({ source }) => source));
  return {
    settings: { ...known.settings, asOf: "today" },
    sources: [...known.sources.filter(({ id }) => used.has(id) && id !== DHIS2_SOURCE), own],
    municipalities: [...known.municipalities, ...municipalities],
    aliases: known.aliases,
    categories: [...known.categories, ...categories],
    indicators,
  };
}

/** What is new is told, as it may be a name that was mistyped. */
function reportAdded(known: Known, { municipalities, categories, indicators }: Added, file: string, report: Report) {
  const say = (kind: string, added: readonly { readonly id: string }[], ids: readonly string[]) => {
    for (const { id } of added) {
      if (!ids.includes(id)) report("dhis2Added", { file }, id, { kind, ...closestFact(closestOf(id, ids)) });
    }
  };
  const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  say("orgUnit", municipalities, idsOf(known.municipalities));
  say("option", categories, idsOf(known.categories));
  say("data", indicators, idsOf(known.indicators));
}

const COLUMNS = [
  ...["indicator", "municipality", "period", "sex", "community", "level"],
  ...["value", "numerator", "denominator", "source"],
] as const;

function observationsCsv(figures: readonly Figure[]): string {
  const rows = figures.map(({ indicator, area, period, disaggregation: { sex, community, level }, parts }) => {
    const [value, numerator, denominator] = [parts.get("value"), parts.get("numerator"), parts.get("denominator")];
    const numbers = [value, numerator, denominator].map((part) => (part === undefined ? "" : numberText(part)));
    return [indicator, area, period, sex, community, level, ...numbers, DHIS2_SOURCE];
  });
  return `${Papa.unparse([[...COLUMNS], ...rows], { newline: "\n" })}\n`;
}
