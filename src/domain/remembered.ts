/**
 * The same function, which works out each result once and keeps it for as long as it is there itself.
 * @param keyOf - what tells one question from another, where it is not the question itself.
 * @param results - where they are kept: a `WeakMap` keeps each no longer than what it is a result of.
 */
export function remembered<Asked, Result>(
  compute: (asked: Asked) => Result,
  keyOf: (asked: Asked) => unknown = (asked) => asked,
  results: Results<Result> = new Map<unknown, Result>(),
): (asked: Asked) => Result {
  return (asked) => {
    const key = keyOf(asked);
    if (!results.has(key)) results.set(key, compute(asked));
    return results.get(key) as Result;
  };
}

/** The same of objects: a result is kept no longer than what it is a result of. */
export function rememberedFor<Asked extends WeakKey, Result>(
  compute: (asked: Asked) => Result,
): (asked: Asked) => Result {
  return remembered(compute, undefined, new WeakMap<WeakKey, Result>() as Results<Result>);
}

type Results<Result> = Pick<Map<unknown, Result>, "has" | "get"> & { set(key: unknown, result: Result): unknown };
