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

/** The rows in sight, so that a timeline of thousands costs no more than one of a few. All rows are equally high. */
export function useTimelineWindow({ region, count, current }: Question) {
  const { height, head } = useHeights(region);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => region.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollPaddingEnd: head,
    // A row that is drawn may be focused and scrolled out of sight: it must not vanish under the keyboard.
    rangeExtractor: (range) =>
      [...new Set([current, ...defaultRangeExtractor(range)])].sort((one, other) => one - other),
    useFlushSync: false,
  });
  useEffect(() => {
    if (height > 0) virtualizer.measure();
  }, [virtualizer, height]);
  return {
    ...windowRows(virtualizer.getVirtualItems(), virtualizer.getTotalSize()),
    /** The first row in sight. */
    top: virtualizer.range?.startIndex ?? 0,
    scrollToRow: (index: number) => virtualizer.scrollToIndex(index),
    rowsInSight: () => Math.max(1, Math.floor(((region.current?.clientHeight ?? 0) - head) / height)),
  };
}

/** The height of a row and of the head, measured whenever the region changes its size; unit: px. */
function useHeights(region: RefObject<HTMLElement | null>) {
  const [heights, setHeights] = useState({ height: USUAL_HEIGHT, head: USUAL_HEIGHT });
  useEffect(() => {
    const element = region.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      const height = element.querySelector<HTMLElement>("tr[data-row]")?.offsetHeight || USUAL_HEIGHT;
      const head = element.querySelector<HTMLElement>("thead")?.offsetHeight ?? 0;
      setHeights((known) => (known.height === height && known.head === head ? known : { height, head }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [region]);
  return heights;
}
