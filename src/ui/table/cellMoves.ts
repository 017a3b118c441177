/** A place in a table: its row and its column, from 0. */
export type Place = { readonly row: number; readonly column: number };

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * Where a key leads from a place. Places without anything to stop at are passed over.
 * @param isStop - whether there is something at a place.
 * @returns undefined where the key leads nowhere.
 */
export function placeAfter(
  key: string,
  from: Place,
  size: { readonly rows: number; readonly columns: number },
  isStop: (place: Place) => boolean,
): Place | undefined {
  const step = STEPS[key];
  if (step !== undefined)
    return walk({ row: from.row + step.row, column: from.column + step.column }, step, size, isStop);
  if (key === "Home") return walk({ row: from.row, column: 0 }, { row: 0, column: 1 }, size, isStop);
  if (key === "End") return walk({ row: from.row, column: size.columns - 1 }, { row: 0, column: -1 }, size, isStop);
  return undefined;
}

function walk(
  start: Place,
  step: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  isStop: (place: Place) => boolean,
): Place | undefined {
  let { row, column } = start;
  while (row >= 0 && row < rows && column >= 0 && column < columns) {
    if (isStop({ row, column })) return { row, column };
    row += step.row;
    column += step.column;
  }
  return undefined;
}
