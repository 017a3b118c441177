import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { type ReactNode, useMemo, useState } from "react";
import { ScrollRegion } from "#ui/layout/ScrollRegion.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { type Figure, FigureText } from "#ui/status/FigureText.tsx";
import { SortButton } from "./SortButton.tsx";
import { ariaSort, nextSort, parseSort, type Sort, sortText } from "./sort.ts";

/** A column of a table: its name, what its cells show and what it is sorted by. */
export type DataColumn<Row> = {
  readonly id: string;
  readonly label: string;
  readonly show: (row: Row) => ReactNode;
  /** What rows are sorted by; undefined comes last. Without it the column cannot be sorted. */
  readonly order?: (row: Row) => string | number | undefined;
  /** Whether it holds numbers: right-aligned, the largest first when first sorted. */
  readonly isNumeric?: boolean;
  /** The number a cell prints, for whoever takes the table away; a `ValueText` brings its own. */
  readonly figure?: (row: Row) => Figure | undefined;
};

type Props<Row> = {
  readonly caption: string;
  /** The first names its row. */
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** The id of a column, falling with `-` before it. Where the address holds it, `onSortChange` is given too. */
  readonly sort?: string | undefined;
  readonly onSortChange?: (sort: string | undefined) => void;
};

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** The numbers of a picture, or any list of like things, as a table that can be sorted. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { caption, columns, rows, rowId } = props;
  const words = useWords();
  const [ownSort, setOwnSort] = useState<string>();
  const sort = parseSort(props.onSortChange ? props.sort : ownSort);
  const sorted = useSorted(columns, rows, sort, words.compareText);
  const press = ({ id, isNumeric = false }: DataColumn<Row>) =>
    (props.onSortChange ?? setOwnSort)(sortText(nextSort(sort, id, isNumeric)));
  if (rows.length === 0) return <p className="data-table__nothing">{words.say("table.noRows")}</p>;
  return (
    <ScrollRegion className="data-table" label={caption}>
      <table className="data-table__table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} sort={sort} onPress={() => press(column)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={rowId(row)}>
              {columns.map((column, place) => (
                <BodyCell key={column.id} column={column} row={row} isHead={place === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function useSorted<Row extends object>(
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
  sort: Sort | undefined,
  compareText: (one: string, other: string) => number,
): readonly Row[] {
  const sortable = useMemo(
    () =>
      columns.flatMap(({ id, order }) => {
        if (order === undefined) return [];
        const compare = (one: { original: Row }, other: { original: Row }) =>
          compareKeys(order(one.original), order(other.original), compareText);
        return [{ id, accessorFn: order, sortFn: compare, sortUndefined: "last" as const }];
      }),
    [columns, compareText],
  );
  const isKnown = sortable.some(({ id }) => id === sort?.by);
  const sorting = sort && isKnown ? [{ id: sort.by, desc: sort.isFalling }] : [];
  const table = useTable({ features, columns: sortable, data: rows, state: { sorting } });
  return table.getRowModel().rows.map(({ original }) => original);
}

type Key = string | number | undefined;

function compareKeys(one: Key, other: Key, compareText: (one: string, other: string) => number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return compareText(String(one ?? ""), String(other ?? ""));
}

type HeadProps<Row> = {
  readonly column: DataColumn<Row>;
  readonly sort: Sort | undefined;
  readonly onPress: () => void;
};

function HeadCell<Row>({ column: { id, label, order, isNumeric }, sort, onPress }: HeadProps<Row>) {
  const className = isNumeric ? "numeric" : undefined;
  if (order === undefined) {
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={ariaSort(sort, id)}>
      <SortButton label={label} by={id} sort={sort} onPress={onPress} />
    </th>
  );
}

type BodyProps<Row> = { readonly column: DataColumn<Row>; readonly row: Row; readonly isHead: boolean };

function BodyCell<Row>({ column: { show, isNumeric, figure: figureOf }, row, isHead }: BodyProps<Row>) {
  const className = isNumeric ? "numeric" : undefined;
  const figure = figureOf?.(row);
  if (isHead) {
    return (
      <th scope="row" className={className}>
        {show(row)}
      </th>
    );
  }
  return (
    <td className={className}>{figure === undefined ? show(row) : <FigureText {...figure}>{show(row)}</FigureText>}</td>
  );
}
