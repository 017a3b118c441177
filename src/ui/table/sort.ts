/** What a table is sorted by: the id of a column, and whether falling. In an address `peje`, falling `-peje` (X3). */
export type Sort = { readonly by: string; readonly isFalling: boolean };

export function parseSort(text: string | undefined): Sort | undefined {
  if (text === undefined || text === "" || text === "-") return undefined;
  return text.startsWith("-") ? { by: text.slice(1), isFalling: true } : { by: text, isFalling: false };
}

export function sortText(sort: Sort | undefined): string | undefined {
  return sort && `${sort.isFalling ? "-" : ""}${sort.by}`;
}

/** The order after another press on a column: first as it begins, then turned round, then none. */
export function nextSort(sort: Sort | undefined, by: string, beginsFalling: boolean): Sort | undefined {
  if (sort?.by !== by) return { by, isFalling: beginsFalling };
  return sort.isFalling === beginsFalling ? { by, isFalling: !beginsFalling } : undefined;
}

/** `aria-sort` of a column. */
export function ariaSort(sort: Sort | undefined, by: string): "ascending" | "descending" | "none" {
  if (sort?.by !== by) return "none";
  return sort.isFalling ? "descending" : "ascending";
}
