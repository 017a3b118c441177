/** What stands at a place of a list, or of a column, that is known to have it: only a bug asks for another. */
export function at<Item>(items: ArrayLike<Item>, place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`nothing at ${place} of ${items.length}`);
  return item;
}
