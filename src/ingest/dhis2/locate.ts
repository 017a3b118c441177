import type { MappingKind, MappingRow } from "./mapping.ts";
import { type Item, isDefault, type Metadata } from "./metadata.ts";
import { type Dhis2Period, parseDhis2Period } from "./period.ts";
import type { Dhis2Value } from "./values.ts";

/** What a value hangs on, each by its id; of a period by its type. */
export type Located = {
  readonly given: Dhis2Value;
  readonly file: string;
  readonly data: string;
  readonly orgUnit: string;
  readonly option: readonly string[];
  /** The type, or the code itself where it is no period. */
  readonly periodType: string;
  readonly period: Dhis2Period | undefined;
};

/** Finds what texts of an export and of a mapping mean. */
export type Locator = {
  readonly itemOf: (kind: MappingKind, text: string) => Item;
  readonly locate: (given: Dhis2Value, file: string) => Located;
};

/** @param rows of the mapping: a category option combo that is named there is not taken apart. */
export function createLocator(metadata: Metadata, rows: readonly MappingRow[]): Locator {
  const itemOf: Locator["itemOf"] = (kind, text) =>
    findItem(metadata, kind, text) ?? { id: text, name: metadata.nameOf(text), texts: [], translated: {} };
  const namedCombos = new Set(
    rows.filter(({ kind }) => kind === "option").map(({ dhis2 }) => metadata.combos.find(dhis2)?.id),
  );
  const optionsOf = (text: string): readonly string[] => {
    const combo = metadata.combos.find(text);
    if (combo === undefined) return [itemOf("option", text).id];
    return namedCombos.has(combo.id) || (combo.options.length === 0 && !isDefault(combo.name))
      ? [combo.id]
      : combo.options;
  };
  const isBreakdown = (id: string) => !isDefault(itemOf("option", id).name);
  return {
    itemOf,
    locate: (given, file) => {
      const [data, combo] = operandOf(given.data, metadata);
      const period = parseDhis2Period(given.period);
      return {
        given,
        file,
        data: itemOf("data", data).id,
        orgUnit: itemOf("orgUnit", given.orgUnit).id,
        option: [...new Set([...combo, ...given.options].flatMap(optionsOf).filter(isBreakdown))],
        periodType: period?.type ?? given.period,
        period,
      };
    },
  };
}

function findItem(metadata: Metadata, kind: MappingKind, text: string): Item | undefined {
  switch (kind) {
    case "orgUnit":
      return metadata.orgUnits.find(text);
    case "data":
      return metadata.data.find(text);
    case "option":
      return metadata.options.find(text) ?? metadata.combos.find(text);
    case "period":
      return undefined;
  }
}

/** A data element alone, or one with a category option combo behind a point. */
function operandOf(text: string, metadata: Metadata): readonly [data: string, combo: readonly string[]] {
  const [data = "", combo = ""] = text.split(".");
  const isOperand = metadata.data.find(text) === undefined && metadata.combos.find(combo) !== undefined;
  return isOperand ? [data, [combo]] : [text, []];
}
