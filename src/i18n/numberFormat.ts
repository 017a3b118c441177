import type { Language } from "#domain/language.ts";
import { INTL_LOCALES } from "./locale.ts";

export type FormatOneNumber = (number: number) => string;

/** What separates thousands and decimals in Albanian (CLDR 48, `sq`). */
const ALBANIAN_SEPARATORS: Readonly<Record<string, string>> = { group: "\u00a0", decimal: "," };

/**
 * A number format in the conventions of a language; the same text in Node and in every browser. A number that rounds
 * to zero prints without a minus sign.
 */
export function createNumberFormat(language: Language, options: Intl.NumberFormatOptions = {}): FormatOneNumber {
  const signed = { signDisplay: "negative", ...options } as const;
  if (language !== "sq") {
    const format = new Intl.NumberFormat(INTL_LOCALES[language], signed);
    return (number) => format.format(number);
  }
  const format = new Intl.NumberFormat(INTL_LOCALES.sq, { useGrouping: "min2", ...signed });
  return (number) =>
    format
      .formatToParts(number)
      .map((part) => ALBANIAN_SEPARATORS[part.type] ?? part.value)
      .join("");
}
