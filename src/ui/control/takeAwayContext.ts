import { createContext, type ReactNode } from "react";
import type { Source } from "#domain/dataset.ts";

/** What a view can be taken away as. */
export const TAKEN_KINDS = ["svg", "png", "clipboard", "csv", "xlsx", "address", "embed", "frozen"] as const;
export type TakenKind = (typeof TAKEN_KINDS)[number];

/** A map, chart or table as it speaks of itself. */
export type View = {
  /** By which an address picks it out of its page: `map`, `trend`. */
  readonly name: string;
  /** What it shows, as a finding. */
  readonly title: string;
  /** The selection. */
  readonly caption: string;
  /** Of its figures; left out where they are those of the whole data set. */
  readonly sources?: readonly Source[] | undefined;
};

/** A view as it stands on the page. */
export type SeenView = View & {
  readonly element: HTMLElement;
  /** Reads its tables, which may have to be drawn for that; what is drawn for it goes again. */
  readonly readTables: <Read>(read: (table: HTMLTableElement) => Read) => Promise<readonly Read[]>;
};

export type TakeAwayJob = {
  readonly signal: AbortSignal;
  readonly onStep: (done: number, total: number) => void;
};

/** What came of it: a file that was saved, something copied, or a text the browser did not let us copy. */
export type Taken =
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "copied" }
  | { readonly kind: "text"; readonly text: string };

export type Take = (kind: TakenKind, view: SeenView, job: TakeAwayJob) => Promise<Taken>;

/** How views are taken away: the work is fetched when a menu is first opened. */
export type TakeAwayWay = {
  /** Whether the views show full figures, so that whatever is taken is an internal copy and named so (S6). */
  readonly isInternal: boolean;
  readonly load: () => Promise<Take>;
  /** What else may be done with a view, at the end of its menu. */
  readonly more?: (view: SeenView) => ReactNode;
};

export const TakeAwayContext = createContext<TakeAwayWay | undefined>(undefined);
