/**
 * The same function, which works out each result once and keeps it for as long as it is there itself.
 * @param keyOf - what tells one question from another, where it is not the question itself.
 */
export function remembered<Asked, Result>(
  compute: (asked: Asked) => Result,
  keyOf: (asked: Asked) => unknown = (asked) => asked,
): (asked: Asked) => Result {
  const results = new Map<unknown, Result>();
  return (asked) => {
    const key = keyOf(asked);
    if (!results.has(key)) results.set(key, compute(asked));
    return results.get(key) as Result;
  };
}
