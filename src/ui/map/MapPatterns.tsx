import { PATTERNS, type PatternName } from "./fillLook.ts";

/** The lines or dots of each pattern in a tile of 8 by 8 that repeats without a seam. */
const LINES: Readonly<Record<PatternName, string>> = {
  missing: "M-2 2L2-2M0 8L8 0M6 10L10 6",
  suppressed: "M-2 2L2-2M0 8L8 0M6 10L10 6M-2 6L2 10M0 0L8 8M6-2L10 2",
  notApplicable: "M2 2V2.01M6 6V6.01",
  belowRounding: "M0 2H4M4 6H8",
};

type MapPatternsProps = {
  /** Told apart from the patterns of every other picture on the page. */
  readonly id: string;
  /** The width of a tile, in the units of the svg it is used in. */
  readonly tile: number;
};

/** The patterns of absent values, for use as `url(#id-missing)`. The svg they stand in must not be hidden by CSS. */
export function MapPatterns({ id, tile }: MapPatternsProps) {
  return (
    <defs>
      {PATTERNS.map((name) => (
        <pattern
          key={name}
          id={patternId(id, name)}
          className={`map-pattern map-pattern--${name}`}
          patternUnits="userSpaceOnUse"
          viewBox="0 0 8 8"
          width={tile}
          height={tile}
        >
          <rect className="map-pattern__ground" width="8" height="8" />
          <path className="map-pattern__lines" d={LINES[name]} />
        </pattern>
      ))}
    </defs>
  );
}

export function patternId(id: string, name: PatternName): string {
  return `${id}-${name}`;
}
