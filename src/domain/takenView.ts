import type { Day } from "./day.ts";
import type { AbsenceReason, Mark } from "./value.ts";

/**
 * Events of a page of which a copy is taken, as a browser has its own around a printing. The first carries a list as its
 * detail: whatever draws more for a copy adds the promise that it is drawn.
 */
export const COPYING = { begins: "vijim:copying", ends: "vijim:copied" } as const;

/** What a view says of itself in every file and picture it leaves in (X1), in the reader's words. */
export type ViewFacts = {
  readonly title: string;
  /** The selection: indicator, place, period, groups, reporting date. */
  readonly caption: string;
  readonly programme: string;
  readonly asOf: Day;
  /** Each with its publisher, title, date and kind. */
  readonly sources: readonly string[];
  /** What must be said with the figures: that they are illustrative, or internal. */
  readonly warnings: readonly string[];
  readonly isInternal: boolean;
  /** The address that restores the view (X3). */
  readonly address: string;
  /** The day it was taken. */
  readonly takenOn: Day;
};

/** A cell of a table as a reader sees it, with the number or day behind it. */
export type ViewCell = {
  readonly text: string;
  readonly number?: number;
  /** Of the number: a unit of the data set, such as `percent`; left out where it has none. */
  readonly unit?: string;
  /** Decimals that are shown of the number. */
  readonly decimals?: number;
  readonly day?: Day;
  /** Why there is no number (V1). */
  readonly absent?: AbsenceReason;
  readonly marks?: readonly Mark[];
  readonly isIllustrative?: true;
  /** What is told of the cell to whoever does not see it. */
  readonly note?: string;
};

/** A row under the heading of its group, where there is one; its first cell names it. */
export type ViewRow = { readonly group?: string; readonly cells: readonly ViewCell[] };

/** A table of a view, as it is shown: its rows in their order, its columns by their titles. */
export type ViewTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly ViewRow[];
};
