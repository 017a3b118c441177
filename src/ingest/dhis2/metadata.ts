import { LANGUAGES, type Language, type LocalText } from "#domain/language.ts";
import { entriesIn, fieldOf, listIn, textIn } from "./json.ts";

/** Anything of DHIS2 that has an id: an organisation unit, a data element, a category option. */
export type Item = {
  readonly id: string;
  readonly name: string;
  /** Every other way it is written: code, short name, names in our languages. */
  readonly texts: readonly string[];
  readonly translated: LocalText;
};

export type OrgUnit = Item & { readonly code: string; readonly parent: string };

export type DataItem = Item & {
  readonly isIndicator: boolean;
  readonly description: string;
  /** By what an indicator multiplies its fraction: 100 makes a percentage. Absent where it is not told. */
  readonly factor?: number;
  readonly isYesNo: boolean;
  /** How DHIS2 puts places together: `SUM`, `AVERAGE`, …; "" where it is not told. */
  readonly aggregationType: string;
};

/** Items by what may name them: first the id, then a code or name that only one of them has. */
export type Index<Kind extends Item> = { readonly find: (text: string) => Kind | undefined };

export type Metadata = {
  readonly orgUnits: Index<OrgUnit>;
  readonly data: Index<DataItem>;
  readonly options: Index<Item>;
  /** The category options of a category option combo; none for the default one. */
  readonly combos: Index<Item & { readonly options: readonly string[] }>;
  /** Names of what the metadata do not hold, as the exports of values tell them. */
  readonly nameOf: (id: string) => string;
  /** Day of the export; "" where it is not told. */
  readonly date: string;
};

/** What the lists of metadata exports hold together, and the names beside exported values. */
export function buildMetadata(exports: readonly unknown[]): Metadata {
  const all = (list: string) => exports.flatMap((each) => listIn(each, list));
  const names = new Map(
    exports
      .flatMap((each) => entriesIn(fieldOf(each, "metaData"), "items"))
      .map(([id, item]) => [id, textIn(item, "name")]),
  );
  return {
    orgUnits: createIndex(all("organisationUnits").map(orgUnitOf)),
    data: createIndex([
      ...all("dataElements").map((each) => dataItemOf(each, false)),
      ...all("indicators").map((each) => dataItemOf(each, true)),
    ]),
    options: createIndex(all("categoryOptions").map(itemOf)),
    combos: createIndex(
      all("categoryOptionCombos").map((each) => ({
        ...itemOf(each),
        options: isDefault(textIn(each, "name")) ? [] : listIn(each, "categoryOptions").map((one) => textIn(one, "id")),
      })),
    ),
    nameOf: (id) => names.get(id) || id,
    date: exports.map((each) => textIn(fieldOf(each, "system"), "date").slice(0, 10)).find((day) => day !== "") ?? "",
  };
}

/** The category, option and combo that DHIS2 gives to what is not broken down. */
export function isDefault(name: string): boolean {
  return name === "default";
}

function createIndex<Kind extends Item>(items: readonly Kind[]): Index<Kind> {
  const known = items.filter(({ id }) => id !== "");
  const byId = new Map(known.map((item) => [item.id, item]));
  const byText = new Map<string, Kind | undefined>();
  for (const item of byId.values()) {
    for (const text of new Set([item.name, ...item.texts])) byText.set(text, byText.has(text) ? undefined : item);
  }
  return { find: (text) => byId.get(text) ?? byText.get(text) };
}

function itemOf(json: unknown): Item & { readonly code: string } {
  const [id, code] = [textIn(json, "id"), textIn(json, "code")];
  const name = textIn(json, "name") || textIn(json, "displayName") || code || id;
  const translated = translationsOf(json);
  const others = [code, textIn(json, "shortName"), textIn(json, "displayName"), ...Object.values(translated)];
  return { id, name, code, translated, texts: others.filter((text) => text !== "") };
}

function translationsOf(json: unknown): LocalText {
  const found: Partial<Record<Language, string>> = {};
  for (const each of listIn(json, "translations")) {
    const language = LANGUAGES.find((one) => textIn(each, "locale").toLowerCase().split(/[_-]/)[0] === one);
    const value = textIn(each, "value");
    if (language !== undefined && textIn(each, "property") === "NAME" && value !== "") found[language] = value;
  }
  return found;
}

function orgUnitOf(json: unknown): OrgUnit {
  const path = textIn(json, "path").split("/");
  return { ...itemOf(json), parent: textIn(fieldOf(json, "parent"), "id") || (path.at(-2) ?? "") };
}

function dataItemOf(json: unknown, isIndicator: boolean): DataItem {
  const factor = fieldOf(fieldOf(json, "indicatorType"), "factor");
  return {
    ...itemOf(json),
    isIndicator,
    description: textIn(json, "description"),
    ...(typeof factor === "number" ? { factor } : {}),
    isYesNo: ["BOOLEAN", "TRUE_ONLY"].includes(textIn(json, "valueType")),
    aggregationType: textIn(json, "aggregationType"),
  };
}
