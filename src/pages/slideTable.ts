import type { SlideCell, TablePart } from "#domain/slide.ts";
import type { BuiltPart } from "./builtSlide.ts";

/** As many rows as can be read from the back of a room. */
const MOST_ROWS = 15;
/** The same where a picture is shown of them. */
export const MOST_ROWS_OF_PICTURE = 20;

/** A column of a slide's table: its name and what its cells say. */
export type SlideColumn<Row> = {
  readonly label: string;
  readonly isNumeric?: boolean;
  readonly cell: (row: Row) => SlideCell | string;
};

/** A table, and how many of its rows a slide has room for. */
export function tablePart<Row>(
  label: string,
  rows: readonly Row[],
  columns: readonly SlideColumn<Row>[],
  most = MOST_ROWS,
): BuiltPart {
  const part: TablePart = {
    kind: "table",
    label,
    columns: columns.map(({ label: name, isNumeric = false }) => ({ label: name, isNumeric })),
    rows: rows.map((row) =>
      columns.map(({ cell }) => {
        const content = cell(row);
        return typeof content === "string" ? { text: content } : content;
      }),
    ),
  };
  return { part, most };
}
