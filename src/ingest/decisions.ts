import { groupBy } from "#domain/group.ts";
import type { Place } from "#domain/issue.ts";
import type { Answers, CellEdit } from "./question.ts";
import type { RawTable } from "./rawTable.ts";

/** A row of a file or sheet. */
export type RowPlace = Pick<Place, "file" | "sheet"> & { readonly row: number };

/** What a person decided about the files that are read, each by where it stands in them. */
export type Decisions = {
  readonly answers?: Answers;
  /** Cells mended in place. */
  readonly edits?: readonly CellEdit[];
  /** Rows to leave out, as where two are about the same and only one is right (I6). */
  readonly drops?: readonly RowPlace[];
};

/** The table as it is to be read: cells as they were mended, rows to leave out marked as such. */
export function decidedTable(raw: RawTable, { edits = [], drops = [] }: Decisions): RawTable {
  const isHere = (place: Pick<Place, "file" | "sheet">) => place.file === raw.file && place.sheet === raw.sheet;
  const [ownEdits, ownDrops] = [edits.filter(isHere), drops.filter(isHere)];
  const table = ownEdits.length === 0 ? raw : editedTable(raw, ownEdits);
  return ownDrops.length === 0 ? table : { ...table, dropped: new Set(ownDrops.map(({ row }) => row)) };
}

function editedTable(raw: RawTable, edits: readonly CellEdit[]): RawTable {
  const byRow = groupBy(edits, ({ row }) => row);
  return {
    ...raw,
    eachRow: (visit) =>
      raw.eachRow((cells, row, isBroken) => visit(editedCells(raw, cells, byRow.get(row) ?? []), row, isBroken)),
  };
}

function editedCells({ header }: RawTable, cells: readonly string[], edits: readonly CellEdit[]): readonly string[] {
  return edits.reduce((row, { column, text }) => {
    const position = header.indexOf(column);
    return position < 0 || position >= row.length ? row : row.with(position, text);
  }, cells);
}
