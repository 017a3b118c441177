import type { CellType, Column, Reference } from "#domain/column.ts";
import { LIST_SEPARATOR, unguardText } from "#domain/notation.ts";
import { parsePeriod } from "#domain/period.ts";
import { MISSING } from "#domain/value.ts";
import { closestFact, closestOf } from "./closest.ts";
import { parseDayCell } from "./day.ts";
import { type Fault, faultOf, isError } from "./fault.ts";
import { foldLatin } from "./latin.ts";
import { parseCents, parseNumber, parseValue } from "./number.ts";
import type { Parsed, Resolve, RowSoFar } from "./parsed.ts";

/** A cell read as its column says, a blank one as the column's blank. */
export function parseCell({ type, blank, isRequired }: Column, text: string, resolve: Resolve, row: RowSoFar): Parsed {
  if (text.trim() !== "") return parseFilled(type, text, resolve, row);
  if (blank !== undefined && blank !== "") return parseFilled(type, blank, resolve, row);
  if (isRequired) return { fault: faultOf("blankCell") };
  if (type.kind === "list") return { value: [] };
  if (type.kind === "value") return { value: MISSING };
  return blank === undefined ? {} : { value: blank };
}

function parseFilled(type: CellType, written: string, resolve: Resolve, row: RowSoFar): Parsed {
  const text = written.trim();
  switch (type.kind) {
    case "text":
      return parseText(written);
    case "address":
      return parseAddress(written);
    case "id":
      return ID_PATTERN.test(text) ? { value: text } : { fault: faultOf("notId") };
    case "day":
      return type.word === text.toLowerCase() ? { value: type.word } : parsedOf(parseDayCell(text));
    case "period":
      return parsedOf(parsePeriod(text) ?? faultOf("notPeriod"));
    case "number":
      return parseBounded(type, text);
    case "money":
      return parsedOf(parseCents(text));
    case "value":
      return parsedOf(parseValue(text));
    case "choice":
      return parseChoice(type, text);
    case "reference":
      return parseReference(type, text, resolve, row);
    case "list":
      return parseList(type.of, text, resolve, row);
  }
}

/** Letters and digits with single `-`, `_` or `.` between: safe in addresses, file names and lists. */
const ID_PATTERN = /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/;

/** Control characters other than tab, line feed and carriage return. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

function parseText(written: string): Parsed {
  return CONTROL.test(written) ? { fault: faultOf("controlCharacter") } : { value: unguardText(written) };
}

/** A reference that may be a text of its own is guarded as texts are. */
function parseReference(type: Reference, written: string, resolve: Resolve, row: RowSoFar): Parsed {
  if (!type.isLoose) return resolve(type, written, row);
  const { value, fault } = parseText(written);
  return fault === undefined ? resolve(type, String(value), row) : { fault };
}

function parseAddress(written: string): Parsed {
  const parsed = parseText(written);
  const isAddress = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/i.test(written.trim());
  return parsed.fault !== undefined || isAddress ? parsed : { ...parsed, fault: faultOf("notAddress") };
}

function parseBounded({ isWhole, min, max }: Extract<CellType, { kind: "number" }>, text: string): Parsed {
  const number = parseNumber(text);
  if (typeof number !== "number") return { fault: number };
  if (isWhole && !Number.isSafeInteger(number)) return { fault: faultOf("notWhole") };
  const isInside = number >= (min ?? number) && number <= (max ?? number);
  return isInside ? { value: number } : { fault: faultOf("outOfRange", { range: rangeText(min, max) }) };
}

/** The numbers allowed, in signs every language reads: `0–100`, `≥ 0`, `≤ 5`. */
export function rangeText(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `${min}–${max}`;
  return min === undefined ? `≤ ${max}` : `≥ ${min}`;
}

/** By the word itself or by an alias; what is most like the text is offered where it is neither. */
function parseChoice({ meanings, aliases = {} }: Extract<CellType, { kind: "choice" }>, text: string): Parsed {
  for (const [word, meaning] of meanings) {
    if (word.toLowerCase() === text.toLowerCase()) return { value: meaning };
  }
  const folded = foldLatin(text);
  const writings = [...meanings.keys()].flatMap((word) =>
    [word, ...(aliases[word] ?? [])].map((as) => [as, word] as const),
  );
  const [, meant] = writings.find(([as]) => foldLatin(as) === folded) ?? [];
  if (meant !== undefined) return { value: meanings.get(meant) };
  const wordOf = new Map(writings);
  const close = new Set(closestOf(text, wordOf.keys()).map((as) => wordOf.get(as) ?? as));
  return { fault: faultOf("notChoice", { choices: [...meanings.keys()].join(", "), ...closestFact([...close]) }) };
}

function parseList(of: CellType, text: string, resolve: Resolve, row: RowSoFar): Parsed {
  const values = new Set<unknown>();
  let listed: Fault | undefined;
  for (const part of text.split(LIST_SEPARATOR).filter((written) => written.trim() !== "")) {
    const { value, fault } = parseFilled(of, part, resolve, row);
    if (fault !== undefined && isError(fault)) return { fault: { ...fault, text: part.trim() } };
    listed ??= fault;
    values.add(value);
  }
  return listed === undefined ? { value: [...values] } : { value: [...values], fault: listed };
}

function parsedOf(result: string | number | object): Parsed {
  return isFault(result) ? { fault: result } : { value: result };
}

function isFault(result: string | number | object): result is Fault {
  return typeof result === "object" && "fault" in result;
}
