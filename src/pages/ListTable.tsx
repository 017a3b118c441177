import type { Words } from "#i18n/words.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { DataTable } from "#ui/table/DataTable.tsx";
import type { SlideColumn } from "./slideTable.ts";

type Props<Row> = {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The columns of a slide of the same. */
  readonly columns: (words: Words) => readonly SlideColumn<Row>[];
};

/** A list as rows and columns, for whoever takes it away; on the page it is drawn otherwise. */
export function ListTable<Row extends object>({ caption, rows, columns }: Props<Row>) {
  const words = useWords();
  const places = new Map(rows.map((row, nth) => [row, String(nth)]));
  const shown = columns(words).map(({ label, isNumeric = false, cell }) => ({
    id: label,
    label,
    isNumeric,
    show: (row: Row) => {
      const content = cell(row);
      return typeof content === "string" ? content : content.text;
    },
  }));
  return <DataTable caption={caption} columns={shown} rows={rows} rowId={(row) => places.get(row) ?? ""} />;
}
