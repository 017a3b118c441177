import type { Language } from "./language.ts";

/**
 * The sheets of our workbooks that help people and hold no data, by their names in every language: how to fill it in,
 * examples, the words of drop-downs, and what a check found. Readers leave them aside.
 */
export const HELP_SHEETS = {
  instructions: { sq: "Udhëzime", sr: "Uputstvo", en: "Instructions", tr: "Yönerge" },
  examples: { sq: "Shembuj", sr: "Primeri", en: "Examples", tr: "Örnekler" },
  lists: { sq: "Listat", sr: "Liste", en: "Lists", tr: "Listeler" },
  issues: { sq: "Parregullsi", sr: "Nepravilnosti", en: "Issues", tr: "Sorunlar" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type HelpSheet = keyof typeof HELP_SHEETS;

const NAMES: ReadonlySet<string> = new Set(Object.values(HELP_SHEETS).flatMap((names) => Object.values(names)));

/** Whether a sheet's name is that of one of them. */
export function isHelpSheet(name: string): boolean {
  return NAMES.has(name.trim());
}
