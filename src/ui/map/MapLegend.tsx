import { useId } from "react";
import type { Words } from "#i18n/words.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StatusGlyph } from "#ui/status/StatusShape.tsx";
import type { MapArea, MapColouring, MapFill } from "./choropleth.ts";
import { lookOf } from "./fillLook.ts";
import { keyOf, legendOf } from "./legend.ts";
import { legendText, ruleSentence } from "./legendText.ts";
import { MapPatterns, patternId } from "./MapPatterns.tsx";

type MapLegendProps = {
  readonly areas: readonly MapArea[];
  readonly colouring: MapColouring;
  /** What the colours stand for. */
  readonly title: string;
};

/** What each fill of the map means and how many areas have it, and how the classes were made. */
export function MapLegend({ areas, colouring, title }: MapLegendProps) {
  const words = useWords();
  const id = useId();
  const rule = ruleSentence(colouring, words);
  return (
    <div className="map-legend">
      <p className="map-legend__title" id={`${id}-title`}>
        {title}
      </p>
      <ul className="map-legend__entries" aria-labelledby={`${id}-title`}>
        {legendOf(areas, colouring).map((entry) => (
          <li key={keyOf(entry.fill)} className="map-legend__entry" data-count={entry.count}>
            <Swatch fill={entry.fill} />
            <span className="map-legend__word">{legendText(entry, colouring, words)}</span>
            <Count count={entry.count} words={words} />
          </li>
        ))}
      </ul>
      {rule !== undefined && <p className="map-legend__rule">{rule}</p>}
    </div>
  );
}

/** Seen as a number, heard as "3 municipalities". */
function Count({ count, words }: { readonly count: number; readonly words: Words }) {
  return (
    <span className="map-legend__count">
      <span aria-hidden="true">{words.formatNumber(count, 0)}</span>
      <span className="visually-hidden">{words.say("map.legendCount", { count })}</span>
    </span>
  );
}

function Swatch({ fill }: { readonly fill: MapFill }) {
  const id = useId();
  const { className, pattern, sign } = lookOf(fill);
  return (
    <svg className="map-swatch" aria-hidden="true" viewBox="-16 -10 32 20" width="32" height="20">
      {pattern && <MapPatterns id={id} tile={8} />}
      <rect
        className={`map-swatch__fill ${className}`}
        x="-15.5"
        y="-9.5"
        width="31"
        height="19"
        rx="2"
        {...(pattern && { fill: `url(#${patternId(id, pattern)})` })}
      />
      {sign && <StatusGlyph sign={sign} isOnFill size={14} />}
    </svg>
  );
}
