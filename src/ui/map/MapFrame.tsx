import { type ComponentType, lazy, type RefObject, Suspense, useCallback, useId, useRef, useState } from "react";
import type { LeafletMapProps } from "./LeafletMap.tsx";
import { MapTooltip } from "./MapTooltip.tsx";
import type { MapPicture } from "./mapPicture.ts";
import { StaticMap } from "./StaticMap.tsx";
import { useIsSeen } from "./useIsSeen.ts";
import { type MapAttention, useMapAttention } from "./useMapAttention.ts";

export type MapFrameProps = {
  readonly picture: MapPicture;
  /** Whether Leaflet takes over once it is there. */
  readonly isInteractive: boolean;
  /** The address of map tiles, with `{z}`, `{x}` and `{y}`. */
  readonly tileAddress?: string | undefined;
};

/** Where Leaflet cannot be fetched, the static map stays. */
const NoLeaflet = () => null;
const LeafletMap = lazy<ComponentType<LeafletMapProps>>(() =>
  import("./LeafletMap.tsx").then(
    (loaded) => ({ default: loaded.LeafletMap }),
    () => ({ default: NoLeaflet }),
  ),
);

/** A finger gives no sign before it presses. */
function canHover(): boolean {
  return matchMedia("(hover: hover)").matches;
}

/**
 * A box with the proportions of the map: in it the static map, then Leaflet's in its place, and what is told of an area.
 * Leaflet is fetched when somebody comes near, by pointer or key, and where nothing tells of that once the map is seen.
 */
export function MapFrame({ picture, isInteractive, tileAddress }: MapFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { shapes } = picture.map;
  const attention = useMapAttention(
    shapes,
    picture.areas.map(({ area }) => area),
    useId(),
  );
  const isSeen = useIsSeen(frame);
  const [isNear, setNear] = useState(false);
  const isWanted = isNear || (isSeen && (tileAddress !== undefined || !canHover()));
  const [isReplaced, setReplaced] = useState(false);
  const [isMoving, setMoving] = useState(false);
  const onReady = useCallback(() => {
    passFocus(frame);
    setReplaced(true);
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for who comes near
    <div
      ref={frame}
      className={tileAddress === undefined ? "map-frame" : "map-frame map-frame--tiles"}
      onPointerEnter={() => setNear(true)}
      onPointerMove={() => setNear(true)}
      onFocus={() => setNear(true)}
    >
      <StaticMap picture={picture} attention={attention} isReplaced={isReplaced} />
      {isInteractive && isWanted && (
        <Suspense fallback={null}>
          <LeafletMap
            picture={picture}
            attention={attention}
            tileAddress={tileAddress}
            onReady={onReady}
            onMoving={setMoving}
          />
        </Suspense>
      )}
      {!isMoving && <ShownTooltip picture={picture} attention={attention} frame={frame} />}
    </div>
  );
}

type ShownTooltipProps = {
  readonly picture: MapPicture;
  readonly attention: MapAttention;
  readonly frame: RefObject<HTMLElement | null>;
};

function ShownTooltip({ picture: { map, areas }, attention, frame }: ShownTooltipProps) {
  const area = areas.find((candidate) => candidate.area === attention.shown);
  const shape = map.shapes.find((candidate) => candidate.area === attention.shown);
  if (area === undefined || shape === undefined) return null;
  return <MapTooltip key={area.area} area={area} shape={shape} view={map.view} attention={attention} frame={frame} />;
}

/** The area that has the focus in the static map gets it in Leaflet's. */
function passFocus(frame: RefObject<HTMLElement | null>) {
  const focused = document.activeElement?.closest<SVGAElement>(".map-static [data-area]")?.dataset["area"];
  if (focused === undefined) return;
  const links = frame.current?.querySelectorAll<SVGAElement>(".map-leaflet [data-area]") ?? [];
  Array.from(links)
    .find((link) => link.dataset["area"] === focused)
    ?.focus({ preventScroll: true });
}
