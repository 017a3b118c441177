/** A file as it was given: its name may carry folders. */
export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

/** What a visitor of rows gives back when it has seen enough. */
export const NO_MORE = "noMore";

/**
 * One row as it was written.
 * @param row its number as a spreadsheet shows it; the header's is `headerRow`.
 * @returns `NO_MORE` to see no further row; anything else goes on.
 * @param isBroken whether a quotation mark was opened and not closed, so that the cells cannot be trusted.
 */
export type VisitRow = (cells: readonly string[], row: number, isBroken: boolean) => unknown;

/** A table as text, whether it came from a CSV file or a sheet. Rows are parsed as they are visited and not kept. */
export type RawTable = {
  readonly file: string;
  readonly sheet?: string;
  /** What may name the table: the file's name without folder and ending, or the sheet's. */
  readonly name: string;
  readonly header: readonly string[];
  /** The row the header stands in: the first that is not blank, until a better one is found. */
  readonly headerRow: number;
  /** In a sheet, which of its columns the first cell is in: 0 for column A. */
  readonly firstColumn?: number;
  readonly eachRow: (visit: VisitRow) => void;
  /** Rows the person decided to leave out: read, and not accepted. */
  readonly dropped?: ReadonlySet<number>;
};
