import { at } from "#domain/at.ts";
import type { Facts, Place } from "#domain/issue.ts";
import { cellPlace, type Sheet } from "./sheet.ts";

/** Where each row of an observation table was read: which of the sheets, and which row of it. */
export type Origins = {
  readonly sheets: readonly Sheet[];
  readonly sheet: Uint32Array;
  readonly row: Uint32Array;
};

/** The origins in another order, or of some rows only: `rows[i]` says which becomes the i-th. */
export function takeOrigins({ sheets, sheet, row }: Origins, rows: Uint32Array): Origins {
  const taken = { sheets, sheet: new Uint32Array(rows.length), row: new Uint32Array(rows.length) };
  for (let place = 0; place < rows.length; place++) {
    const from = at(rows, place);
    taken.sheet[place] = at(sheet, from);
    taken.row[place] = at(row, from);
  }
  return taken;
}

/** @throws RangeError when there is no such row. */
export function originOf({ sheets, sheet, row }: Origins, index: number, column?: string): Place {
  return cellPlace(at(sheets, at(sheet, index)), at(row, index), column);
}

/** Where another row stands, for a sentence at this place: file and sheet are named only where they are others. */
export function otherFacts(other: Place, here: Place): Facts {
  const otherFile = other.file === here.file ? "none" : other.file;
  const facts = { otherRow: other.row ?? 0, otherFile };
  return other.sheet === undefined || other.sheet === here.sheet ? facts : { ...facts, otherSheet: other.sheet };
}
