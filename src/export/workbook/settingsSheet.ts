import { type Column, contentOf } from "#domain/column.ts";
import type { Settings } from "#domain/dataset.ts";
import { SETTING_COLUMNS, SETTINGS } from "#domain/schemaProgramme.ts";
import { cellOf, literalText, styleOf } from "./cells.ts";
import { FIRST_ROW, type RuleBasis, validationOf } from "./columnRule.ts";
import type { Row, Sheet, Validation } from "./description.ts";
import { cellName } from "./reference.ts";
import { tableSheet } from "./tableSheet.ts";

/** The settings that are given, one a row. */
export function settingsSheet(name: string, settings: Partial<Settings>, basis: RuleBasis): Sheet {
  return sheetOf(
    name,
    SETTING_COLUMNS.filter((column) => contentOf(settings, column) !== undefined),
    settings,
    basis,
  );
}

/** Every setting there is; those not given as the schema takes them where nothing is said. */
export function everySettingSheet(name: string, settings: Partial<Settings>, basis: RuleBasis): Sheet {
  return sheetOf(name, SETTING_COLUMNS, settings, basis);
}

function sheetOf(name: string, columns: readonly Column[], settings: Partial<Settings>, basis: RuleBasis): Sheet {
  const rows = columns.map((column) => {
    // A list may be given as blank, which is not the same as not given.
    const isGiven = contentOf(settings, column) !== undefined;
    return rowOf(column, isGiven ? cellOf(column, settings) : defaultOf(column));
  });
  const { validations = [], ...sheet } = tableSheet(SETTINGS, name, { length: rows.length, rows }, basis);
  return {
    ...sheet,
    validations: [
      keyValidation(validations, basis),
      ...columns.map((column, place) => valueValidation(column, place, basis)),
    ],
  };
}

/** The value stands in the format of its setting; a text is read twice, as a cell of the table and as the setting. */
function rowOf(column: Column, value: ReturnType<typeof cellOf>): Row {
  const style = styleOf(column.type) ?? {};
  const cell = {
    ...(value === undefined ? {} : { value: typeof value === "string" ? literalText(value) : value }),
    style,
  };
  return { cells: [column.name, cell] };
}

/** What the schema takes where a setting is blank; undefined where it takes nothing. */
function defaultOf({ blank = "", type }: Column): string | number | undefined {
  if (blank === "") return undefined;
  return type.kind === "number" ? Number(blank) : blank;
}

/** The names of settings to choose from. */
function keyValidation([key]: readonly Validation[], { lists }: RuleBasis): Validation {
  const names = SETTING_COLUMNS.map(({ name }) => name);
  const cells = key?.cells ?? "";
  return { ...key, cells, rule: lists.ruleOf("key", names), strictness: "warning" };
}

function valueValidation(column: Column, place: number, basis: RuleBasis): Validation {
  return validationOf(SETTINGS, column, cellName(1, FIRST_ROW + place), basis);
}
