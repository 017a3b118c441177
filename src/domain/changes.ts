import { type Change, changesOfRow, rowChanges } from "./change.ts";
import type { AnyTable, Table } from "./column.ts";
import type { Dataset, Settings } from "./dataset.ts";
import { observationChanges } from "./observationChanges.ts";
import { TARGETS } from "./schemaFigures.ts";
import { INDICATORS } from "./schemaIndicators.ts";
import { ACTIVITIES, GOALS, PLANS, REPORTS } from "./schemaPlans.ts";
import { CATEGORIES, FUNDERS, MUNICIPALITIES, NAMES, SETTING_COLUMNS, SETTINGS, SOURCES } from "./schemaProgramme.ts";

/** Everything that changed between two versions of a data set (L6), in the order of TABLES. The order of rows is no content. */
export function changesBetween(before: Dataset, now: Dataset): readonly Change[] {
  const changesOf = <Row extends object>(table: Table<Row>, rowsOf: (dataset: Dataset) => readonly Row[]) =>
    rowChanges(table, rowsOf(before), rowsOf(now));
  return [
    ...settingChanges(before.settings, now.settings),
    ...changesOf(SOURCES, ({ sources }) => sources),
    ...changesOf(FUNDERS, ({ funders }) => funders),
    ...changesOf(MUNICIPALITIES, ({ municipalities }) => municipalities),
    ...changesOf(NAMES, ({ aliases }) => aliases),
    ...changesOf(CATEGORIES, ({ categories }) => categories),
    ...changesOf(INDICATORS, ({ indicators }) => indicators),
    ...observationChanges(before.observations, now.observations),
    ...changesOf(TARGETS, ({ targets }) => targets),
    ...changesOf(PLANS, ({ plans }) => plans),
    ...changesOf(GOALS, ({ goals }) => goals),
    ...changesOf(ACTIVITIES, ({ activities }) => activities),
    ...changesOf(REPORTS, ({ reports }) => reports),
  ];
}

const SETTINGS_AS_ROW: AnyTable = { ...SETTINGS, columns: SETTING_COLUMNS };

/** Every setting is a row of its table, there in any data set. */
function settingChanges(before: Settings, now: Settings): readonly Change[] {
  return changesOfRow(SETTINGS_AS_ROW, before, now).map((change) =>
    change.kind === "fieldChanged" ? { ...change, key: [change.column.name] } : change,
  );
}
