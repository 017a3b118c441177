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

/** Every setting there is; those not given blank. */
export function everySettingSheet(name: string, settings: Partial<Settings>, basis: RuleBasis): Sheet {
  return sheetOf(name, SETTING_COLUMNS, settings, basis);
}

function sheetOf(name: string, columns: readonly Column[], settings: Partial<Settings>, basis: RuleBasis): Sheet {
  const rows = columns.map((column) => rowOf(column, settings));
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
function rowOf(column: Column, settings: Partial<Settings>): Row {
  const value = cellOf(column, settings);
  const style = styleOf(column.type) ?? {};
  const cell = {
    ...(value === undefined ? {} : { value: typeof value === "string" ? literalText(value) : value }),
    style,
  };
  return { cells: [column.name, cell] };
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
