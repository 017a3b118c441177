import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Sort } from "#ui/table/sort.ts";
import { ACTIVITY_COLUMNS, type ActivityColumn } from "./activityColumns.ts";
import type { OrderKey } from "./activityOrder.ts";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

type Row = { readonly getValue: (column: string) => unknown };

/** Activities in the order of a column; as they are given where none is sorted by. */
export function useSortedActivities(
  activities: readonly ActivityAssessment[],
  keyOf: (column: ActivityColumn) => OrderKey,
  sort: Sort | undefined,
): readonly ActivityAssessment[] {
  const columns = useMemo(
    () =>
      ACTIVITY_COLUMNS.map((id) => {
        const sortFn = (one: Row, other: Row) => Number(one.getValue(id)) - Number(other.getValue(id));
        return { id, accessorFn: keyOf(id), sortFn, sortUndefined: "last" as const };
      }),
    [keyOf],
  );
  const isKnown = columns.some(({ id }) => id === sort?.by);
  const by = sort?.by;
  const isFalling = sort?.isFalling ?? false;
  const sorting = useMemo(
    () => (isKnown && by !== undefined ? [{ id: by, desc: isFalling }] : []),
    [isKnown, by, isFalling],
  );
  const table = useTable({ features, columns, data: activities, state: { sorting } });
  const { rows } = table.getRowModel();
  return useMemo(() => rows.map(({ original }) => original), [rows]);
}
