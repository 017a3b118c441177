/** What thinning looks at: the value of each series in a row, undefined where there is none. */
export type ThinRow = { readonly at: number; readonly numbers: readonly (number | undefined)[] };

/**
 * The rows that pixels can tell apart: of all rows that fall on one column of pixels only the first, the last, and each
 * series' least and greatest are kept, and every row where a series begins or ends, so that no gap closes.
 * @param rows - by rising `at`. @param columns - how many pixels wide the chart is.
 * @returns the places of the rows kept, rising; all of them where there are no more rows than columns.
 */
export function thin(rows: readonly ThinRow[], columns: number): readonly number[] {
  const [first, last] = [rows[0], rows.at(-1)];
  const all = rows.map((_, index) => index);
  if (first === undefined || last === undefined || rows.length <= columns) return all;
  const scale = columns / (last.at - first.at || 1);
  const kept = new Set<number>();
  let start = 0;
  for (const index of all) {
    const column = Math.floor(((rows[index]?.at ?? 0) - first.at) * scale);
    const next = rows[index + 1];
    if (next !== undefined && Math.floor((next.at - first.at) * scale) === column) continue;
    for (const one of tellingRows(rows, start, index)) kept.add(one);
    start = index + 1;
  }
  return all.filter((index) => kept.has(index) || isEdge(rows, index));
}

function tellingRows(rows: readonly ThinRow[], start: number, end: number): readonly number[] {
  const series = rows[start]?.numbers.length ?? 0;
  const telling = [start, end];
  for (let nth = 0; nth < series; nth += 1) {
    let [least, greatest]: [number | undefined, number | undefined] = [undefined, undefined];
    for (let index = start; index <= end; index += 1) {
      const number = rows[index]?.numbers[nth];
      if (number === undefined) continue;
      if (least === undefined || number < (rows[least]?.numbers[nth] ?? number)) least = index;
      if (greatest === undefined || number > (rows[greatest]?.numbers[nth] ?? number)) greatest = index;
    }
    telling.push(...[least, greatest].filter((index) => index !== undefined));
  }
  return telling;
}

function isEdge(rows: readonly ThinRow[], index: number): boolean {
  const [row, before, after] = [rows[index], rows[index - 1], rows[index + 1]];
  return (row?.numbers ?? []).some((number, nth) => {
    const isPresent = number !== undefined;
    const differs = (other: ThinRow | undefined) =>
      other !== undefined && (other.numbers[nth] !== undefined) !== isPresent;
    return differs(before) || differs(after);
  });
}
