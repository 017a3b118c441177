import { groupBy } from "#domain/group.ts";
import type { AreaId } from "#domain/id.ts";
import type { PeriodKind } from "#domain/period.ts";
import { closestFact } from "#ingest/closest.ts";
import type { Report } from "#ingest/issueList.ts";
import { buildPlaceIndex } from "#ingest/places.ts";
import { createBelow } from "./below.ts";
import type { Located, Locator } from "./locate.ts";
import { LEFT_OUT, type MappingKind, type MappingRow, type ProposedRow } from "./mapping.ts";
import type { Metadata } from "./metadata.ts";
import { createNames, type Names } from "./names.ts";
import {
  type Categories,
  type DataTarget,
  type Known,
  parseArea,
  parseCategories,
  parseDataTarget,
  parsePeriodKind,
} from "./targets.ts";

/** What each thing of DHIS2 is here, by its id. What is not mapped, or left out, is not in it. */
export type Meanings = {
  readonly orgUnit: ReadonlyMap<string, readonly AreaId[]>;
  readonly data: ReadonlyMap<string, readonly (DataTarget & Pick<MappingRow, "role">)[]>;
  readonly option: ReadonlyMap<string, readonly Categories[]>;
  readonly period: ReadonlyMap<string, readonly PeriodKind[]>;
};

/** Values that hang on something of DHIS2, and the first file they stand in. */
type Tally = ReadonlyMap<string, { values: number; readonly file: string }>;

type Given = {
  readonly located: readonly Located[];
  readonly locator: Locator;
  readonly metadata: Metadata;
  readonly known: Known;
  readonly rows: readonly MappingRow[];
  readonly mappingFile: string;
};

type Inquiry = Given & {
  readonly names: Names;
  readonly report: Report;
  readonly proposed: ProposedRow[];
  /** Whether something needs no line of its own, as it is told together with others. */
  readonly isTold: (kind: MappingKind, id: string, values: number, file: string) => boolean;
};

/** What the mapping and exactly equal names decide (I3, I4), everything else reported once with how many values hang on it. */
export function settleMeanings(
  given: Given,
  report: Report,
): { readonly meanings: Meanings; readonly mapping: readonly ProposedRow[] } {
  const places = buildPlaceIndex(given.known.municipalities, given.known.aliases);
  const names = createNames(given.known, places, given.metadata);
  const below = createBelow(given, names);
  const isTold: Inquiry["isTold"] = (kind, ...unit) => kind === "orgUnit" && below.add(...unit);
  const inquiry: Inquiry = { ...given, names, report, proposed: [], isTold };
  const meanings: Meanings = {
    orgUnit: settle(inquiry, "orgUnit", ({ vijim }) => parseArea(vijim, places)),
    data: settle(inquiry, "data", ({ vijim, role }) => {
      const target = parseDataTarget(vijim);
      return target && { ...target, role };
    }),
    option: settle(inquiry, "option", ({ vijim }) => parseCategories(vijim)),
    period: settle(inquiry, "period", ({ vijim, dhis2 }) => parsePeriodKind(vijim, dhis2)),
  };
  below.tell(report);
  return { meanings, mapping: inquiry.proposed };
}

function settle<Meaning>(
  inquiry: Inquiry,
  kind: MappingKind,
  parse: (row: MappingRow) => Meaning | undefined,
): ReadonlyMap<string, readonly Meaning[]> {
  const { locator, names, report, mappingFile, proposed } = inquiry;
  const meanings = new Map<string, readonly Meaning[]>();
  const tally = tallyOf(inquiry.located, kind);
  const own = inquiry.rows.filter((row) => row.kind === kind);
  const rowsOf = groupBy(own, ({ dhis2 }) => locator.itemOf(kind, dhis2).id);
  for (const [id, { values, file }] of tally) {
    const item = locator.itemOf(kind, id);
    const { name } = item;
    const filled = (rowsOf.get(id) ?? []).filter(({ vijim }) => vijim !== "");
    const matched = filled.length > 0 ? undefined : names.match(kind, item);
    const blank: MappingRow = { kind, dhis2: id, vijim: matched ?? "", role: rowsOf.get(id)?.[0]?.role ?? "value" };
    if (filled.length === 0 && matched === undefined && inquiry.isTold(kind, id, values, file)) continue;
    const closest = filled.length > 0 || matched !== undefined ? [] : names.closest(kind, item);
    for (const row of filled.length > 0 ? filled : [blank]) proposed.push({ ...row, name, values, closest });
    const facts = { kind, name, count: values };
    if (filled.some(({ vijim }) => vijim === LEFT_OUT)) report("dhis2LeftOut", { file }, id, facts);
    else if (filled.length > 0) {
      meanings.set(id, filled.map((row) => parsed({ ...row, dhis2: id }, parse, inquiry, values)).filter(isSaid));
    } else if (matched === undefined) report("dhis2Unmapped", { file }, id, { ...facts, ...closestFact(closest) });
    else {
      report("dhis2Matched", { file }, id, { ...facts, id: matched });
      meanings.set(id, [parse(blank)].filter(isSaid));
    }
  }
  for (const [id, rows] of rowsOf) {
    if (tally.has(id)) continue;
    for (const row of rows) {
      proposed.push({ ...row, name: locator.itemOf(kind, id).name, values: 0, closest: [] });
      report("dhis2Unused", { file: mappingFile, ...(row.row === undefined ? {} : { row: row.row }) }, row.dhis2, {
        kind,
      });
    }
  }
  return meanings;
}

/** What one line says; reported where it cannot be used. */
function parsed<Meaning>(
  row: MappingRow,
  parse: (row: MappingRow) => Meaning | undefined,
  { report, mappingFile, names, locator }: Inquiry,
  count: number,
): Meaning | undefined {
  const meaning = parse(row);
  if (meaning !== undefined) return meaning;
  const { kind, vijim } = row;
  const place = { file: mappingFile, ...(row.row === undefined ? {} : { row: row.row }), column: "vijim" };
  const closest = names.closest(kind, kind === "period" ? { id: row.dhis2, name: "" } : { id: "", name: vijim });
  const { name } = locator.itemOf(kind, row.dhis2);
  report("dhis2Unusable", place, vijim, { kind, name, count, ...closestFact(closest) });
  return undefined;
}

function isSaid<Meaning>(meaning: Meaning | undefined): meaning is Meaning {
  return meaning !== undefined;
}

function tallyOf(located: readonly Located[], kind: MappingKind): Tally {
  const tally = new Map<string, { values: number; readonly file: string }>();
  for (const each of located) {
    for (const id of idsOf(each, kind)) {
      const counted = tally.get(id);
      if (counted === undefined) tally.set(id, { values: 1, file: each.file });
      else counted.values++;
    }
  }
  return tally;
}

function idsOf(located: Located, kind: MappingKind): readonly string[] {
  if (kind === "option") return located.option;
  return [kind === "period" ? located.periodType : located[kind]];
}
