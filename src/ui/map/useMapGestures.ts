import type { Map as Leaflet } from "leaflet";
import { useEffect } from "react";

/**
 * Keeps a map from taking gestures that were meant for the page: the wheel magnifies only while the reader is at work on
 * the map (pressed on it, or has the focus in it) or holds Ctrl; one finger scrolls the page, two move the map; letting go
 * of a drag over an area does not open it.
 */
export function useMapGestures(leaflet: Leaflet) {
  useEffect(() => {
    const container = leaflet.getContainer();
    const stop = new AbortController();
    const ofContainer = { capture: true, signal: stop.signal };
    let [isAtWork, hasDragged] = [false, false];
    const onPress = (event: PointerEvent) => {
      [isAtWork, hasDragged] = [true, false];
      allow(leaflet.dragging, event.pointerType !== "touch");
    };
    const onLeave = () => {
      isAtWork = container.contains(document.activeElement);
    };
    const onWheel = (event: WheelEvent) => {
      const isInside = isAtWork || container.contains(document.activeElement);
      allow(leaflet.scrollWheelZoom, isInside || event.ctrlKey || event.metaKey);
    };
    const onClick = (event: MouseEvent) => {
      if (hasDragged && event.detail > 0) event.preventDefault();
    };
    const onDrag = () => {
      hasDragged = true;
    };
    container.addEventListener("pointerdown", onPress, ofContainer);
    container.addEventListener("pointerleave", onLeave, { signal: stop.signal });
    container.addEventListener("wheel", onWheel, ofContainer);
    container.addEventListener("click", onClick, ofContainer);
    leaflet.on("dragstart", onDrag);
    return () => {
      stop.abort();
      leaflet.off("dragstart", onDrag);
    };
  }, [leaflet]);
}

function allow(handler: Leaflet["dragging"] | Leaflet["scrollWheelZoom"], isAllowed: boolean) {
  if (isAllowed) handler.enable();
  else handler.disable();
}
