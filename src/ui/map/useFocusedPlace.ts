import { LatLng, type LatLngBounds, type Map as Leaflet } from "leaflet";
import { useEffect } from "react";
import type { AreaId } from "#domain/id.ts";
import { placeInView } from "./mapView.ts";
import type { MapShapes } from "./shapes.ts";
import { isWhole } from "./useMagnification.ts";

/** How near the edge the focused area may lie before the map moves, as a share of the map. */
const EDGE = 0.12;

/** Keeps the area with the focus in sight, and lets + and − magnify the map around it; 0 shows the whole. */
export function useFocusedPlace(leaflet: Leaflet, bounds: LatLngBounds, map: MapShapes, focused: AreaId | undefined) {
  useEffect(() => {
    const place = placeOf(map, focused);
    if (place === undefined) return;
    if (!isWhole(leaflet) && !leaflet.getBounds().pad(-EDGE).contains(place)) leaflet.panTo(place);
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "+" || event.key === "=") leaflet.setZoomAround(place, leaflet.getZoom() + 1);
      else if (event.key === "-") leaflet.setZoomAround(place, leaflet.getZoom() - 1);
      else if (event.key === "0") leaflet.fitBounds(bounds);
    };
    const container = leaflet.getContainer();
    container.addEventListener("keydown", onKey);
    return () => container.removeEventListener("keydown", onKey);
  }, [leaflet, bounds, map, focused]);
}

function placeOf({ view, shapes }: MapShapes, area: AreaId | undefined): LatLng | undefined {
  const shape = shapes.find((candidate) => candidate.area === area);
  if (shape === undefined) return undefined;
  const [lon, lat] = placeInView(view, shape.labelPoint);
  return new LatLng(lat, lon);
}
