import { type Halt, refuse } from "./halt.ts";

const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z]{1,4}));|&/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text with its entities read: the five of XML and numbers. Any other would have to be declared, which is refused. */
export function readEntities(text: string, halt: Halt): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, hex?: string, digits?: string, name?: string) => {
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
    if (digits !== undefined) return characterOf(Number(digits));
    const character = NAMED.get(name ?? "");
    if (character === undefined) refuse(halt, "forbiddenXml", whole);
    return character ?? "";
  });
}

/** Halves of characters and numbers beyond all characters become the sign for unreadable ones. */
function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
}

/** Attributes by their name without prefix (the first of that name counts) and, where one is written, also with it. */
export type Attributes = ReadonlyMap<string, string>;

const [TAB, NEWLINE, RETURN, SPACE, EQUALS] = [9, 10, 13, 32, 61];

function isSpace(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === TAB || code === RETURN;
}

/** Reads what stands in a tag after its name; undefined where that is not well-formed. */
export function readAttributes(text: string, halt: Halt): Attributes | undefined {
  const attributes = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (at === text.length) break;
    const nameStart = at;
    while (at < text.length && text.charCodeAt(at) !== EQUALS && !isSpace(text.charCodeAt(at))) at++;
    const name = text.slice(nameStart, at);
    while (at < text.length && text.charCodeAt(at) !== EQUALS) {
      if (!isSpace(text.charCodeAt(at))) return undefined;
      at++;
    }
    at++;
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    const quote = text[at];
    if (quote !== '"' && quote !== "'") return undefined;
    const end = text.indexOf(quote, at + 1);
    if (end < 0 || name === "") return undefined;
    addAttribute(attributes, name, readEntities(text.slice(at + 1, end), halt));
    at = end + 1;
  }
  return attributes;
}

function addAttribute(attributes: Map<string, string>, name: string, value: string): void {
  const colon = name.indexOf(":");
  const local = colon < 0 ? name : name.slice(colon + 1);
  if (!attributes.has(local)) attributes.set(local, value);
  if (colon >= 0) attributes.set(name, value);
}

/** A whole number of an attribute, at least 0; the other value where it is none. */
export function countOf(attributes: Attributes, name: string, otherwise: number): number {
  const text = attributes.get(name)?.trim() ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}

/** Whether an attribute says yes, the way XML says it. */
export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
