/** The same function, which works out each result once and keeps it for as long as it is there itself. */
export function remembered<Key, Result extends {}>(compute: (key: Key) => Result): (key: Key) => Result {
  const results = new Map<Key, Result>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}
