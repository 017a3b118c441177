export type Spot = { readonly x: number; readonly y: number };

/** The spot closest to a pointer, if any lies within reach; of equally close ones the first. Unit: px. */
export function nearestSpot(spots: readonly Spot[], pointer: Spot, reach: number): number | undefined {
  let [best, least]: [number | undefined, number] = [undefined, reach];
  for (const [index, { x, y }] of spots.entries()) {
    const distance = Math.hypot(x - pointer.x, y - pointer.y);
    if (distance < least || (distance === least && best === undefined)) [best, least] = [index, distance];
  }
  return best;
}

/** The spot whose row a pointer is in, however far along; undefined above and below all rows. Rows are equally high. */
export function nearestRow(spots: readonly Spot[], y: number): number | undefined {
  const [first, second] = spots;
  const reach = first !== undefined && second !== undefined ? Math.abs(second.y - first.y) / 2 : ONE_ROW;
  return nearestSpot(
    spots.map((spot) => ({ x: 0, y: spot.y })),
    { x: 0, y },
    reach,
  );
}

/** Half the height of a row that stands alone. Unit: px. */
const ONE_ROW = 14;

/** The place in a list of so many that a key leads to; undefined where the key leads nowhere. */
export function placeAfterKey(key: string, place: number | undefined, length: number): number | undefined {
  if (length === 0) return undefined;
  const last = length - 1;
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return place === undefined ? 0 : Math.min(last, place + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return place === undefined ? last : Math.max(0, place - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
