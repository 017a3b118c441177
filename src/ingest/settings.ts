import type { Column } from "#domain/column.ts";
import type { Settings } from "#domain/dataset.ts";
import type { Place } from "#domain/issue.ts";
import { SETTING_COLUMNS } from "#domain/schemaProgramme.ts";
import { parseCell } from "./cell.ts";
import { closestFact, closestOf } from "./closest.ts";
import { isError } from "./fault.ts";
import type { Report } from "./issueList.ts";
import type { Parsed } from "./parsed.ts";
import { requiredTexts, setField } from "./row.ts";
import { placeOf, type Row } from "./rows.ts";
import { reportFault } from "./sheet.ts";

/** A row of the table `settings`. */
export type Setting = { readonly key: string; readonly value?: string };

/** The settings, undefined where one without a default is missing or faulty, and the rows they were taken from. */
export type BuiltSettings = { readonly settings: Settings | undefined; readonly accepted: readonly Row<Setting>[] };

/** Reads each setting as the column it is like. A faulty one with a default is reported and its default taken. */
export function buildSettings(rows: readonly Row<Setting>[], table: Place, report: Report): BuiltSettings {
  reportUnknown(rows, report);
  const byKey = new Map(rows.map((row) => [row.entity.key.trim(), row]));
  const settings: Record<string, unknown> = {};
  const accepted: Row<Setting>[] = [];
  let isComplete = true;
  for (const column of SETTING_COLUMNS) {
    const row = byKey.get(column.name);
    const given = row === undefined ? {} : parseSetting(column, row.entity.value ?? "");
    if (row !== undefined && given.fault !== undefined) reportFault(report, row.sheet, row.line, given.fault, "value");
    const isUsable = row !== undefined && (given.fault === undefined || !isError(given.fault));
    if (isUsable) accepted.push(row);
    else if (column.isRequired && row === undefined) report("missingSetting", table, column.name);
    setField(settings, column.field.split("."), isUsable ? given.value : defaultOf(column));
    isComplete &&= isUsable || !column.isRequired;
  }
  const texts = requiredTexts(SETTING_COLUMNS);
  const unfilled = texts.filter(({ field }) => Object.keys(settings[field] ?? {}).length === 0);
  for (const { stem } of unfilled) report("missingSetting", table, `${stem}_*`);
  if (!isComplete || unfilled.length > 0) return { settings: undefined, accepted };
  const built = settings as Settings;
  if (built.behindCut > built.onTrackCut) reportReversed(built, byKey.get("behind_cut"), table, report);
  return { settings: built, accepted };
}

/** A list may be given as blank, which is not the same as not given. */
function parseSetting(column: Column, text: string): Parsed {
  return column.type.kind === "list" && text.trim() === "" ? { value: [] } : parseCell(column, text, resolveNone, {});
}

function defaultOf(column: Column): unknown {
  return parseCell(column, "", resolveNone, {}).value;
}

/** Settings refer to no table. */
function resolveNone(): Parsed {
  return {};
}

function reportUnknown(rows: readonly Row<Setting>[], report: Report): void {
  const names = SETTING_COLUMNS.map(({ name }) => name);
  for (const row of rows) {
    const { key } = row.entity;
    if (!names.includes(key.trim())) {
      report("unknownSetting", placeOf(row, "key"), key, closestFact(closestOf(key, names)));
    }
  }
}

function reportReversed(settings: Settings, row: Row<Setting> | undefined, table: Place, report: Report): void {
  const place = row === undefined ? table : placeOf(row, "value");
  report("cutsReversed", place, String(settings.behindCut), { onTrackCut: settings.onTrackCut });
}
