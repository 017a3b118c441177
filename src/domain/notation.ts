import type { AbsenceReason } from "./value.ts";

/** How an absence is written in a cell (V1). A blank cell is missing too. */
export const SYMBOL_OF: Readonly<Record<AbsenceReason, string>> = {
  missing: "[x]",
  notApplicable: "[z]",
  suppressed: "[c]",
  belowRounding: "[low]",
};

/** Between the parts of a list in one cell. */
export const LIST_SEPARATOR = ";";

/** Whether a text reads as a whole number with a thousands separator just as well as a decimal one: `1.234`, `12,345`. */
export function isAmbiguousNumber(text: string): boolean {
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
}

/** A number as written in files: the shortest text that reads back the same and as nothing else (`1.234` → `1.2340`). */
export function numberText(number: number): string {
  const text = String(number);
  return isAmbiguousNumber(text) ? `${text}0` : text;
}

/**
 * A text as written in files, so that a spreadsheet runs none as a formula (X2): an apostrophe goes before `=`, `+`,
 * `-`, `@`, tab and carriage return, and before apostrophes that stand before these, so that reading can take one away.
 */
export function guardText(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguardText(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
