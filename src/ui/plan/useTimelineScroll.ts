import { useCallback, useLayoutEffect, useRef } from "react";
import type { Day } from "#domain/day.ts";
import { endShareOf, type TimelineScale } from "./timelineScale.ts";
import type { TimelineZoom } from "./timelineTicks.ts";

/** How much of what is in sight one press of an arrow key moves on. */
const STEP = 0.25;

/** Where in time a timeline stands: first at the reporting date, which stays in the middle as it is zoomed. */
export function useTimelineScroll(scale: TimelineScale, zoom: TimelineZoom, asOf: Day, isPrinting: boolean) {
  const region = useRef<HTMLElement>(null);
  const axis = useRef<HTMLTableCellElement>(null);
  const centre = useRef(0);
  const now = endShareOf(scale, asOf);
  const showCentre = useCallback(() => {
    const { width, seen } = sizesOf(region.current, axis.current);
    region.current?.scrollTo({ left: centre.current * width - seen / 2 });
  }, []);
  useLayoutEffect(() => {
    centre.current = now;
  }, [now]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of these that moves what is in sight
  useLayoutEffect(showCentre, [showCentre, now, zoom, isPrinting]);
  return {
    region,
    axis,
    onScroll: () => {
      const { width, seen, left } = sizesOf(region.current, axis.current);
      if (width > 0) centre.current = (left + seen / 2) / width;
    },
    /** Moves through time, by -1 back or by 1 forward. */
    pan: (direction: number) => region.current?.scrollBy({ left: direction * STEP * region.current.clientWidth }),
    showAsOf: () => {
      centre.current = now;
      showCentre();
    },
  };
}

/** The width of the whole time axis, how much of it is in sight and where that begins; unit: px. */
function sizesOf(region: HTMLElement | null, axis: HTMLTableCellElement | null) {
  if (region === null || axis === null) return { width: 0, seen: 0, left: 0 };
  const names = axis.parentElement?.firstElementChild?.clientWidth ?? 0;
  const width = axis.firstElementChild?.clientWidth ?? 0;
  return { width, seen: region.clientWidth - names, left: region.scrollLeft };
}
