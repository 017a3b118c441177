import { drawingOf, type Sign, toneOf } from "./sign.ts";

const DRAWN_SIZE = 16;

type GlyphProps = {
  readonly sign: Sign;
  /** Where its centre lies and how wide it is, in the units of the svg around it. */
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  /** Whether it stands upon a fill of its own status, as on the map: drawn in the ink of that status. */
  readonly isOnFill?: boolean;
};

/** The symbol of a sign inside another svg. It has no words of its own: they stand beside it. */
export function StatusGlyph({ sign, x = 0, y = 0, size = DRAWN_SIZE, isOnFill = false }: GlyphProps) {
  const { body, half, mark } = drawingOf(sign);
  const ground = isOnFill ? " glyph--on-fill" : "";
  return (
    <g className={`glyph tone-${toneOf(sign)}${ground}`} transform={`translate(${x} ${y}) scale(${size / DRAWN_SIZE})`}>
      <path className={half === undefined ? "glyph__body" : "glyph__body glyph__body--open"} d={body} />
      {half !== undefined && <path className="glyph__half" d={half} />}
      {mark !== undefined && <path className="glyph__mark" d={mark} />}
    </g>
  );
}

/** The symbol of a sign on its own, beside the word that names it. Its size is in ems of that word. */
export function StatusShape({ sign, size = 1 }: { readonly sign: Sign; readonly size?: number }) {
  return (
    <svg aria-hidden="true" className="status-shape" viewBox="-8 -8 16 16" width={`${size}em`} height={`${size}em`}>
      <StatusGlyph sign={sign} />
    </svg>
  );
}

/** The hourglass of a value that is out of date (P11), beside the words that say so. */
export function StaleShape() {
  return (
    <svg aria-hidden="true" className="status-shape stale-shape" viewBox="-8 -8 16 16" width="1em" height="1em">
      <path d="M-5-7H5L-5 7H5Z" />
    </svg>
  );
}
