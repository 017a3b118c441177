/** What stands at a place of a list, or of a column, that is known to have it: only a bug asks for another. */
export function at<Item>(items: ArrayLike<Item>, place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`nothing at ${place} of ${items.length}`);
  return item;
}

/** What a map holds for a key that is known to be in it: only a bug asks for another. */
export function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`nothing for ${key}`);
  return value;
}
