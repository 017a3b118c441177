/** A row of a long list that is drawn. */
export type WindowRow = {
  readonly index: number;
  /** How much room rows that are not drawn take between it and the one before it; unit: px. */
  readonly gapBefore: number;
  /** Whether it is drawn for paper alone: on screen it is out of sight, and need not be laid out there. */
  readonly isForPaper: boolean;
};

/** The rows that are in sight, and how much room those below them take; unit: px. */
export function windowRows(
  items: readonly { readonly index: number; readonly start: number; readonly end: number }[],
  totalSize: number,
): { readonly rows: readonly WindowRow[]; readonly gapAfter: number } {
  let end = 0;
  const rows = items.map((item): WindowRow => {
    const gapBefore = item.start - end;
    end = item.end;
    return { index: item.index, gapBefore, isForPaper: false };
  });
  return { rows, gapAfter: totalSize - end };
}

/** All rows of a list: those in sight as they are, the others for paper alone. */
export function rowsForPaper(inSight: readonly WindowRow[], count: number): readonly WindowRow[] {
  const known = new Map(inSight.map((row) => [row.index, row]));
  return Array.from({ length: count }, (_, index) => known.get(index) ?? { index, gapBefore: 0, isForPaper: true });
}
