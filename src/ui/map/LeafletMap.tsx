import "leaflet/dist/leaflet.css";
import { LatLngBounds, type Map as Leaflet } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { MapContainer, SVGOverlay, TileLayer } from "react-leaflet";
import { MapButtons } from "./MapButtons.tsx";
import { MapDrawing } from "./MapDrawing.tsx";
import type { MapPicture } from "./mapPicture.ts";
import type { MapView } from "./mapView.ts";
import { useFocusedPlace } from "./useFocusedPlace.ts";
import { useMagnification } from "./useMagnification.ts";
import type { MapAttention } from "./useMapAttention.ts";
import { useMapGestures } from "./useMapGestures.ts";

/** How far the wheel turns to magnify once: about two notches. */
const WHEEL_PIXELS = 120;

export type LeafletMapProps = {
  readonly picture: MapPicture;
  readonly attention: MapAttention;
  /** The address of map tiles to lie below the areas, with `{z}`, `{x}` and `{y}`; without one nothing is asked of any server. */
  readonly tileAddress?: string | undefined;
  /** Called once it is drawn where the static map was. */
  readonly onReady: () => void;
  /** Called when it begins to move under its areas, and when it has come to rest. */
  readonly onMoving: (isMoving: boolean) => void;
};

/** The map with Leaflet to move and magnify it: the same drawing as the static one, at first in the same place. */
export function LeafletMap({ picture, attention, tileAddress, onReady, onMoving }: LeafletMapProps) {
  const [leaflet, setLeaflet] = useState<Leaflet | null>(null);
  const { view } = picture.map;
  const bounds = useMemo(() => latLngBoundsOf(view), [view]);
  return (
    <>
      <MapContainer
        ref={setLeaflet}
        className="map-leaflet"
        bounds={bounds}
        maxBounds={bounds}
        maxBoundsViscosity={1}
        zoomSnap={0}
        trackResize={false}
        zoomAnimation={!matchMedia("(prefers-reduced-motion: reduce)").matches}
        fadeAnimation={false}
        attributionControl={false}
        zoomControl={false}
        keyboard={false}
        scrollWheelZoom={false}
        wheelPxPerZoomLevel={WHEEL_PIXELS}
        doubleClickZoom={false}
        boxZoom={false}
      >
        {tileAddress !== undefined && <TileLayer url={tileAddress} />}
        {leaflet && (
          <Areas
            leaflet={leaflet}
            bounds={bounds}
            picture={picture}
            attention={attention}
            onReady={onReady}
            onMoving={onMoving}
          />
        )}
      </MapContainer>
      {leaflet && <MapButtons leaflet={leaflet} bounds={bounds} />}
    </>
  );
}

type AreasProps = Omit<LeafletMapProps, "tileAddress"> & { readonly leaflet: Leaflet; readonly bounds: LatLngBounds };

function Areas({ leaflet, bounds, picture, attention, onReady, onMoving }: AreasProps) {
  const { width, magnification } = useMagnification(leaflet, bounds);
  useMapGestures(leaflet);
  useFocusedPlace(leaflet, bounds, picture.map, attention.focused);
  useEffect(() => onReady(), [onReady]);
  useEffect(() => {
    const moves = { movestart: () => onMoving(true), moveend: () => onMoving(false) };
    leaflet.on(moves);
    return () => {
      leaflet.off(moves);
    };
  }, [leaflet, onMoving]);
  return (
    <SVGOverlay bounds={bounds} interactive attributes={{ class: "map-svg", tabindex: "-1" }}>
      <MapDrawing picture={picture} attention={attention} width={width} magnification={magnification} />
    </SVGOverlay>
  );
}

function latLngBoundsOf({ bounds: [west, south, east, north] }: MapView): LatLngBounds {
  return new LatLngBounds([south, west], [north, east]);
}
