/**
 * A workbook described plainly: what `writeWorkbook` makes an `.xlsx` of. Rows and columns count from 1 in references
 * (`A1`), as a spreadsheet shows them.
 */
export type Workbook = {
  readonly title: string;
  /** The day the file says it was made; a fixed one keeps the bytes the same for the same content. */
  readonly createdOn: string;
  readonly sheets: readonly Sheet[];
};

export type Sheet = {
  /** At most 31 characters, none of `[]:*?/\`, unlike the others whatever the case. */
  readonly name: string;
  readonly isHidden?: true;
  readonly columns: readonly ColumnLook[];
  /** From the first row on; written as they come and not kept. */
  readonly rows: Iterable<Row>;
  readonly frozenRows?: number;
  /** The range with filter buttons in its first row. */
  readonly filter?: string;
  readonly validations?: readonly Validation[];
  readonly comments?: readonly Comment[];
  readonly links?: readonly Link[];
  readonly tabColour?: string;
  /** Printed below every page. */
  readonly footer?: string;
};

export type ColumnLook = {
  /** In characters of the standard typeface. */
  readonly width: number;
  /** Of the cells that have none of their own, also of those still blank. */
  readonly style?: Style;
};

export type Row = {
  readonly cells: readonly Cell[];
  readonly isHidden?: true;
  /** In points; left out, the program chooses it. */
  readonly height?: number;
};

/** A text is always a text and never a formula (X2); a day is the number `serialOf` gives, in a style that shows days. */
export type CellValue = string | number;

export type Cell = CellValue | StyledCell | undefined;

export type StyledCell = { readonly value?: CellValue; readonly style: Style };

/** Colours are six hexadecimal digits. */
export type Style = {
  /** As spreadsheets write it: `0.00`, `yyyy-mm-dd`, `@` for text. */
  readonly format?: string;
  readonly fill?: string;
  readonly colour?: string;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly isUnderlined?: true;
  /** In points; 11 unless given. */
  readonly size?: number;
  /** Whether long texts run over several lines, beginning at the top. */
  readonly isWrapped?: true;
  readonly isBordered?: true;
};

/** What may be typed into cells, and the help shown beside them. */
export type Validation = {
  /** The cells it holds for, such as `B3:B1048576`. */
  readonly cells: string;
  readonly rule: Rule;
  /** Whether anything else is refused, warned about or let pass; the latter unless given. */
  readonly strictness?: "stop" | "warning";
  readonly help?: Notice;
  readonly refusal?: Notice;
};

/** At most 32 characters of title and 255 of text are shown; the rest is cut. */
export type Notice = { readonly title: string; readonly text: string };

export type Rule =
  | { readonly kind: "any" }
  /** The words of a drop-down; only for those `isShortList` accepts. */
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** A drop-down of the cells a formula refers to. */
  | { readonly kind: "cells"; readonly formula: string }
  | { readonly kind: "whole" | "decimal" | "date"; readonly min?: number; readonly max?: number }
  /** A formula that is true, written for the first cell. */
  | { readonly kind: "formula"; readonly formula: string };

export type Comment = { readonly cell: string; readonly text: string };

/** A cell that leads to another of the same workbook. */
export type Link = { readonly cell: string; readonly sheet: string; readonly target: string };

/** The last row a spreadsheet has. */
export const LAST_ROW = 1_048_576;
