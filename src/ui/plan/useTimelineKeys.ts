import { type KeyboardEvent, type RefObject, type SyntheticEvent, useLayoutEffect, useRef } from "react";
import { rowAfter, type TimelineRow } from "./timelineRows.ts";

type Question = {
  readonly region: RefObject<HTMLElement | null>;
  readonly rows: readonly TimelineRow[];
  /** The row the keyboard stands on. */
  readonly current: number;
  readonly onCurrentChange: (index: number) => void;
  readonly scrollToRow: (index: number) => void;
  readonly rowsInSight: () => number;
  readonly onPan: (direction: number) => void;
  readonly onZoom: (step: number) => void;
  readonly onOpen: (row: TimelineRow) => void;
  /** A row comes under the pointer or the keyboard, or none. */
  readonly onPoint: (row: TimelineRow | undefined) => void;
};

const PANS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const ZOOMS: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1, "\u2212": -1 };

/** What pointer and keyboard do in the rows of a timeline, for the table that holds them. */
export function useTimelineKeys(question: Question) {
  const { region, rows, current, onCurrentChange, scrollToRow, rowsInSight, onPan, onZoom, onOpen, onPoint } = question;
  const isMoving = useRef(false);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    region.current?.querySelector<HTMLElement>(`tr[data-row="${current}"]`)?.focus({ preventScroll: true });
  }, [region, current]);
  const rowAt = (event: SyntheticEvent) => rows[placeOf(event.target) ?? -1];
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const to = rowAfter(event.key, current, rows.length, rowsInSight());
      const [pan, zoom, row] = [PANS[event.key], ZOOMS[event.key], rowAt(event)];
      if (to !== undefined) {
        isMoving.current = to !== current;
        onCurrentChange(to);
        scrollToRow(to);
      } else if (pan !== undefined) onPan(pan);
      else if (zoom !== undefined) onZoom(zoom);
      else if (event.key === "Enter" && row !== undefined) onOpen(row);
      else return;
      event.preventDefault();
    },
    onClick: (event: SyntheticEvent) => {
      const row = rowAt(event);
      if (row !== undefined) onOpen(row);
    },
    onFocus: (event: SyntheticEvent) => {
      const place = placeOf(event.target);
      if (place === undefined) return;
      onCurrentChange(place);
      onPoint(rows[place]);
    },
    onBlur: () => onPoint(undefined),
    onPointerOver: (event: SyntheticEvent) => onPoint(rowAt(event)),
    onPointerLeave: () => onPoint(undefined),
  };
}

/** The number of the row that something lies in. */
function placeOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>("tr[data-row]") : null;
  return row === null ? undefined : Number(row.dataset["row"]);
}
