/**
 * A slide as it is drawn on a screen or written to a file: words in one language and numbers, nothing left to look up.
 * Every slide carries its selection, sources, dates and marks with it (X1, T2, V4, S6).
 */
export type SlideDescription = {
  /** The finding. */
  readonly title: string;
  /** The selection in words. */
  readonly caption: string;
  /** One over the whole width, or two side by side. */
  readonly parts: readonly SlidePart[];
  /** Publishers, titles and dates in one line; "" where it rests on no source. */
  readonly source: string;
  /** What must be known before it is used: illustrative figures, an internal copy. */
  readonly marks: readonly string[];
  /** What is said while it is shown, then where it comes from. */
  readonly notes: string;
};

export type SlidePart = TextPart | TablePart | ChartPart | MapPart;

export type TextPart = { readonly kind: "text"; readonly points: readonly string[] };

export type TablePart = {
  readonly kind: "table";
  /** What it is of, for those who hear it. */
  readonly label: string;
  readonly columns: readonly { readonly label: string; readonly isNumeric?: boolean }[];
  /** A cell for each column. */
  readonly rows: readonly (readonly SlideCell[])[];
  /** What is not in it: "and 8 more". */
  readonly rest?: string;
};

/** A text, with the tone of a status where it says one. */
export type SlideCell = { readonly text: string; readonly tone?: Colour };

export type ChartPart = {
  readonly kind: "chart";
  readonly form: "lines" | "bars" | "stackedBars";
  /** The chart in words, for those who do not see it. */
  readonly label: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly unit: ChartUnit;
};

/** How the numbers of a chart are printed: in which unit, and what stands before and after them for it. */
export type ChartUnit = {
  readonly unit: string;
  readonly decimals: number;
  readonly signs: readonly [before: string, after: string];
};

export type ChartSeries = {
  readonly name: string;
  /** One for each category; undefined where there is no number, which is not drawn as 0 (V1). */
  readonly values: readonly (number | undefined)[];
  readonly colour: Colour;
  /** What was aimed at, not what was seen. */
  readonly isAim?: boolean;
};

export type MapPart = {
  readonly kind: "map";
  readonly label: string;
  /** The size of the drawing, in whose units paths and places are. */
  readonly width: number;
  readonly height: number;
  readonly areas: readonly MapPartArea[];
  readonly legendTitle: string;
  readonly legend: readonly { readonly text: string; readonly look: MapLook }[];
  /** Whom the outlines are owed to. */
  readonly credit: string;
};

export type MapPartArea = {
  readonly name: string;
  /** What is told of it: value and status in words. */
  readonly text: string;
  /** An SVG path of `M`, `l` and `Z`. */
  readonly path: string;
  readonly look: MapLook;
  /** Where its sign stands. */
  readonly at: readonly [x: number, y: number];
  /** The middle of its name, where there is room for one. */
  readonly nameAt?: readonly [x: number, y: number];
};

/** A colour, and for those who see none a pattern, or a sign in place of one. */
export type MapLook = {
  readonly colour: Colour;
  readonly pattern?: "lines" | "crossed" | "dots";
  readonly sign?: string;
};

/** A colour by the name of its token in the style sheet: of a status, a class of values, a series, or of what is in none. */
export type Colour =
  | "achieved"
  | "on-track"
  | "behind"
  | "off-track"
  | "missed"
  | "regressed"
  | "unmeasurable"
  | `step-${1 | 2 | 3 | 4 | 5}`
  | `series-${1 | 2 | 3 | 4}`
  | "line-strong"
  | "surface"
  | "surface-sunken";

/** All that is written to a presentation. */
export type SlidesFile = {
  readonly title: string;
  readonly programme: string;
  /** The language of all texts, as spelling checkers name it: `sq-AL`. */
  readonly locale: string;
  readonly slides: readonly SlideDescription[];
};
