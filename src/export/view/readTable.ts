import type { ViewRow, ViewTable } from "#domain/takenView.ts";
import { readCell, shownText } from "./readCell.ts";

/** A drawn table as it is shown: what its markup says of numbers, days, absences and marks, and in whatever order. */
export function readTable(table: HTMLTableElement): ViewTable {
  const [head, ...summaries] = table.tHead?.rows ?? [];
  const bodies = [...table.tBodies].flatMap((body) => [...body.rows]);
  const caption = table.caption === null ? "" : (table.caption.textContent ?? "").trim();
  return {
    caption,
    columns: [...(head?.cells ?? [])].map((cell) => shownText(cell)),
    rows: rowsOf([...summaries, ...bodies, ...(table.tFoot?.rows ?? [])]),
  };
}

/** Rows under the headings between them. A row that only keeps a place is none. */
function rowsOf(rows: readonly HTMLTableRowElement[]): readonly ViewRow[] {
  const found: ViewRow[] = [];
  let group: string | undefined;
  for (const row of rows) {
    if (row.getAttribute("aria-hidden") === "true") continue;
    const [first, ...others] = row.cells;
    if (first === undefined) continue;
    if (others.length === 0 && first.colSpan > 1) group = shownText(first);
    else found.push({ ...(group !== undefined && { group }), cells: [...row.cells].map(readCell) });
  }
  return found;
}
