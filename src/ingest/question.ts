import type { Place } from "#domain/issue.ts";

/**
 * What may be asked: how a column's numbers or days are written, what its `-` or `n/a` stands for, which column a header
 * means, which place a name means.
 */
export type QuestionKind = "decimalMark" | "dayOrder" | "absence" | "column" | "place";

/**
 * Something that the evidence leaves open and only the person can decide, asked once for a whole column or name (I3).
 * Until it is answered, the cells it is about are issues and their rows are not accepted.
 */
export type Question = {
  /** The same for the same question however often the files are read. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** File, sheet and column; no row. */
  readonly place: Omit<Place, "row">;
  /** Texts it is about, as written, a few of them. */
  readonly examples: readonly string[];
  /** What can be answered, the likeliest first, and how the first example would be read then. */
  readonly options: readonly { readonly answer: string; readonly reading: string }[];
  /** How many cells hang on it. */
  readonly cells: number;
};

/** What the person answered, by the question's id. */
export type Answers = ReadonlyMap<string, string>;

/** A cell the person mended in place: `text` is read in its stead. `column` is that of an issue's place. */
export type CellEdit = Required<Pick<Place, "file" | "row" | "column">> &
  Pick<Place, "sheet"> & { readonly text: string };

/** A row of a file or sheet. */
export type RowPlace = Pick<Place, "file" | "sheet"> & { readonly row: number };
