import type { SlideCell, TablePart } from "#domain/slide.ts";
import type { Words } from "#i18n/words.ts";
import type { BuiltPart } from "./builtSlide.ts";

/** As many rows as can be read from the back of a room. */
const MOST_ROWS = 15;

/** A column of a slide's table: its name and what its cells say. */
export type SlideColumn<Row> = {
  readonly label: string;
  readonly isNumeric?: boolean;
  readonly cell: (row: Row) => SlideCell | string;
};

/** A table with as many rows as a slide has room for, and how many more there are. */
export function tablePart<Row>(
  words: Words,
  label: string,
  rows: readonly Row[],
  columns: readonly SlideColumn<Row>[],
  most = MOST_ROWS,
): BuiltPart {
  const isCut = rows.length > most;
  const shown = isCut ? rows.slice(0, most - 1) : rows;
  const part: TablePart = {
    kind: "table",
    label,
    columns: columns.map(({ label: name, isNumeric = false }) => ({ label: name, isNumeric })),
    rows: shown.map((row) =>
      columns.map(({ cell }) => {
        const content = cell(row);
        return typeof content === "string" ? { text: content } : content;
      }),
    ),
    ...(isCut && { rest: words.say("present.rest", { count: rows.length - shown.length }) }),
  };
  return { part };
}
