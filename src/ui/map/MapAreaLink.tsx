import { areaLabelOf } from "./areaLabel.ts";
import type { MapArea } from "./choropleth.ts";
import { lookOf } from "./fillLook.ts";
import { patternId } from "./MapPatterns.tsx";
import type { MapAttention } from "./useMapAttention.ts";

type MapAreaLinkProps = {
  readonly area: MapArea;
  readonly path: string | undefined;
  /** The id of the picture's patterns. */
  readonly patterns: string;
  readonly isCurrent: boolean;
  readonly attention: MapAttention;
};

/** One municipality: a link to its page that says its name, value and status. */
export function MapAreaLink({ area, path, patterns, isCurrent, attention }: MapAreaLinkProps) {
  if (path === undefined) return null;
  const { className, pattern } = lookOf(area.fill);
  return (
    <a
      className="map-area"
      href={area.href}
      aria-label={areaLabelOf(area)}
      aria-current={isCurrent || undefined}
      data-area={area.area}
      {...attention.propsOf(area.area)}
    >
      <path className={className} d={path} {...(pattern && { fill: `url(#${patternId(patterns, pattern)})` })} />
    </a>
  );
}
