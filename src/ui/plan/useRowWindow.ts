import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type Ref, useRef } from "react";
import { useIsPrinting } from "#ui/layout/useIsPrinting.ts";
import { rowsForPaper, type WindowRow, windowRows } from "./windowRows.ts";

export type RowWindow<Scroller extends Element, Row extends Element> = {
  readonly scroller: Ref<Scroller>;
  readonly rows: readonly WindowRow[];
  /** Pixels of rows below the last that is drawn. */
  readonly gapAfter: number;
  /** Of each row that is drawn, which carries its index as `data-index`, so that its height counts as it is. */
  readonly measure: Ref<Row>;
};

/** The height a screen has before it is known, so that a prerendered page shows as many rows as it will. */
const FIRST_SCREEN = { width: 1024, height: 1200 };

/**
 * The rows of a long list that are in sight, and the one that is reached by keyboard wherever it lies; on paper all.
 * @param ids - of all rows, from top to bottom.
 * @param kept - the index of the row that is always drawn.
 */
export function useRowWindow<Scroller extends Element, Row extends Element>(
  ids: readonly string[],
  kept: number,
  estimateSize: (index: number) => number,
): RowWindow<Scroller, Row> {
  const scroller = useRef<Scroller>(null);
  const isPrinting = useIsPrinting();
  const virtualizer = useVirtualizer<Scroller, Row>({
    count: ids.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => ids[index] ?? index,
    estimateSize,
    overscan: 8,
    initialRect: FIRST_SCREEN,
    useFlushSync: false,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      const isApart = kept >= 0 && kept < ids.length && !inSight.includes(kept);
      return isApart ? [...inSight, kept].sort((one, other) => one - other) : inSight;
    },
  });
  const { rows, gapAfter } = windowRows(virtualizer.getVirtualItems(), virtualizer.getTotalSize());
  // Heights on paper are not those of the screen.
  if (isPrinting) return { scroller, rows: rowsForPaper(rows, ids.length), gapAfter, measure: null };
  return { scroller, rows, gapAfter, measure: virtualizer.measureElement };
}
