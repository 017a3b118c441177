import type { Language } from "#domain/language.ts";
import { INTL_LOCALES } from "./locale.ts";

export type FormatOneNumber = (number: number) => string;

/** As wide as a plus, and read as "minus": the hyphen of `Intl` is neither. */
const MINUS = "\u2212";

/** What separates thousands and decimals in Albanian (CLDR 48, `sq`), and its minus. */
const ALBANIAN_SIGNS: Readonly<Record<string, string>> = { group: "\u00a0", decimal: ",", minusSign: MINUS };

/**
 * A number format in the conventions of a language; the same text in Node and in every browser. A number that rounds
 * to zero prints without a minus sign.
 */
export function createNumberFormat(language: Language, options: Intl.NumberFormatOptions = {}): FormatOneNumber {
  const signed = { signDisplay: "negative", ...options } as const;
  if (language !== "sq") {
    const format = new Intl.NumberFormat(INTL_LOCALES[language], signed);
    return (number) => format.format(number).replace("-", MINUS);
  }
  const format = new Intl.NumberFormat(INTL_LOCALES.sq, { useGrouping: "min2", ...signed });
  return (number) =>
    format
      .formatToParts(number)
      .map((part) => ALBANIAN_SIGNS[part.type] ?? part.value)
      .join("");
}
