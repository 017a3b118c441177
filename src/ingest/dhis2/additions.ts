import type { Category, Indicator, Municipality, Source } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { type AreaId, type CategoryId, type IndicatorId, KOSOVO, PROGRAMME, type SourceId, TOTAL } from "#domain/id.ts";
import type { LocalText } from "#domain/language.ts";
import { DIMENSIONS } from "#domain/observation.ts";
import { kindOf } from "#domain/period.ts";
import type { Figure } from "./figures.ts";
import type { DataItem, Item, Metadata } from "./metadata.ts";
import type { Meanings } from "./settle.ts";
import type { Known } from "./targets.ts";

/** The source of everything imported. */
export const DHIS2_SOURCE = "dhis2" as SourceId;

/** What of DHIS2 each thing here comes from, the first of several. */
function firstItems<Id extends string, Meaning>(
  meanings: ReadonlyMap<string, readonly Meaning[]>,
  idOf: (meaning: Meaning) => Id | undefined,
): ReadonlyMap<Id, string> {
  const found = new Map<Id, string>();
  for (const [item, all] of meanings) {
    for (const meaning of all) {
      const id = idOf(meaning);
      if (id !== undefined && !found.has(id)) found.set(id, item);
    }
  }
  return found;
}

type Given = {
  readonly known: Known;
  readonly metadata: Metadata;
  readonly meanings: Meanings;
  readonly itemOf: (kind: "orgUnit" | "option", id: string) => Item;
};

/** Municipalities that are mapped to and not known, as DHIS2 describes them. */
export function newMunicipalities({ known, metadata, meanings, itemOf }: Given): readonly Municipality[] {
  const ids = new Set<AreaId>([...known.municipalities.map(({ id }) => id), KOSOVO, PROGRAMME]);
  const found = firstItems(meanings.orgUnit, (area) => area);
  return [...found].flatMap(([id, item]) => {
    if (ids.has(id)) return [];
    const unit = metadata.orgUnits.find(item);
    const { name, translated } = itemOf("orgUnit", item);
    const [code, district] = [unit?.code ?? "", metadata.orgUnits.find(unit?.parent ?? "")?.name ?? ""];
    return {
      id,
      ...(code === "" ? {} : { code }),
      name: { sq: name, sr: name, en: name, ...translated },
      ...(district === "" ? {} : { district }),
      inProgramme: true,
      note: {},
    };
  });
}

/** Categories that are mapped to and not known, after those that are. */
export function newCategories({ known, meanings, itemOf }: Given): readonly Category[] {
  return DIMENSIONS.flatMap((dimension) => {
    const own = known.categories.filter((category) => category.dimension === dimension);
    const ids = new Set([...own.map(({ id }) => id), TOTAL]);
    const found = new Map<CategoryId, LocalText>();
    for (const [id, item] of firstItems(meanings.option, (each) => each[dimension])) {
      found.set(id, textOf(itemOf("option", item), known));
    }
    for (const [id] of firstItems(meanings.data, ({ categories }) => categories[dimension])) {
      if (!found.has(id)) found.set(id, { en: id });
    }
    const first = Math.max(0, ...own.map(({ order }) => order)) + 1;
    return [...found]
      .filter(([id]) => !ids.has(id))
      .map(([id, name], place) => ({ dimension, id, name, order: first + place }));
  });
}

/** The kind of each indicator: that of a known one, else what the data that fill it are. */
export function indicatorKinds({ known, metadata, meanings }: Given): ReadonlyMap<IndicatorId, Indicator["kind"]> {
  const kinds = new Map<IndicatorId, Indicator["kind"]>();
  for (const [data, targets] of meanings.data) {
    const item = metadata.data.find(data);
    for (const { indicator, role } of targets) {
      if (role !== "value" || isPercentage(item)) kinds.set(indicator, "rate");
      else if (!kinds.has(indicator)) kinds.set(indicator, item?.isYesNo ? "milestone" : "count");
    }
  }
  for (const { id, kind } of known.indicators) if (kinds.has(id)) kinds.set(id, kind);
  return kinds;
}

function isPercentage(item: DataItem | undefined): boolean {
  return item?.isIndicator === true && (item.factor ?? 100) === 100;
}

/** The indicators that have figures: the known ones as they are, the others as DHIS2 describes them. */
export function importedIndicators(
  given: Given,
  kinds: ReadonlyMap<IndicatorId, Indicator["kind"]>,
  figures: readonly Figure[],
): readonly Indicator[] {
  const first = new Map<IndicatorId, Figure>();
  for (const figure of figures) if (!first.has(figure.indicator)) first.set(figure.indicator, figure);
  const items = firstItems(given.meanings.data, ({ indicator }) => indicator);
  const illustrative = new Set(given.known.sources.filter(({ kind }) => kind === "illustrative").map(({ id }) => id));
  const related = (id: IndicatorId | undefined) => (id !== undefined && first.has(id) ? id : undefined);
  return [...first].map(([id, figure]) => {
    const known = given.known.indicators.find((indicator) => indicator.id === id);
    if (known === undefined) {
      const item = given.metadata.data.find(items.get(id) ?? "");
      return newIndicator(id, kinds.get(id) ?? "count", item, figure, given.known);
    }
    const { numeratorIs, denominatorIs, ...rest } = known;
    const [numerator, denominator] = [related(numeratorIs), related(denominatorIs)];
    return {
      ...rest,
      sumOf: known.sumOf.every((other) => first.has(other)) ? known.sumOf : [],
      ...(numerator === undefined ? {} : { numeratorIs: numerator }),
      ...(denominator === undefined ? {} : { denominatorIs: denominator }),
      source: illustrative.has(known.source) ? DHIS2_SOURCE : known.source,
    };
  });
}

/** Counts people until someone says otherwise, so that rule S protects it; no direction, as DHIS2 knows none. */
function newIndicator(
  id: IndicatorId,
  kind: Indicator["kind"],
  item: DataItem | undefined,
  { period, parts }: Figure,
  known: Known,
): Indicator {
  const name = item === undefined ? { en: id } : textOf(item, known);
  const frequency = kindOf(period);
  const isSum = ["", "SUM"].includes(item?.aggregationType ?? "");
  const definition = item?.description ?? "";
  return {
    id,
    kind,
    unit: kind === "rate" ? "percent" : kind === "count" ? "persons" : "yes_no",
    direction: "none",
    resultLevel: "context",
    isHeadline: false,
    countsPersons: kind !== "milestone",
    frequency: frequency === "day" ? "month" : frequency,
    aggregation: kind === "rate" ? (parts.has("numerator") ? "ratio" : "none") : isSum ? "sum" : "none",
    isCumulative: false,
    sumOf: [],
    tolerance: 0,
    decimals: kind === "rate" ? 1 : 0,
    name,
    numeratorName: {},
    denominatorName: {},
    definition: definition === "" ? name : { [known.settings.defaultLanguage]: definition },
    source: DHIS2_SOURCE,
  };
}

/** The name in the languages DHIS2 has it in; its own stands in the data set's first one. */
function textOf({ name, translated }: Item, { settings }: Known): LocalText {
  return { [settings.defaultLanguage]: name, ...translated };
}

export function importedSource(files: readonly string[], date: string, today: Day): Source {
  return {
    id: DHIS2_SOURCE,
    kind: "programme",
    publisher: "DHIS2",
    title: files.join(", "),
    date: date === "" ? today : date,
    note: {},
  };
}
