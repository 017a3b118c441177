import { contentText } from "#domain/cellText.ts";
import { type CellType, type Column, contentOf } from "#domain/column.ts";
import { type Day, dayNumber } from "#domain/day.ts";
import { numberText } from "#domain/notation.ts";
import { numberOf, type Value } from "#domain/value.ts";
import type { CellValue, Style } from "./description.ts";

/** What a row holds for a column as a cell: real numbers and days, else text; undefined for a blank cell. */
export function cellOf(column: Column, row: object): CellValue | undefined {
  const content = contentOf(row, column);
  return content === undefined ? undefined : contentCell(column.type, content);
}

function contentCell(type: CellType, content: unknown): CellValue | undefined {
  switch (type.kind) {
    case "text":
    case "address":
      return literalText(content as string);
    case "reference":
      return type.isLoose ? literalText(content as string) : (content as string);
    case "day":
      return type.word === content ? type.word : dayCell(content as Day);
    case "number":
      return content as number;
    case "money":
      return moneyCell(contentText(type, content));
    case "value":
      return numberOf(content as Value) ?? (contentText(type, content) || undefined);
    case "id":
    case "period":
    case "choice":
    case "list":
      return contentText(type, content) || undefined;
  }
}

/**
 * A text as readers take it: a cell holds texts that begin like formulas as they are (X2), but of apostrophes before such
 * a sign reading takes one away, as it does in CSV.
 */
export function literalText(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Before 1 March 1900 spreadsheets disagree about the calendar. */
const FIRST_SERIAL = 61;
const SERIAL_OF_1970 = 25_569;

/** The number spreadsheets keep a day as: days since 30 December 1899. */
export function serialOf(day: Day): number {
  return dayNumber(day) + SERIAL_OF_1970;
}

/** A day as a number, or as text where a spreadsheet has no number for it. */
export function dayCell(day: Day): CellValue {
  const serial = serialOf(day);
  return serial < FIRST_SERIAL ? day : serial;
}

/** Euros as a number; as text where a number would lose cents. */
function moneyCell(text: string): CellValue {
  const short = text.replace(/\.00$|(?<=\.\d)0$/, "");
  return numberText(Number(text)) === short ? Number(text) : text;
}

export const DAY_FORMAT = "yyyy-mm-dd";

/** As text, so that no program turns `2025-09` or `1.10` into something else. */
const TEXT_STYLE: Style = { format: "@" };
const DAY_STYLE: Style = { format: DAY_FORMAT };
const WHOLE_STYLE: Style = { format: "0" };
const MONEY_STYLE: Style = { format: "#,##0.00" };

/** How the cells of a column look; undefined for numbers as they come. */
export function styleOf(type: CellType): Style | undefined {
  switch (type.kind) {
    case "day":
      return DAY_STYLE;
    case "money":
      return MONEY_STYLE;
    case "number":
      return type.isWhole ? WHOLE_STYLE : undefined;
    case "value":
      return undefined;
    default:
      return TEXT_STYLE;
  }
}

/** The width of a column, in characters. */
export function widthOf({ type, localized }: Column): number {
  if (localized !== undefined) return 36;
  switch (type.kind) {
    case "day":
    case "period":
    case "number":
    case "value":
      return 14;
    case "money":
    case "choice":
      return 16;
    case "text":
    case "address":
      return 28;
    case "id":
    case "reference":
    case "list":
      return 24;
  }
}
