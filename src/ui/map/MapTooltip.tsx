import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { StatusShape } from "#ui/status/StatusShape.tsx";
import { boxPlace } from "./boxPlace.ts";
import type { MapArea } from "./choropleth.ts";
import { lookOf } from "./fillLook.ts";
import type { MapView } from "./mapView.ts";
import type { Point } from "./mercator.ts";
import type { Shape } from "./shapes.ts";
import type { MapAttention } from "./useMapAttention.ts";

type MapTooltipProps = {
  readonly area: MapArea;
  readonly shape: Shape;
  readonly view: MapView;
  readonly attention: MapAttention;
  readonly frame: RefObject<HTMLElement | null>;
};

/**
 * The particulars of the area pointed at or focused. A screen reader hears of it only what the area's own label does not
 * say: the period.
 */
export function MapTooltip({ area, shape, view, attention, frame }: MapTooltipProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Point>([0, 0]);
  useLayoutEffect(() => {
    if (box.current && frame.current) setPlace(placeOf(box.current, frame.current, shape, view));
  }, [frame, shape, view]);
  const { sign } = lookOf(area.fill);
  return (
    <div
      ref={box}
      role="tooltip"
      className="map-tooltip"
      style={{ left: place[0], top: place[1] }}
      {...attention.boxProps}
    >
      <strong className="map-tooltip__name">{area.name}</strong>
      <span className="map-tooltip__value">{area.valueText}</span>
      {area.statusText !== undefined && (
        <span className="map-tooltip__status">
          {sign && <StatusShape sign={sign} />}
          {area.statusText}
        </span>
      )}
      <span id={attention.describedBy} className="map-tooltip__period">
        {area.periodText}
      </span>
      {area.noteText !== undefined && <span className="map-tooltip__note">{area.noteText}</span>}
    </div>
  );
}

function placeOf(box: HTMLElement, frame: HTMLElement, shape: Shape, view: MapView): Point {
  const drawing = frame.querySelector(".map-leaflet .map-svg") ?? frame.querySelector(".map-svg");
  if (drawing === null) return [0, 0];
  const [outer, inner] = [frame.getBoundingClientRect(), drawing.getBoundingClientRect()];
  const x = (units: number) => inner.left - outer.left + (units / view.width) * inner.width;
  const y = (units: number) => inner.top - outer.top + (units / view.height) * inner.height;
  const { left, top, right, bottom } = shape.box;
  const area = { left: x(left), top: y(top), right: x(right), bottom: y(bottom) };
  return boxPlace(area, box.getBoundingClientRect(), outer);
}
