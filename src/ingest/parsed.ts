import type { Reference } from "#domain/column.ts";
import type { Fault } from "./fault.ts";

/** What a cell holds, what is wrong with it, or both where the fault is no error. A blank optional cell holds nothing. */
export type Parsed = { readonly value?: unknown; readonly fault?: Fault };

/** The fields of the row parsed so far: some references need them. */
export type RowSoFar = Readonly<Record<string, unknown>>;

/** Finds what a text refers to. */
export type Resolve = (type: Reference, text: string, row: RowSoFar) => Parsed;
