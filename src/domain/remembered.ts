/**
 * The same function, which works out each result once and keeps it for as long as it is there itself.
 * @param keyOf - what tells one question from another, where it is not the question itself.
 */
export function remembered<Asked, Result>(
  compute: (asked: Asked) => Result,
  keyOf: (asked: Asked) => unknown = (asked) => asked,
): (asked: Asked) => Result {
  return rememberedIn(new Map<unknown, Result>(), compute, keyOf);
}

/** The same of objects: a result is kept no longer than what it is a result of. */
export function rememberedFor<Asked extends WeakKey, Result>(
  compute: (asked: Asked) => Result,
): (asked: Asked) => Result {
  return rememberedIn(new WeakMap<Asked, Result>(), compute, (asked) => asked);
}

type Results<Key, Result> = Pick<Map<Key, Result>, "has" | "get"> & { set(key: Key, result: Result): unknown };

function rememberedIn<Asked, Key, Result>(
  results: Results<Key, Result>,
  compute: (asked: Asked) => Result,
  keyOf: (asked: Asked) => Key,
): (asked: Asked) => Result {
  return (asked) => {
    const key = keyOf(asked);
    if (!results.has(key)) results.set(key, compute(asked));
    return results.get(key) as Result;
  };
}
