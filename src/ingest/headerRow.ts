import { at } from "#domain/at.ts";
import type { AnyTable } from "#domain/column.ts";
import { columnsByText } from "./header.ts";
import { foldLatin } from "./latin.ts";
import { NO_MORE, type RawTable } from "./rawTable.ts";

/** A row that stands above the header, kept aside. */
export type RowAbove = { readonly row: number; readonly cells: readonly string[] };

type Line = { readonly cells: readonly string[]; readonly row: number };

/** A header is looked for in so many rows. */
const ROWS_LOOKED_AT = 30;

/** So many of its texts make a row a header that stands below others. */
const FEWEST_TEXTS = 2;

/**
 * The table with the header that fits best: the first row where none fits better, else one below a title block. Two rows
 * of header texts, as templates have them, are one header. The rows above are given apart.
 */
export function findHeader(
  raw: RawTable,
  table: AnyTable,
): { readonly raw: RawTable; readonly above: readonly RowAbove[] } {
  const names = namesOf(table);
  const lines = firstLines(raw);
  const scores = lines.map(({ cells }) => new Set(cells.flatMap((text) => names(text) ?? [])).size);
  const most = Math.max(...scores);
  const isBelow = most >= FEWEST_TEXTS && most > at(scores, 0);
  const best = isBelow ? scores.indexOf(most) : 0;
  const isPart = (place: number) => (scores[place] ?? 0) >= FEWEST_TEXTS && isHeaderOnly(lines[place], names);
  const top = best > 0 && isPart(best - 1) ? best - 1 : best;
  const bottom = at(scores, top) >= FEWEST_TEXTS && isPart(top + 1) ? top + 1 : top;
  const [first, last] = [lines[top], lines[bottom]];
  if (first === undefined || last === undefined || bottom === 0) return { raw, above: [] };
  const header = top === bottom ? first.cells : joinHeaders(first.cells, last.cells, names);
  const above = lines.slice(0, top).filter(({ cells }) => cells.some((text) => text.trim() !== ""));
  const eachRow = rowsBelow(raw, last.row, header.length);
  return { raw: { ...raw, header, headerRow: first.row, eachRow }, above };
}

/** The column each text names, if any. */
function namesOf(table: AnyTable): (text: string) => string | undefined {
  const columns = columnsByText(table);
  return (text) => columns.get(foldLatin(text))?.name;
}

function firstLines(raw: RawTable): readonly Line[] {
  const lines: Line[] = [{ cells: raw.header, row: raw.headerRow }];
  raw.eachRow((cells, row) => {
    lines.push({ cells: [...cells], row });
    return lines.length < ROWS_LOOKED_AT ? undefined : NO_MORE;
  });
  return lines;
}

/** Whether a row holds header texts and nothing else. */
function isHeaderOnly(line: Line | undefined, names: (text: string) => string | undefined): boolean {
  return line?.cells.every((text) => text.trim() === "" || names(text) !== undefined) ?? false;
}

/** Each text of the upper row, as it is the one people see, unless the lower one says that another column is meant. */
function joinHeaders(
  upper: readonly string[],
  lower: readonly string[],
  names: (text: string) => string | undefined,
): readonly string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, place) => {
    const [one = "", other = ""] = [upper[place], lower[place]];
    return other.trim() === "" || names(one) === names(other) ? one : other;
  });
}

/** The rows below a header. In a sheet each is as wide as the header, as empty cells at its end are not written. */
function rowsBelow({ sheet, eachRow }: RawTable, headerRow: number, width: number): RawTable["eachRow"] {
  return (visit) =>
    eachRow((cells, row, isBroken) => {
      if (row <= headerRow) return undefined;
      const isShort = sheet !== undefined && cells.length < width;
      const whole = isShort ? [...cells, ...Array.from({ length: width - cells.length }, () => "")] : cells;
      return visit(whole, row, isBroken);
    });
}
