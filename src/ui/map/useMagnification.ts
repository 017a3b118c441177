import type { LatLngBounds, Map as Leaflet } from "leaflet";
import { useEffect, useState } from "react";

/** How far a map can be magnified: by 2 to this power. */
const MOST_ZOOM = 3;
/** Less than this is no difference of zoom, only of rounding. */
const SAME_ZOOM = 1e-6;

export type Magnification = {
  /** The width of the whole map as it is drawn now, in rem; more than its frame's when magnified. */
  readonly width: number;
  /** That width over the frame's. */
  readonly magnification: number;
};

/** How large a Leaflet map draws its bounds. It never gets smaller than its frame, and keeps filling it when the frame changes. */
export function useMagnification(leaflet: Leaflet, bounds: LatLngBounds): Magnification {
  const [current, setCurrent] = useState(() => magnificationOf(leaflet, bounds));
  useEffect(() => {
    const update = () => setCurrent(magnificationOf(leaflet, bounds));
    const onResize = () => {
      fitFrame(leaflet, bounds);
      update();
    };
    setLimits(leaflet, bounds);
    const observer = new ResizeObserver(onResize);
    observer.observe(leaflet.getContainer());
    leaflet.on("zoomend", update);
    return () => {
      observer.disconnect();
      leaflet.off("zoomend", update);
    };
  }, [leaflet, bounds]);
  return current;
}

/** Whether a map shows all there is. */
export function isWhole(leaflet: Leaflet): boolean {
  return leaflet.getZoom() <= leaflet.getMinZoom() + 2 * SAME_ZOOM;
}

/** Whether a map is magnified as far as can be. */
export function isClosest(leaflet: Leaflet): boolean {
  return leaflet.getZoom() >= leaflet.getMaxZoom() - 2 * SAME_ZOOM;
}

function magnificationOf(leaflet: Leaflet, bounds: LatLngBounds): Magnification {
  const container = leaflet.getContainer();
  const rem = Number.parseFloat(getComputedStyle(container.ownerDocument.documentElement).fontSize) || 16;
  const magnification = 2 ** (leaflet.getZoom() - wholeZoom(leaflet, bounds));
  return { width: (container.clientWidth * magnification) / rem, magnification };
}

/** A frame that is not shown at the moment has no size to fit. */
function fitFrame(leaflet: Leaflet, bounds: LatLngBounds) {
  const { clientWidth, clientHeight } = leaflet.getContainer();
  const { x, y } = leaflet.getSize();
  if (clientWidth === 0 || clientHeight === 0 || (clientWidth === x && clientHeight === y)) return;
  const wasWhole = isWhole(leaflet);
  leaflet.invalidateSize({ animate: false });
  setLimits(leaflet, bounds);
  if (wasWhole) leaflet.fitBounds(bounds, { animate: false });
}

/** The zoom at which the bounds just fill the frame. Leaflet's own answer would keep within the limits set before. */
function wholeZoom(leaflet: Leaflet, bounds: LatLngBounds): number {
  const [from, to] = [leaflet.project(bounds.getNorthWest(), 0), leaflet.project(bounds.getSouthEast(), 0)];
  const frame = leaflet.getSize();
  return Math.log2(Math.min(frame.x / (to.x - from.x), frame.y / (to.y - from.y)));
}

function setLimits(leaflet: Leaflet, bounds: LatLngBounds) {
  const whole = wholeZoom(leaflet, bounds);
  leaflet.setMaxZoom(whole + MOST_ZOOM);
  leaflet.setMinZoom(whole - SAME_ZOOM);
}
