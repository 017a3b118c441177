import { type CellType, type Column, contentOf } from "./column.ts";
import { guardText, LIST_SEPARATOR, numberText, SYMBOL_OF } from "./notation.ts";
import type { Value } from "./value.ts";

/** A cell as DATASET.md writes it; blank where the row holds nothing for the column. */
export function cellText(column: Column, row: object): string {
  const content = contentOf(row, column);
  return content === undefined ? "" : contentText(column.type, content);
}

/** The schema says what kind of content each type of cell has. */
export function contentText(type: CellType, content: unknown): string {
  switch (type.kind) {
    case "text":
    case "address":
      return guardText(content as string);
    case "reference":
      return type.isLoose ? guardText(content as string) : (content as string);
    case "id":
    case "day":
    case "period":
      return content as string;
    case "number":
      return numberText(content as number);
    case "money":
      return centsText(content as number);
    case "value":
      return valueText(content as Value);
    case "choice":
      return wordOf(type.meanings, content);
    case "list":
      return (content as readonly unknown[]).map((part) => contentText(type.of, part)).join(LIST_SEPARATOR);
  }
}

/** Whole cents as euros, always with two decimals. */
export function centsText(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}

/** A number or the symbol of its absence; missing is blank. */
function valueText(value: Value): string {
  if (value.kind === "number") return numberText(value.number);
  return value.reason === "missing" ? "" : SYMBOL_OF[value.reason];
}

function wordOf(meanings: ReadonlyMap<string, string | boolean>, content: unknown): string {
  for (const [word, meaning] of meanings) if (meaning === content) return word;
  return "";
}
