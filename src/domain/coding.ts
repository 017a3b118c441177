import { GrowingColumn } from "./growingColumn.ts";

/** A column being dictionary-coded: ids in the order they were met, and the code of each row. */
export type Coding<Id extends string> = {
  readonly codes: Map<Id, number>;
  readonly column: GrowingColumn<Uint16Array>;
  /** The id added last and its code: neighbouring rows mostly say the same. */
  lastId: Id | undefined;
  lastCode: number;
};

/** A coded column with its dictionary in order: `ids[code]` is the id of a row with that code. */
export type RankedCoding<Id extends string> = { readonly ids: readonly Id[]; readonly column: Uint16Array };

export function newCoding<Id extends string>(): Coding<Id> {
  return { codes: new Map(), column: new GrowingColumn(Uint16Array), lastId: undefined, lastCode: 0 };
}

export function addId<Id extends string>(coding: Coding<Id>, id: Id): void {
  if (id !== coding.lastId) {
    const known = coding.codes.get(id);
    coding.lastId = id;
    coding.lastCode = known ?? coding.codes.size;
    // A text that was cut out of a file keeps all of that file in memory; a copy does not.
    if (known === undefined) coding.codes.set(structuredClone(id), coding.lastCode);
  }
  coding.column.push(coding.lastCode);
}

/**
 * The same column coded by the rank of its ids, so that comparing codes is comparing ids; it moves out of the coding.
 * @throws RangeError when there are more ids than `limit`, the codes its typed array has.
 */
export function rankCoding<Id extends string>(
  coding: Coding<Id>,
  limit: number,
  compare: (one: Id, other: Id) => number = compareText,
): RankedCoding<Id> {
  if (coding.codes.size > limit)
    throw new RangeError(`${coding.codes.size} ids where ${limit} fit: ${firstId(coding)} …`);
  const ids = [...coding.codes.keys()].sort(compare);
  const rankOf = new Uint16Array(ids.length);
  ids.forEach((id, rank) => {
    rankOf[coding.codes.get(id) ?? 0] = rank;
  });
  const column = coding.column.drainAll();
  for (let row = 0; row < column.length; row++) column[row] = rankOf[column[row] ?? 0] ?? 0;
  return { ids, column };
}

/** Orders texts by their code units, the same in every language and place. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The order that sorts rows by these columns, the first one leading: a stable counting sort per column, last to first.
 * Time: rows × columns.
 */
export function sortedOrder(length: number, columns: readonly RankedCoding<string>[]): Uint32Array {
  let [order, spare] = [new Uint32Array(length), new Uint32Array(length)];
  for (let row = 0; row < length; row++) order[row] = row;
  for (const { ids, column } of columns.toReversed()) {
    if (ids.length < 2) continue;
    const next = startsOf(column, ids.length);
    for (let at = 0; at < length; at++) {
      const row = order[at] ?? 0;
      const code = column[row] ?? 0;
      const place = next[code] ?? 0;
      spare[place] = row;
      next[code] = place + 1;
    }
    [order, spare] = [spare, order];
  }
  return order;
}

/** Where the rows of each code begin once sorted. */
function startsOf(column: Uint16Array, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (let row = 0; row < column.length; row++) {
    const after = (column[row] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let code = 1; code <= size; code++) starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
  return starts;
}

function firstId(coding: Coding<string>): string {
  return coding.codes.keys().next().value ?? "";
}
