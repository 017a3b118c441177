import type { LocalText } from "./language.ts";

/**
 * The sheets of our workbooks that help people and hold no data, by their names in the three languages: how to fill it in,
 * examples, the words of drop-downs, and what a check found. Readers leave them aside.
 */
export const HELP_SHEETS = {
  instructions: { sq: "Udhëzime", sr: "Uputstvo", en: "Instructions" },
  examples: { sq: "Shembuj", sr: "Primeri", en: "Examples" },
  lists: { sq: "Listat", sr: "Liste", en: "Lists" },
  issues: { sq: "Parregullsi", sr: "Nepravilnosti", en: "Issues" },
} as const satisfies Readonly<Record<string, LocalText>>;

export type HelpSheet = keyof typeof HELP_SHEETS;

const NAMES: ReadonlySet<string> = new Set(Object.values(HELP_SHEETS).flatMap((names) => Object.values(names)));

/** Whether a sheet's name is that of one of them. */
export function isHelpSheet(name: string): boolean {
  return NAMES.has(name.trim());
}
