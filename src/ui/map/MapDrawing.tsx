import { useId } from "react";
import type { AreaId } from "#domain/id.ts";
import { MapAreaLink } from "./MapAreaLink.tsx";
import { MapMarks } from "./MapMarks.tsx";
import { MapPatterns } from "./MapPatterns.tsx";
import type { MapPicture } from "./mapPicture.ts";
import type { MapAttention } from "./useMapAttention.ts";

type MapDrawingProps = {
  readonly picture: MapPicture;
  readonly attention: MapAttention;
  /** How wide the whole map is drawn, in rem; where it is not known, CSS chooses the names that have room. */
  readonly width?: number;
  /** How many times its first width. */
  readonly magnification?: number;
};

/** The width of a pattern's tile, in units of the view: about 10 px on a map 700 px wide. */
const PATTERN_TILE = 145;

/**
 * What stands inside the svg of a map, the same whether Leaflet moves it or not. The svg needs the proportions of the
 * view. Areas lie in the units of the view; symbols and names keep their size in rem whatever the size of the map.
 */
export function MapDrawing({ picture, attention, width, magnification = 1 }: MapDrawingProps) {
  const id = useId();
  const { map, areas, current } = picture;
  const { view, shapes, borders, outline } = map;
  const known = new Set(areas.map(({ area }) => area));
  const pathOf = (area: AreaId | undefined) => shapes.find((shape) => shape.area === area)?.path;
  return (
    <>
      <svg
        className="map-plane"
        role="presentation"
        viewBox={`0 0 ${view.width} ${view.height}`}
        width="100%"
        height="100%"
        preserveAspectRatio="none"
      >
        <MapPatterns id={id} tile={PATTERN_TILE / magnification} />
        {shapes.map(({ area, path }) => !known.has(area) && <path key={area} className="map-fill--outside" d={path} />)}
        {areas.map((area) => (
          <MapAreaLink
            key={area.area}
            area={area}
            path={pathOf(area.area)}
            patterns={id}
            isCurrent={area.area === current}
            attention={attention}
          />
        ))}
        <path className="map-borders map-borders--casing" d={borders} />
        <path className="map-borders" d={borders} />
        <path className="map-outline" d={outline} />
        <Ring className="map-ring--current" path={pathOf(current)} />
        <Ring className="map-ring--shown" path={pathOf(attention.shown)} />
        <Ring className="map-ring--focused" path={pathOf(attention.focused)} />
      </svg>
      <MapMarks picture={picture} width={width} />
    </>
  );
}

/** A line around an area, drawn over its neighbours. */
function Ring({ className, path }: { readonly className: string; readonly path: string | undefined }) {
  if (path === undefined) return null;
  return (
    <>
      <path className={`map-ring map-ring--casing ${className}`} d={path} />
      <path className={`map-ring ${className}`} d={path} />
    </>
  );
}
