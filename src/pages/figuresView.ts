import type { Indicator } from "#domain/dataset.ts";
import type { AreaId, SourceId } from "#domain/id.ts";
import type { ObservationTable } from "#domain/observation.ts";
import {
  CODED_COLUMNS,
  type CodedColumn,
  findRows,
  idsOf,
  orderRows,
  type RowNames,
  type ValueColumn,
} from "#domain/observationRows.ts";
import { rowsBetween, rowsOf } from "#domain/observationTable.ts";
import type { Period } from "#domain/period.ts";
import type { LongColumn } from "#ui/table/LongTable.tsx";
import type { Sort } from "#ui/table/sort.ts";
import type { Site } from "./useSite.ts";
import { areaName } from "./viewText.ts";

type FigureColumn = CodedColumn | ValueColumn | "note";

/** How wide each column is, in rem. */
const WIDTHS: Readonly<Record<FigureColumn, number>> = {
  area: 10,
  period: 9,
  sex: 8,
  community: 10,
  level: 12,
  value: 8,
  numerator: 8,
  denominator: 8,
  source: 20,
  note: 20,
};

/** What the reader calls the ids of each column. */
export function figureNames(site: Site, table: ObservationTable): RowNames {
  const { words, first, sources } = site;
  const nameOf = (column: CodedColumn, id: string): string => {
    if (column === "area") return areaName(site, id as AreaId);
    if (column === "period") return words.formatPeriod(id as Period);
    if (column === "source") return sources.get(id as SourceId)?.title ?? id;
    const category = first.categories.find((one) => one.dimension === column && one.id === id);
    return category === undefined ? id : words.text(category.name);
  };
  const names = CODED_COLUMNS.map((column) => [column, idsOf(table, column).map((id) => nameOf(column, id))]);
  return Object.fromEntries(names) as RowNames;
}

/** The columns in which anything stands: groups and parts only where the indicator has them. */
export function figureColumns({ words }: Site, { kind }: Indicator, table: ObservationTable): readonly LongColumn[] {
  const isVaried = (column: CodedColumn) => idsOf(table, column).length > 1;
  const parts = kind === "rate" ? (["numerator", "denominator"] as const) : [];
  const shown: readonly FigureColumn[] = [
    "area",
    "period",
    ...(["sex", "community", "level"] as const).filter(isVaried),
    "value",
    ...parts,
    "source",
    ...(table.notes.size > 0 ? (["note"] as const) : []),
  ];
  return shown.map((id) => ({
    id,
    label: words.say(id === "area" ? "table.column.municipality" : `table.column.${id}`),
    width: WIDTHS[id],
    isNumeric: id === "value" || id === "numerator" || id === "denominator",
    isSortable: id !== "note",
  }));
}

/** The indicator's rows in which a text is found, in the order asked for; else as the data set has them. */
export function figureRows(
  { words }: Site,
  { id }: Indicator,
  table: ObservationTable,
  names: RowNames,
  { find, sort }: { readonly find: string; readonly sort: Sort | undefined },
): Uint32Array {
  const found = findRows(table, rowsBetween([rowsOf(table, id)]), find, names);
  if (sort === undefined) return found;
  const order = { by: sort.by as CodedColumn | ValueColumn, isFalling: sort.isFalling };
  return orderRows(table, found, order, names, words.compareText);
}
