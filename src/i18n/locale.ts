import type { Language } from "#domain/language.ts";

/** The locale whose conventions a language is printed in, also fit for an HTML `lang`. */
export const LOCALES = { sq: "sq", sr: "sr-Latn", en: "en-GB", tr: "tr" } as const satisfies Record<Language, string>;
export type Locale = (typeof LOCALES)[Language];

/**
 * The locale to ask `Intl` for. Chromium carries no data for `sq` and falls back to the reader's own language without
 * a word, so Albanian is built on `en-GB`: the same plural categories for whole numbers, its own order of letters
 * (`albanianOrder.ts`), month names and lists from the message files.
 */
export const INTL_LOCALES = { sq: "en-GB", sr: "sr-Latn", en: "en-GB", tr: "tr" } as const satisfies Record<
  Language,
  string
>;
