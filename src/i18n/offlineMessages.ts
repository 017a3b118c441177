import type { Language } from "#domain/language.ts";
import en from "./messages/en/offline.json" with { type: "json" };
import sq from "./messages/sq/offline.json" with { type: "json" };
import sr from "./messages/sr/offline.json" with { type: "json" };
import tr from "./messages/tr/offline.json" with { type: "json" };

/** What is said where the words of a language could not be loaded: plain texts, of all languages at once. */
export const OFFLINE_MESSAGES: Readonly<Record<Language, typeof en>> = { sq, sr, en, tr };
