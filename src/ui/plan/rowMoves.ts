/** How many rows a page key passes. */
const PAGE = 10;

/** The row a key leads to from another, out of so many; undefined where it leads nowhere. */
export function rowAfter(key: string, from: number, count: number): number | undefined {
  const to = placeAfter(key, from, count);
  if (to === undefined || count === 0) return undefined;
  const within = Math.min(count - 1, Math.max(0, to));
  return within === from ? undefined : within;
}

function placeAfter(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return from + 1;
    case "ArrowUp":
      return from - 1;
    case "PageDown":
      return from + PAGE;
    case "PageUp":
      return from - PAGE;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
