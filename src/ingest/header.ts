import { letterOf } from "#domain/cellAddress.ts";
import type { AnyTable, Column } from "#domain/column.ts";
import { fold } from "#domain/fold.ts";
import { closestFact, closestOf } from "./closest.ts";
import { type Fault, faultOf } from "./fault.ts";
import { foldLatin } from "./latin.ts";

/** Which cell of a row belongs to which column of the table. */
export type Header = {
  /** Per column of the schema the position of its cell, or −1. */
  readonly positions: readonly number[];
  /** Positions of columns the schema does not know, which are kept aside. */
  readonly unknown: readonly number[];
  /** The header texts as written; blank ones at the end left out. */
  readonly texts: readonly string[];
  /** Whether every column a row needs is there. */
  readonly isUsable: boolean;
  /** What is wrong; `column` names where, `position` says which cell of the header. */
  readonly faults: readonly HeaderFault[];
};

type HeaderFault = Fault & { readonly position?: number };

/** Comparing with every name costs; after so many unknown columns none is offered any more. */
const MOST_COMPARED = 100;

/**
 * Matches header texts to columns by canonical name or by a title in any language, whatever their order and case.
 * @param given.firstColumn which column of a sheet the first text is in: 0 for A.
 * @param given.meant the columns that texts at some positions mean as the person says.
 */
export function matchHeader(
  written: readonly string[],
  table: AnyTable,
  {
    firstColumn = 0,
    meant,
  }: { readonly firstColumn?: number | undefined; readonly meant?: ReadonlyMap<number, string> } = {},
): Header {
  const texts = written.slice(0, written.findLastIndex((text) => text.trim() !== "") + 1);
  if (texts.length === 0) {
    return { positions: [], unknown: [], texts, isUsable: false, faults: [faultOf("emptyFile")] };
  }
  const columns = columnsByText(table);
  const names = table.columns.map(({ name }) => name);
  const positions = new Map<Column, number>();
  const unknown: number[] = [];
  const faults: HeaderFault[] = [];
  texts.forEach((text, position) => {
    const column = columns.get(foldLatin(meant?.get(position) ?? text));
    if (column === undefined) {
      unknown.push(position);
      const facts = { table: table.name, ...closestFact(unknown.length > MOST_COMPARED ? [] : closestOf(text, names)) };
      const name = text.trim() === "" ? letterOf(firstColumn + position) : text;
      faults.push({ ...faultOf("unknownColumn", facts, name), position });
    } else if (positions.has(column)) {
      faults.push({ ...faultOf("repeatedColumn", { name: column.name }, text), position });
    } else positions.set(column, position);
  });
  const missing = missingColumns(table, positions);
  return {
    positions: table.columns.map((column) => positions.get(column) ?? -1),
    unknown,
    texts,
    isUsable: missing.length === 0,
    faults: [...faults, ...missing.map((name) => missingFault(name, table))],
  };
}

/** The names of columns that must be there and are not; `title_*` for a text in none of the languages. */
function missingColumns(table: AnyTable, positions: ReadonlyMap<Column, number>): readonly string[] {
  const filledStems = new Set([...positions.keys()].map((column) => column.localized?.stem));
  const missing = new Set<string>();
  for (const column of table.columns) {
    const { name, isRequired, localized } = column;
    if (isRequired && !positions.has(column)) missing.add(name);
    if (localized?.isRequired && !filledStems.has(localized.stem)) missing.add(`${localized.stem}_*`);
  }
  return [...missing];
}

function missingFault(name: string, table: AnyTable): Fault {
  return faultOf("missingColumn", { table: table.name, isLocal: name.endsWith("_*") ? "yes" : "no" }, name);
}

/** The columns by their folded names and titles. */
export function columnsByText(table: AnyTable): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  for (const column of table.columns) {
    for (const text of textsOf(column)) columns.set(fold(text), column);
  }
  return columns;
}

/** What may stand over a column: its canonical name or its title in any language. */
export function textsOf({ name, title }: Column): readonly string[] {
  return [name, ...Object.values(title)];
}
