import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useState } from "react";
import { windowRows } from "./windowRows.ts";

type Question = {
  readonly region: RefObject<HTMLElement | null>;
  readonly count: number;
  /** The row that the keyboard stands on: always drawn. */
  readonly current: number;
};

/** How high a row is at the usual size of type, until it is measured; unit: px. */
const USUAL_HEIGHT = 60;
const OVERSCAN = 10;

/** The rows in sight, so that a timeline of thousands costs no more than one of a few. A row is as high as its title needs. */
export function useTimelineWindow({ region, count, current }: Question) {
  const head = useHeadHeight(region);
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => region.current,
    estimateSize: () => USUAL_HEIGHT,
    indexAttribute: "data-row",
    overscan: OVERSCAN,
    scrollPaddingEnd: head,
    // A row that is drawn may be focused and scrolled out of sight: it must not vanish under the keyboard.
    rangeExtractor: (range) =>
      [...new Set([current, ...defaultRangeExtractor(range)])].sort((one, other) => one - other),
    useFlushSync: false,
  });
  const { startIndex: top, endIndex: end } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  return {
    ...windowRows(virtualizer.getVirtualItems(), virtualizer.getTotalSize()),
    /** Of each row that is drawn for the screen, so that its height counts as it is. */
    measure: virtualizer.measureElement,
    /** The first row in sight. */
    top,
    scrollToRow: (index: number) => virtualizer.scrollToIndex(index),
    rowsInSight: () => Math.max(1, end - top),
  };
}

/** The height of the head, measured whenever the region changes its size; unit: px. */
function useHeadHeight(region: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(USUAL_HEIGHT);
  useEffect(() => {
    const element = region.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() =>
      setHeight(element.querySelector<HTMLElement>("thead")?.offsetHeight ?? 0),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [region]);
  return height;
}
