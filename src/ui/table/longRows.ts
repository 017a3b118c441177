/** Rows above and below what is in sight that are drawn for a scrolling that is quicker than we are. */
const SPARE = 6;

/** The rows of a long table that are drawn, and the room of those before them; unit: px. */
export type RowsInSight = {
  readonly first: number;
  /** One after the last. */
  readonly end: number;
  readonly gapBefore: number;
  /** Of all rows together. */
  readonly height: number;
  /** As many rows as are drawn at once, wherever a longer table is scrolled to. */
  readonly most: number;
};

/** A table as it stands scrolled; lengths in px. */
export type ScrolledTable = {
  readonly count: number;
  readonly rowHeight: number;
  readonly scrollTop: number;
  readonly viewHeight: number;
  /** As high as an element may be in this browser. */
  readonly mostHeight: number;
  /** Whether rows beyond what is in sight are drawn too. */
  readonly hasSpare: boolean;
};

/**
 * Which rows of equal height are in sight. A table higher than a browser allows is as high as it may be, and runs
 * through its rows the faster for it: its beginning and its end stand where the scrollbar says.
 */
export function rowsInSight(table: ScrolledTable): RowsInSight {
  const { count, rowHeight, scrollTop, viewHeight, mostHeight, hasSpare } = table;
  const height = Math.min(count * rowHeight, mostHeight);
  const inView = viewHeight / rowHeight;
  // The first and the last may be seen in part.
  const seen = Math.ceil(inView) + 1;
  const spare = hasSpare ? SPARE : 0;
  const way = Math.max(1, height - viewHeight);
  const scrolled = Math.max(0, Math.min(scrollTop, way));
  const top = count * rowHeight === height ? scrolled / rowHeight : (scrolled / way) * (count - inView);
  const first = Math.max(0, Math.floor(top) - spare);
  const most = seen + 2 * SPARE;
  const end = Math.min(count, Math.floor(top) + seen + spare);
  const gapBefore = Math.max(0, scrolled - (top - first) * rowHeight);
  return { first, end, gapBefore, height, most };
}
