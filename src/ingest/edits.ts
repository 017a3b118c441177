import { at } from "#domain/at.ts";
import { letterOf } from "#domain/cellAddress.ts";
import type { AnyTable } from "#domain/column.ts";
import type { Header } from "./header.ts";
import type { CellEdit } from "./question.ts";
import type { RawTable } from "./rawTable.ts";

/** The edits of one file or sheet. */
export function editsOf(edits: readonly CellEdit[], { file, sheet }: RawTable): readonly CellEdit[] {
  return edits.filter((edit) => edit.file === file && edit.sheet === sheet);
}

/** The table with header texts the person mended. */
export function withHeaderEdits(raw: RawTable, edits: readonly CellEdit[]): RawTable {
  const mended = edits.filter(({ row }) => row === raw.headerRow);
  if (mended.length === 0) return raw;
  const header = [...raw.header];
  for (const { column, text } of mended) {
    const position = raw.header.findIndex(
      (written, place) =>
        written === column || (written.trim() === "" && letterOf((raw.firstColumn ?? 0) + place) === column),
    );
    if (position >= 0) header[position] = text;
  }
  return { ...raw, header };
}

/** The table with cells the person mended, each read in the stead of what was written. */
export function withCellEdits(raw: RawTable, table: AnyTable, header: Header, edits: readonly CellEdit[]): RawTable {
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, column, text } of edits) {
    const position = positionOf(column, table, header);
    if (position < 0 || row <= raw.headerRow) continue;
    byRow.set(row, (byRow.get(row) ?? new Map<number, string>()).set(position, text));
  }
  if (byRow.size === 0) return raw;
  const eachRow: RawTable["eachRow"] = (visit) =>
    raw.eachRow((cells, row, isBroken) => {
      const mended = byRow.get(row);
      if (mended === undefined) return visit(cells, row, isBroken);
      const width = Math.max(cells.length, ...[...mended.keys()].map((position) => position + 1));
      const whole = Array.from({ length: width }, (_, position) => mended.get(position) ?? cells[position] ?? "");
      return visit(whole, row, isBroken);
    });
  return { ...raw, eachRow };
}

/** Where the column of an issue's place stands: by its header text, its canonical name, or `title_*` for the first there is. */
function positionOf(name: string, { columns }: AnyTable, { positions, texts }: Header): number {
  const written = texts.indexOf(name);
  if (written >= 0) return written;
  const places = columns.flatMap((column, place) =>
    column.name === name || `${column.localized?.stem}_*` === name ? [at(positions, place)] : [],
  );
  return places.find((position) => position >= 0) ?? -1;
}
