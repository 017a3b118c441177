import type { Grid, GridRow, MergedRange } from "./grid.ts";
import { LIMITS } from "./limits.ts";

/**
 * The rows of a sheet where cells of the header that were made one give their text to all the cells they cover: beside
 * them in the header, and below where the header goes on in rows of its own. Data keep it in the first cell alone.
 * @param headerRow the number of the header's first row.
 */
export function fillHeader({ rows, merged }: Grid, headerRow: number): readonly GridRow[] {
  const ranges = headerRanges(merged, headerRow);
  const [first, ...others] = rows;
  if (ranges.length === 0 || first === undefined) return rows;
  const lastRow = ranges.reduce((last, range) => Math.max(last, range.lastRow), headerRow);
  const fill = ({ row, cells }: GridRow): GridRow => {
    const filled = [...cells];
    for (const { firstColumn, lastColumn, lastRow: last } of ranges) {
      const text = first.cells[firstColumn] ?? "";
      if (text === "" || row > last) continue;
      for (let column = firstColumn; column <= lastColumn; column++) {
        while (filled.length < column) filled.push("");
        filled[column] ||= text;
      }
    }
    return { row, cells: filled };
  };
  return [fill(first), ...others.map((row) => (row.row <= lastRow ? fill(row) : row))];
}

/** The ranges that begin in the header row, from left to right, none over another. */
function headerRanges(merged: readonly MergedRange[], headerRow: number): readonly MergedRange[] {
  const found: MergedRange[] = [];
  const inHeader = merged.filter(({ firstRow }) => firstRow === headerRow);
  for (const range of inHeader.toSorted((one, other) => one.firstColumn - other.firstColumn)) {
    const lastColumn = Math.min(range.lastColumn, LIMITS.columns - 1);
    // A header goes on for a few rows; a cell that covers more is no header.
    const lastRow = Math.min(range.lastRow, headerRow + MOST_HEADER_ROWS);
    if (range.firstColumn > (found.at(-1)?.lastColumn ?? -1)) found.push({ ...range, lastColumn, lastRow });
  }
  return found;
}

const MOST_HEADER_ROWS = 5;
