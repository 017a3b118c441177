import type { ReactNode } from "react";
import { ScrollRegion } from "#ui/layout/ScrollRegion.tsx";
import type { DocumentPart } from "./documentPart.ts";
import { useIsNarrow } from "./useIsNarrow.ts";

/** A column of a table on paper; a `DataColumn` fits. */
export type PaperColumn<Row> = {
  readonly id: string;
  readonly label: ReactNode;
  readonly show: (row: Row) => ReactNode;
  readonly isNumeric?: boolean;
};

type Table<Row> = {
  readonly caption: string;
  /** The first names its row. */
  readonly columns: readonly PaperColumn<Row>[];
  /** How the width is shared out among the columns. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly className?: string;
};

/** A table that may go on over the page, under the same head and with the same widths. */
export function tablePart<Row>(key: string, table: Table<Row>): readonly DocumentPart[] {
  if (table.rows.length === 0) return [];
  // What goes on over a page says which of its rows it holds.
  const captionOf = (from: number, to: number) =>
    to - from < table.rows.length ? `${table.caption} (${from + 1}–${to})` : table.caption;
  const draw = (from: number, to: number) => (
    <PaperTable {...table} caption={captionOf(from, to)} rows={table.rows.slice(from, to)} />
  );
  return [{ kind: "body", key, count: table.rows.length, draw }];
}

/** In a narrow window the arrow keys move it sideways. */
function PaperTable<Row>({ caption, columns, widths, rows, rowId, className = "" }: Table<Row>) {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const isNarrow = useIsNarrow();
  const table = (
    <table className={`paper-table ${className}`}>
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        {columns.map(({ id }, place) => (
          <col key={id} style={{ inlineSize: `${(100 * (widths[place] ?? 0)) / all}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ id, label, isNumeric }) => (
            <th key={id} scope="col" className={isNumeric ? "numeric" : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowId(row)} data-item="">
            {columns.map((column, place) => (
              <Cell key={column.id} column={column} row={row} isHead={place === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return isNarrow ? (
    <ScrollRegion label={caption} className="paper-room">
      {table}
    </ScrollRegion>
  ) : (
    table
  );
}

type CellProps<Row> = { readonly column: PaperColumn<Row>; readonly row: Row; readonly isHead: boolean };

function Cell<Row>({ column: { show, isNumeric }, row, isHead }: CellProps<Row>) {
  const className = isNumeric ? "numeric" : undefined;
  if (!isHead) return <td className={className}>{show(row)}</td>;
  return (
    <th scope="row" className={className}>
      {show(row)}
    </th>
  );
}
