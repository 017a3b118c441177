const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A text of an `.xlsx` part: characters XML cannot hold are written `_x000D_` there, and a `_` before such as `_x005F_`. */
export function readXlsxText(text: string): string {
  if (!text.includes("_x")) return text;
  return wellFormed(text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
}

/** A text whose halves of characters, which nothing can show or write, are the sign for unreadable ones. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
