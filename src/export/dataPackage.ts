import type { AnyTable, CellType, Column, Reference } from "#domain/column.ts";
import type { Dataset, Source } from "#domain/dataset.ts";
import { textIn } from "#domain/language.ts";
import { SYMBOL_OF } from "#domain/notation.ts";
import { TABLES } from "#domain/schema.ts";
import { writeTables } from "./tables.ts";

/** What Frictionless calls a field, or its constraints: plain JSON. */
type Json = Readonly<Record<string, unknown>>;

/** A data set as a Frictionless Data Package: its tables as CSV, and `datapackage.json` beside them; by file name. */
export function dataPackageFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const tables = writeTables(dataset);
  return new Map([...tables, ["datapackage.json", dataPackageText([...tables.keys()], dataset)]]);
}

/**
 * The description of a folder of tables as a Frictionless Data Package, version 1: what any tool needs to read and check
 * them. The same files give the same text.
 * @param names the names of the CSV files; those of no table are left out.
 * @param about the data set, where it is known: its title and sources, of which made-up ones say so (V4).
 */
export function dataPackageText(names: readonly string[], about?: Pick<Dataset, "settings" | "sources">): string {
  const resources = TABLES.flatMap((table) => filesOf(table, names).map((file) => resourceOf(table, file)));
  const description = {
    profile: "tabular-data-package",
    name: "vijim",
    title: "Vijim data set",
    description: "Municipal action plans against school dropout: indicators, observations, targets and plans",
    ...(about && aboutOf(about)),
    resources,
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function aboutOf({ settings, sources }: Pick<Dataset, "settings" | "sources">): Json {
  const title = textIn(settings.title, "en")?.text;
  return { ...(title !== undefined && { title }), ...(sources.length > 0 && { sources: sources.map(sourceOf) }) };
}

function sourceOf({ kind, publisher, title, url }: Source): Json {
  const label = kind === "illustrative" ? " (illustrative: made up, not real)" : "";
  return { title: `${publisher}, ${title}${label}`, ...(url !== undefined && { path: url }), kind };
}

function filesOf({ name, isSplit }: AnyTable, names: readonly string[]): readonly string[] {
  return names
    .filter((file) => file === `${name}.csv` || (isSplit && file.startsWith(name) && file.endsWith(".csv")))
    .sort();
}

function resourceOf(table: AnyTable, file: string): Json {
  const keys = table.columns.filter(({ isKey }) => isKey).map(({ name }) => name);
  const foreignKeys = table.columns.flatMap((column) => foreignKeyOf(column));
  return {
    profile: "tabular-data-resource",
    name: file.replace(/\.csv$/, ""),
    path: file,
    title: table.title["en"],
    description: table.description,
    format: "csv",
    encoding: "utf-8",
    schema: {
      fields: table.columns.map(fieldOf),
      missingValues: missingValuesOf(table),
      primaryKey: keys,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

/** In tables of figures the symbols of absence are missing values too. */
function missingValuesOf({ columns }: AnyTable): readonly string[] {
  return columns.some(({ type }) => type.kind === "value") ? ["", ...Object.values(SYMBOL_OF)] : [""];
}

function fieldOf({ name, type, title, description, isRequired, blank }: Column): Json {
  const { constraints, ...typed } = typeOf(type);
  const all = { ...(isRequired ? { required: true } : {}), ...constraints };
  return {
    name,
    title: title["en"],
    description: blank ? `${description}; blank means ${blank}` : description,
    ...typed,
    ...(Object.keys(all).length === 0 ? {} : { constraints: all }),
  };
}

type FieldType = { readonly constraints?: Json } & Json;

function typeOf(type: CellType): FieldType {
  switch (type.kind) {
    case "day":
      return type.word === undefined ? { type: "date" } : { type: "string" };
    case "number": {
      const { isWhole, min, max } = type;
      const limits = { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
      return { type: isWhole ? "integer" : "number", constraints: limits };
    }
    case "money":
      return { type: "number", constraints: { minimum: 0 } };
    case "value":
      return { type: "number" };
    case "choice":
      return choiceType(type.meanings);
    case "period":
      return { type: "string", constraints: { pattern: PERIOD_PATTERN } };
    case "text":
    case "address":
    case "id":
    case "reference":
    case "list":
      return { type: "string" };
  }
}

const PERIOD_PATTERN = String.raw`\d{4}(/\d{2}(-S[12])?|-Q[1-4]|-\d{2}(-\d{2})?)?`;

function choiceType(meanings: ReadonlyMap<string, string | boolean>): FieldType {
  const words = [...meanings.keys()];
  if (!words.some((word) => typeof meanings.get(word) === "boolean")) {
    return { type: "string", constraints: { enum: words } };
  }
  const having = (meaning: boolean) => words.filter((word) => meanings.get(word) === meaning);
  return { type: "boolean", trueValues: having(true), falseValues: having(false) };
}

/** Only references every row of which must be a key: words of their own, lists and loose ones cannot be said so. */
function foreignKeyOf({ name, type }: Column): readonly Json[] {
  if (type.kind !== "reference" || type.isLoose || type.reserved) return [];
  const keys = TABLES.find((table) => table.name === type.table)?.columns.filter(({ isKey }) => isKey) ?? [];
  const hasWords = keys.some((key) => key.type.kind === "reference" && key.type.reserved);
  const fields = prefixed(type, name);
  if (hasWords || fields.length !== keys.length) return [];
  return [{ fields, reference: { resource: type.table, fields: keys.map((key) => key.name) } }];
}

function prefixed({ prefix }: Reference, name: string): readonly string[] {
  return prefix !== undefined && "field" in prefix ? [prefix.field, name] : [name];
}
