import { type KeyboardEvent, useState } from "react";
import type { Indicator } from "#domain/dataset.ts";
import type { AreaId } from "#domain/id.ts";
import { type Place, placeAfter } from "./cellMoves.ts";

/** A row of a matrix: what it is of, and by area whatever its cells show. */
export type RowOfCells = { readonly indicator: Indicator; readonly cells: ReadonlyMap<AreaId, unknown> };

export function cellKey({ indicator }: RowOfCells, area: AreaId): string {
  return `${indicator.id} ${area}`;
}

/** Which cell of the matrix the tab key stops at, and where the arrow keys lead from it. */
export function useCellKeys(rows: readonly RowOfCells[], areas: readonly AreaId[]) {
  const [last, setLast] = useState<string>();
  const keyAt = ({ row, column }: Place): string | undefined => {
    const [of, area] = [rows[row], areas[column]];
    return of !== undefined && area !== undefined && of.cells.has(area) ? cellKey(of, area) : undefined;
  };
  const keys = rows.flatMap((row) => areas.flatMap((area) => (row.cells.has(area) ? cellKey(row, area) : [])));
  return {
    tabStop: last !== undefined && keys.includes(last) ? last : keys[0],
    onFocus: ({ target }: { readonly target: EventTarget }) => {
      const place = placeOf(target);
      if (place !== undefined) setLast(keyAt(place));
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const from = placeOf(event.target);
      if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const size = { rows: rows.length, columns: areas.length };
      const to = placeAfter(event.key, from, size, (place) => keyAt(place) !== undefined);
      if (to === undefined) return;
      event.preventDefault();
      focusPlace(event.currentTarget, to);
    },
  };
}

/** The place of the button or link in a cell: its row by the number the row carries, its column after the row's heading. */
function placeOf(target: EventTarget): Place | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const [cell, row] = [target.closest("td"), target.closest<HTMLElement>("tr[data-row]")];
  return cell && row ? { row: Number(row.dataset["row"]), column: cell.cellIndex - 1 } : undefined;
}

function focusPlace(within: HTMLElement, { row, column }: Place): void {
  const target = within.closest("table")?.querySelector<HTMLTableRowElement>(`tr[data-row="${row}"]`);
  target?.cells[column + 1]?.querySelector<HTMLElement>("button, a")?.focus();
}
