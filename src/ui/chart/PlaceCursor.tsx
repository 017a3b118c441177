import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, useId, useState } from "react";
import { useWords } from "#ui/layout/WordsContext.tsx";
import type { Size } from "./ChartBox.tsx";
import { nearestRow, nearestSpot, placeAfterKey, type Spot } from "./nearest.ts";
import { PointTip } from "./PointTip.tsx";
import { type PointText, spoken } from "./pointText.ts";

type PlaceCursorProps = {
  readonly size: Size;
  /** The chart's name for those who do not see it. */
  readonly label: string;
  /** Where the places lie, in the order in which keys move through them. */
  readonly spots: readonly Spot[];
  readonly textOf: (place: number) => PointText;
  /** Whether places stand in rows, so that a pointer anywhere in a row is at its place. */
  readonly isList?: boolean;
  /** Draws the chart with one of its places picked out, or none. */
  readonly children: (active: number | undefined) => ReactNode;
};

/** Lets a reader go from place to place of a chart, by pointer, finger or arrow keys; each is told beside it and aloud. */
export function PlaceCursor({ size, label, spots, textOf, isList = false, children }: PlaceCursorProps) {
  const words = useWords();
  const id = useId();
  const [active, setActive] = useState<number>();
  const spot = active === undefined ? undefined : spots[active];
  const text = active === undefined || spot === undefined ? undefined : textOf(active);
  const followPointer = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const pointer = { x: event.clientX - left, y: event.clientY - top };
    setActive(isList ? nearestRow(spots, pointer.y) : nearestSpot(spots, pointer, REACH));
  };
  const followKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") setActive(undefined);
    const next = placeAfterKey(event.key, active, spots.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };
  return (
    <>
      <div
        {...FOCUSABLE}
        className="chart-cursor"
        role="application"
        aria-label={label}
        aria-describedby={id}
        onPointerMove={followPointer}
        onPointerDown={followPointer}
        onPointerLeave={() => setActive(undefined)}
        onKeyDown={followKey}
        onBlur={() => setActive(undefined)}
        style={{ width: size.width, aspectRatio: `${size.width} / ${size.height}` }}
      >
        {children(active)}
        {text && spot && (
          <div className="chart-cursor__tip" style={tipPlace(spot, size)}>
            <PointTip text={text} />
          </div>
        )}
      </div>
      <p id={id} className="chart-live">
        {words.say("chart.keyboardHint")}
      </p>
      <output className="chart-live">{text && spoken(text)}</output>
    </>
  );
}

/** How far from a spot a pointer may be. Unit: px. */
const REACH = 24;

/** In the tab order, so that arrow keys reach the places. */
const FOCUSABLE = { tabIndex: 0 } as const;

const OFFSET = 14;

/** Beside the spot, towards the side where there is more room, and no wider than that. */
function tipPlace({ x, y }: Spot, { width, height }: Size): CSSProperties {
  const isRight = x > width / 2;
  const across = isRight
    ? { right: width - x + OFFSET, maxWidth: x - OFFSET }
    : { left: x + OFFSET, maxWidth: width - x - OFFSET };
  return y > height / 2 ? { ...across, bottom: height - y - OFFSET } : { ...across, top: y - OFFSET };
}
