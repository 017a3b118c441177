/** A column being dictionary-coded: ids in the order they were met, and the code of each row. */
export type Coding<Id extends string> = { readonly codes: Map<Id, number>; readonly column: number[] };

/** A coded column with its dictionary in order: `ids[code]` is the id of a row with that code. */
export type RankedCoding<Id extends string> = { readonly ids: readonly Id[]; readonly column: Uint32Array };

export function newCoding<Id extends string>(): Coding<Id> {
  return { codes: new Map(), column: [] };
}

export function addId<Id extends string>(coding: Coding<Id>, id: Id): void {
  let code = coding.codes.get(id);
  if (code === undefined) {
    code = coding.codes.size;
    coding.codes.set(id, code);
  }
  coding.column.push(code);
}

/**
 * The same column coded by the rank of its ids, so that comparing codes is comparing ids.
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
  const rankOf = new Uint32Array(ids.length);
  ids.forEach((id, rank) => {
    rankOf[coding.codes.get(id) ?? 0] = rank;
  });
  // A loop: `Uint32Array.from` with a function takes 20 times as long.
  const column = new Uint32Array(coding.column.length);
  for (let row = 0; row < column.length; row++) column[row] = rankOf[coding.column[row] ?? 0] ?? 0;
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
  let order = Uint32Array.from({ length }, (_, row) => row);
  for (const { ids, column } of columns.toReversed()) {
    const next = startsOf(column, ids.length);
    const sorted = new Uint32Array(length);
    for (const row of order) {
      const code = column[row] ?? 0;
      const place = next[code] ?? 0;
      sorted[place] = row;
      next[code] = place + 1;
    }
    order = sorted;
  }
  return order;
}

/** Where the rows of each code begin once sorted. */
function startsOf(column: Uint32Array, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const code of column) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  for (let code = 1; code <= size; code++) starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
  return starts;
}

function firstId(coding: Coding<string>): string {
  return coding.codes.keys().next().value ?? "";
}
