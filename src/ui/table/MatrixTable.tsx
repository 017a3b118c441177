import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { type CSSProperties, useId, useMemo } from "react";
import { countWell } from "#domain/summary.ts";
import type { Words } from "#i18n/words.ts";
import { Button } from "#ui/control/Button.tsx";
import { ScrollRegion } from "#ui/layout/ScrollRegion.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { MatrixBody } from "./MatrixBody.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { statusRank } from "./matrixOrder.ts";
import type { MatrixTableProps } from "./matrixProps.ts";
import type { Matrix, MatrixColumn, MatrixRow } from "./matrixRows.ts";
import type { Sort } from "./sort.ts";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** The matrix as a table that scrolls on its own, its first row and column staying in sight. */
export function MatrixTable(props: MatrixTableProps) {
  const { caption, matrix, look } = props;
  const words = useWords();
  const hint = useId();
  const rows = useSortedRows(matrix, props.sort, words);
  if (rows.length === 0) return <NothingFound onClear={props.onClear} />;
  return (
    <>
      <ScrollRegion className="matrix__scroll" label={caption}>
        <table
          className={`matrix__table${look.hasPath ? " matrix__table--path" : ""}${look.hasWord ? " matrix__table--words" : ""}`}
          style={{ "--columns": matrix.columns.length } as CSSProperties}
          aria-describedby={hint}
        >
          <caption className="visually-hidden">{caption}</caption>
          <MatrixHead {...props} />
          <MatrixBody {...props} rows={rows} />
        </table>
      </ScrollRegion>
      <p id={hint} className="matrix__note matrix__hint">
        {words.say("table.matrix.keyboardHint")}
      </p>
    </>
  );
}

function useSortedRows({ rows, columns }: Matrix, sort: Sort | undefined, words: Words): readonly MatrixRow[] {
  const columnsToSort = useMemo(() => sortableColumns(columns, words), [columns, words]);
  const isRowSort = columnsToSort.some(({ id }) => id === sort?.by);
  const sorting = sort && isRowSort ? [{ id: sort.by, desc: sort.isFalling }] : [];
  const table = useTable({ features, columns: columnsToSort, data: rows, state: { sorting } });
  return table.getRowModel().rows.map(({ original }) => original);
}

/** What rows can be sorted by: their name, how many are achieved or on track, and the status of a municipality. */
function sortableColumns(columns: readonly MatrixColumn[], words: Words) {
  return [
    {
      id: "name",
      accessorFn: ({ indicator }: MatrixRow) => words.text(indicator.name),
      sortFn: (one: { original: MatrixRow }, other: { original: MatrixRow }) =>
        words.compareText(words.text(one.original.indicator.name), words.text(other.original.indicator.name)),
    },
    { id: "onTrack", accessorFn: ({ counts }: MatrixRow) => countWell(counts) },
    ...columns.map(({ municipality: { id } }) => ({
      id: id as string,
      accessorFn: ({ cells }: MatrixRow) => statusRank(cells.get(id)),
      sortUndefined: "last" as const,
    })),
  ];
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const words = useWords();
  return (
    <div className="matrix__nothing" role="status">
      <p>{words.say("table.noRows")}</p>
      <Button onPress={onClear}>{words.say("table.clearFilters")}</Button>
    </div>
  );
}
