import { MapDrawing } from "./MapDrawing.tsx";
import type { MapPicture } from "./mapPicture.ts";
import type { MapAttention } from "./useMapAttention.ts";

type StaticMapProps = {
  readonly picture: MapPicture;
  readonly attention: MapAttention;
  /** Whether another map has taken its place; it is still what is printed. */
  readonly isReplaced: boolean;
};

/** The map as a plain SVG: it needs no script and no Leaflet, and fills the frame around it. */
export function StaticMap({ picture, attention, isReplaced }: StaticMapProps) {
  return (
    <div className="map-static" hidden={isReplaced}>
      <svg className="map-svg" role="presentation">
        <MapDrawing picture={picture} attention={attention} />
      </svg>
    </div>
  );
}
