/** The languages a person can read Vijim in. */
export const LANGUAGES = ["sq", "sr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in one or more languages; at least one is filled where the text is required. */
export type LocalText = Readonly<Partial<Record<Language, string>>>;

/** A text as read by someone: which language it stands in, and whether that is not the one asked for. */
export type ReadText = { readonly text: string; readonly language: Language; readonly isFallback: boolean };

/**
 * The text in the reader's language, else in the order en → sq → sr, marked as a fallback.
 * @returns undefined when no language is filled.
 */
export function textIn(text: LocalText, language: Language): ReadText | undefined {
  for (const candidate of [language, "en", "sq", "sr"] as const) {
    const found = text[candidate];
    if (found !== undefined && found !== "") {
      return { text: found, language: candidate, isFallback: candidate !== language };
    }
  }
  return undefined;
}
