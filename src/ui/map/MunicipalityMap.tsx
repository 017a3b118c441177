import { type CSSProperties, useId, useMemo } from "react";
import type { AreaId } from "#domain/id.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import type { MapArea, MapColouring } from "./choropleth.ts";
import { MapFrame } from "./MapFrame.tsx";
import { MapLegend } from "./MapLegend.tsx";
import { pictureOf } from "./mapPicture.ts";
import { type MapTopology, shapesOf } from "./shapes.ts";

export type MunicipalityMapProps = {
  readonly topology: MapTopology;
  readonly areas: readonly MapArea[];
  readonly colouring: MapColouring;
  /** What the map shows, as a screen reader announces it. */
  readonly label: string;
  /** What the colours stand for: the heading of the legend. */
  readonly legendTitle: string;
  /** Whether Leaflet takes over once the page runs and the map is in sight. */
  readonly interactive: boolean;
  /** The area the page is about. */
  readonly current?: AreaId | undefined;
  /** The address of map tiles, with `{z}`, `{x}` and `{y}`. */
  readonly tileAddress?: string | undefined;
  /** Whom the tiles are owed to. */
  readonly tileCredit?: string | undefined;
};

/**
 * The map of the municipalities with its legend and credit. It renders on a server as an SVG that needs no script; its
 * areas are links, in the order of the reader's alphabet.
 */
export function MunicipalityMap({ topology, areas, colouring, label, legendTitle, ...rest }: MunicipalityMapProps) {
  const { say, compareText } = useWords();
  const id = useId();
  const { current, interactive, tileAddress, tileCredit } = rest;
  const picture = useMemo(() => {
    const inOrder = areas.toSorted((one, other) => compareText(one.name, other.name));
    return pictureOf(shapesOf(topology), inOrder, current);
  }, [topology, areas, current, compareText]);
  const { width, height } = picture.map.view;
  const credits = [say("common.mapCredit"), tileCredit].filter((credit) => credit !== undefined);
  const hints = [say("map.readingOrder"), `${say("map.keyboardHint")}.`, interactive ? say("map.zoomHint") : ""];
  return (
    <figure className="map" aria-label={label} aria-describedby={`${id}-hint`}>
      <a className="map-skip" href={`#${id}-end`}>
        {say("common.skipMap")}
      </a>
      <p id={`${id}-hint`} className="visually-hidden">
        {hints.join(" ")}
      </p>
      <div className="map-body" style={{ "--map-ratio": width / height } as CSSProperties}>
        <MapFrame picture={picture} isInteractive={interactive} tileAddress={tileAddress} />
        <MapLegend areas={areas} colouring={colouring} title={legendTitle} />
      </div>
      <figcaption id={`${id}-end`} className="map-credit" tabIndex={-1}>
        {credits.map((credit) => (
          <span key={credit}>{credit}</span>
        ))}
        <span>{say("common.mapCaveat")}</span>
      </figcaption>
    </figure>
  );
}
