/** The languages a person can read Vijim in. */
export const LANGUAGES = ["sq", "sr", "en", "tr"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in one or more languages; at least one is filled where the text is required. */
export type LocalText = Readonly<Partial<Record<Language, string>>>;

/** A text as read by someone: which language it stands in, and whether that is not the one asked for. */
export type ReadText = { readonly text: string; readonly language: Language; readonly isFallback: boolean };

/**
 * Whose text stands in for a missing one, the likeliest to be read first: those who read Turkish in Kosovo read Albanian
 * sooner than English.
 */
const FALLBACKS: Readonly<Record<Language, readonly Language[]>> = {
  sq: ["en", "sr", "tr"],
  sr: ["en", "sq", "tr"],
  en: ["sq", "sr", "tr"],
  tr: ["sq", "en", "sr"],
};

/**
 * The text in the reader's language, else in another, marked as a fallback.
 * @returns undefined when no language is filled.
 */
export function textIn(text: LocalText, language: Language): ReadText | undefined {
  for (const candidate of [language, ...FALLBACKS[language]]) {
    const found = text[candidate];
    if (found !== undefined && found !== "") {
      return { text: found, language: candidate, isFallback: candidate !== language };
    }
  }
  return undefined;
}
