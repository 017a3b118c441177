import { type FocusEvent, type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { AreaId } from "#domain/id.ts";
import { useIsHydrated } from "#ui/layout/useIsHydrated.ts";
import { type MapDirection, neighbourInDirection } from "./neighbourInDirection.ts";
import type { Shape } from "./shapes.ts";

/** What the reader attends to on a map, by pointer or keyboard, and how an area learns of it. */
export type MapAttention = {
  /** The area whose particulars are shown: the one pointed at, else the one with the focus. */
  readonly shown: AreaId | undefined;
  readonly focused: AreaId | undefined;
  /** The id of the shown area's particulars. */
  readonly describedBy: string;
  readonly propsOf: (area: AreaId) => AreaProps;
  /** For the box with the particulars: while the pointer is on it, it stays. */
  readonly boxProps: { readonly onPointerEnter: () => void; readonly onPointerLeave: () => void };
  /** Hides the particulars until the reader turns to another area. */
  readonly onDismiss: () => void;
};

type AreaProps = {
  readonly tabIndex: 0 | -1 | undefined;
  readonly "aria-describedby": string | undefined;
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** How long what is shown outlasts the pointer's leaving, so that the pointer can be moved onto it. Milliseconds. */
const LINGER = 150;

const DIRECTIONS: Readonly<Record<string, MapDirection>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * @param order - the areas in reading order; Tab stops once, at the area last visited, else at the first.
 * @param describedBy - the id of the element with the particulars of the shown area.
 */
export function useMapAttention(shapes: readonly Shape[], order: readonly AreaId[], describedBy: string): MapAttention {
  const isHydrated = useIsHydrated();
  const [visited, setVisited] = useState<AreaId>();
  const [focused, setFocused] = useState<AreaId>();
  const [isDismissed, setDismissed] = useState(false);
  const turn = () => setDismissed(false);
  const { hovered, point, hold } = useHovered(turn);
  const shown = isDismissed ? undefined : (hovered ?? focused);
  const tabStop = visited !== undefined && order.includes(visited) ? visited : order[0];
  useEscape(shown !== undefined, () => setDismissed(true));

  const onFocus = (area: AreaId) => {
    setVisited(area);
    setFocused(area);
    turn();
  };
  return {
    shown,
    focused,
    describedBy,
    onDismiss: () => setDismissed(true),
    boxProps: { onPointerEnter: hold, onPointerLeave: () => point(undefined) },
    propsOf: (area) => ({
      // Before any script runs the arrow keys do nothing, so Tab must reach every area.
      tabIndex: isHydrated ? (area === tabStop ? 0 : -1) : undefined,
      "aria-describedby": area === shown ? describedBy : undefined,
      onPointerEnter: (event) => event.pointerType !== "touch" && point(area),
      onPointerLeave: () => point(undefined),
      onFocus: () => onFocus(area),
      onBlur: () => setFocused(undefined),
      onKeyDown: (event) => moveFocus(event, areaAfterKey(event.key, area, shapes, order)),
    }),
  };
}

/** The area pointed at. Turning from one to another takes a moment, in which the pointer may reach the box. */
function useHovered(onTurn: () => void) {
  const [hovered, setHovered] = useState<AreaId>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const turnTo = (area: AreaId | undefined) => {
    setHovered(area);
    onTurn();
  };
  const point = (area: AreaId | undefined) => {
    hold();
    if (area === hovered) return;
    if (hovered === undefined) turnTo(area);
    else timer.current = setTimeout(turnTo, LINGER, area);
  };
  return { hovered, point, hold };
}

function useEscape(isListening: boolean, onEscape: () => void) {
  useEffect(() => {
    if (!isListening) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === "Escape") onEscape();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}

function areaAfterKey(key: string, from: AreaId, shapes: readonly Shape[], order: readonly AreaId[]) {
  if (key === "Home") return order[0];
  if (key === "End") return order.at(-1);
  const direction = DIRECTIONS[key];
  if (direction === undefined) return undefined;
  const reachable = shapes.filter(({ area }) => order.includes(area));
  return neighbourInDirection(reachable, from, direction) ?? from;
}

/** Leaflet's map hides what overflows it; scrolling there would shift it, so it moves itself to the focused area. */
function moveFocus(event: KeyboardEvent<HTMLElement>, to: AreaId | undefined) {
  if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const links = event.currentTarget.parentElement?.querySelectorAll<SVGAElement>("[data-area]") ?? [];
  const link = Array.from(links).find((candidate) => candidate.dataset["area"] === to);
  const isMoved = link?.closest(".leaflet-container") !== null;
  link?.focus({ preventScroll: isMoved });
}
