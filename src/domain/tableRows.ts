import type { AnyTable } from "./column.ts";
import type { Dataset } from "./dataset.ts";
import { givenValue } from "./figure.ts";
import type { ObservationTable } from "./observation.ts";
import { observationAt } from "./observationTable.ts";
import { OBSERVATIONS, TARGETS } from "./schemaFigures.ts";
import { INDICATORS } from "./schemaIndicators.ts";
import { ACTIVITIES, GOALS, PLANS, REPORTS } from "./schemaPlans.ts";
import { CATEGORIES, FUNDERS, MUNICIPALITIES, NAMES, SOURCES } from "./schemaProgramme.ts";

/** A table with its rows as they are written: one after the other, values only where their parts do not say them (V3). */
export type TableRows = { readonly table: AnyTable; readonly length: number; readonly rows: Iterable<object> };

/** Every table of a data set but the settings, in the order of the schema. */
export function tableRowsOf(dataset: Dataset): readonly TableRows[] {
  const listed = (table: AnyTable, rows: readonly object[]) => ({ table, length: rows.length, rows });
  const { observations, targets } = dataset;
  return [
    listed(SOURCES, dataset.sources),
    listed(FUNDERS, dataset.funders),
    listed(MUNICIPALITIES, dataset.municipalities),
    listed(NAMES, dataset.aliases),
    listed(CATEGORIES, dataset.categories),
    listed(INDICATORS, dataset.indicators),
    { table: OBSERVATIONS, length: observations.length, rows: observationRows(observations) },
    listed(
      TARGETS,
      targets.map((target) => ({ ...target, value: givenValue(target) })),
    ),
    listed(PLANS, dataset.plans),
    listed(GOALS, dataset.goals),
    listed(ACTIVITIES, dataset.activities),
    listed(REPORTS, dataset.reports),
  ];
}

/** The observations of these rows, made one after the other. */
export function* observationRows(table: ObservationTable, from = 0, to = table.length): Generator<object> {
  for (let row = from; row < to; row++) yield observationRow(table, row);
}

/** One observation as its row is written. */
export function observationRow(table: ObservationTable, row: number): object {
  const observation = observationAt(table, row);
  return { ...observation, value: givenValue(observation) };
}
