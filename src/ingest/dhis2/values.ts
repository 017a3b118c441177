import { fieldOf, listIn, textIn, textOf } from "./json.ts";

/** One value as DHIS2 tells it; its parts by id, code or name, as the export was asked for. */
export type Dhis2Value = {
  readonly data: string;
  readonly orgUnit: string;
  readonly period: string;
  /** What it is broken down by: category option combos and category options. */
  readonly options: readonly string[];
  readonly value: string;
  /** Of an indicator, where the export was asked for its parts; `factor` makes its value of their fraction. */
  readonly numerator: string;
  readonly denominator: string;
  readonly factor: string;
};

export type ExportKind = "metadata" | "analytics" | "dataValues";

const LISTS = ["organisationUnits", "dataElements", "indicators", "categoryOptionCombos", "categoryOptions"];

/** What an export is, by its content; undefined where it is none of DHIS2. */
export function exportKindOf(json: unknown): ExportKind | undefined {
  if (Array.isArray(fieldOf(json, "headers")) && Array.isArray(fieldOf(json, "rows"))) return "analytics";
  if (Array.isArray(fieldOf(json, "dataValues"))) return "dataValues";
  return LISTS.some((list) => Array.isArray(fieldOf(json, list))) ? "metadata" : undefined;
}

/** The values of `/api/analytics.json` or `/api/dataValueSets.json`, in their order; the deleted ones left out. */
export function valuesIn(json: unknown, kind: ExportKind): readonly Dhis2Value[] {
  if (kind === "metadata") return [];
  return kind === "analytics" ? analyticsValues(json) : setValues(json);
}

/** Columns that are no dimension, also where the headers do not say so. */
const FIGURES: ReadonlySet<string> = new Set(["value", "numerator", "denominator", "factor", "multiplier", "divisor"]);

function analyticsValues(json: unknown): readonly Dhis2Value[] {
  const names = listIn(json, "headers").map((header) => textIn(header, "name"));
  const isOption = listIn(json, "headers").map(
    (header, place) =>
      !FIGURES.has(names[place] ?? "") &&
      !["dx", "ou", "pe"].includes(names[place] ?? "") &&
      fieldOf(header, "meta") !== false,
  );
  return listIn(json, "rows").flatMap((row) => {
    if (!Array.isArray(row)) return [];
    const cell = (name: string) => textOf(row[names.indexOf(name)]) || onlyItemOf(json, name);
    return {
      data: cell("dx"),
      orgUnit: cell("ou"),
      period: cell("pe"),
      options: isOption.flatMap((is, place) => (is ? [textOf(row[place])] : [])).filter((text) => text !== ""),
      value: cell("value"),
      numerator: cell("numerator"),
      denominator: cell("denominator"),
      factor: cell("factor"),
    };
  });
}

/** The item of a dimension that all values share, as one that was filtered by; "" where there are several. */
function onlyItemOf(json: unknown, dimension: string): string {
  const [only = "", ...others] = listIn(fieldOf(fieldOf(json, "metaData"), "dimensions"), dimension);
  return others.length === 0 ? textOf(only) : "";
}

function setValues(json: unknown): readonly Dhis2Value[] {
  return listIn(json, "dataValues").flatMap((each) => {
    if (fieldOf(each, "deleted") === true) return [];
    // What all values of a set share may stand once, above them.
    const text = (name: string) => textIn(each, name) || textIn(json, name);
    return {
      data: textIn(each, "dataElement"),
      orgUnit: text("orgUnit"),
      period: text("period"),
      options: [text("categoryOptionCombo"), text("attributeOptionCombo")].filter((option) => option !== ""),
      value: textIn(each, "value"),
      numerator: "",
      denominator: "",
      factor: "",
    };
  });
}
