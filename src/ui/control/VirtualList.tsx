import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { ScrollRegion } from "#ui/layout/ScrollRegion.tsx";

/** Scrolls a list to one of its lines. */
export type ScrollToLine = (place: number) => void;

type Props = {
  readonly label: string;
  readonly className: string;
  readonly count: number;
  /** As high as a line mostly is, in pixels, until it has been measured. */
  readonly lineHeight: number;
  /** What tells a line apart from one drawing to the next. */
  readonly keyOf: (place: number) => string | number;
  readonly drawLine: (place: number) => ReactNode;
  /** Is given the way to scroll. */
  readonly scroller?: RefObject<ScrollToLine | undefined>;
};

/** A list that scrolls on its own and of which only the lines in sight are drawn, however many there are. */
export function VirtualList({ label, className, count, lineHeight, keyOf, drawLine, scroller }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => list.current?.parentElement ?? null,
    estimateSize: () => lineHeight,
    getItemKey: keyOf,
    overscan: 6,
  });
  useEffect(() => {
    if (scroller !== undefined) scroller.current = (place) => virtualizer.scrollToIndex(place, { align: "auto" });
  }, [scroller, virtualizer]);
  return (
    <ScrollRegion label={label} className={`virtual-list ${className}`}>
      <ul ref={list} className="virtual-list__lines" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            aria-setsize={count}
            aria-posinset={index + 1}
            data-index={index}
            className="virtual-list__line"
            style={{ transform: `translateY(${start}px)` }}
          >
            {drawLine(index)}
          </li>
        ))}
      </ul>
    </ScrollRegion>
  );
}
