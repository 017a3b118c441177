/**
 * What a text may stand for that is not written plainly, each reading as it would be written plainly:
 * the same however its column is written; possible in one way only, which is evidence for the column; or open between
 * two, which the rest of the column or the person decides (I3).
 */
export type Written<Way extends string = string> =
  | { readonly kind: "same"; readonly reading: string }
  | { readonly kind: "evidence"; readonly way: Way; readonly reading: string }
  | { readonly kind: "open"; readonly readings: Readonly<Record<Way, string>> };

/** How the numbers of a column are written: which mark stands before the decimals. */
export type DecimalMark = "comma" | "point";

/** How the days of a column are written. */
export type DayOrder = "dayFirst" | "monthFirst";
