import { fold } from "#domain/fold.ts";
import type { TreeRow } from "./planTree.ts";

/** What a key does in the tree: leads to another row, or opens or closes nodes. */
export type TreeMove = { readonly to: number } | { readonly toggle: readonly string[] } | undefined;

/** Where a key leads from a row, as the tree pattern of the ARIA practices has it. */
export function moveInTree(key: string, rows: readonly TreeRow[], from: number): TreeMove {
  const row = rows[from];
  if (row === undefined) return undefined;
  switch (key) {
    case "ArrowDown":
      return stepTo(rows, from + 1);
    case "ArrowUp":
      return stepTo(rows, from - 1);
    case "Home":
      return stepTo(rows, 0);
    case "End":
      return stepTo(rows, rows.length - 1);
    case "ArrowRight":
      if (row.isOpen === undefined) return undefined;
      return row.isOpen ? stepTo(rows, from + 1) : { toggle: [row.id] };
    case "ArrowLeft":
      if (row.isOpen) return { toggle: [row.id] };
      return stepTo(rows, parentOf(rows, from));
    case "*":
      return { toggle: closedSiblings(rows, from) };
    default:
      return undefined;
  }
}

/** The next row after one whose name begins with what was typed, however it is spelt; round from the end to the start. */
export function rowByName(
  typed: string,
  rows: readonly TreeRow[],
  from: number,
  nameOf: (row: TreeRow) => string,
): number | undefined {
  const wanted = fold(typed);
  if (wanted === "") return undefined;
  const first = typed.length > 1 ? from : from + 1;
  for (let step = 0; step < rows.length; step++) {
    const place = (first + step) % rows.length;
    const row = rows[place];
    if (row && nameStarts(nameOf(row), wanted)) return place;
  }
  return undefined;
}

/** Goals begin with their number, which may be typed or passed over. */
function nameStarts(name: string, wanted: string): boolean {
  const folded = fold(name);
  return folded.startsWith(wanted) || folded.replace(/^[\d ]+/, "").startsWith(wanted);
}

function stepTo(rows: readonly TreeRow[], place: number): TreeMove {
  return place >= 0 && place < rows.length ? { to: place } : undefined;
}

function parentOf(rows: readonly TreeRow[], from: number): number {
  const level = rows[from]?.level ?? 1;
  for (let place = from - 1; place >= 0; place--) if ((rows[place]?.level ?? 0) < level) return place;
  return -1;
}

/** Siblings stand between the two nearest rows of a higher level. */
function closedSiblings(rows: readonly TreeRow[], from: number): readonly string[] {
  const level = rows[from]?.level ?? 1;
  const start = parentOf(rows, from) + 1;
  const closed: string[] = [];
  for (const row of rows.slice(start)) {
    if (row.level < level) break;
    if (row.level === level && row.isOpen === false) closed.push(row.id);
  }
  return closed;
}
