/** What begins every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters no XML may hold, halves of surrogate pairs, and the carriage return, which XML readers turn into another. */
const UNWRITABLE = /[^\P{Cc}\t\n\u007F-\u009F]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** A text that looks like the sign such a character is written as. */
const LIKE_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a workbook writes it (ST_Xstring): what XML cannot hold becomes `_x0007_`. */
export function escapeText(text: string): string {
  return escapeXml(text.replace(LIKE_ESCAPED, "_x005F_").replace(UNWRITABLE, codeOf));
}

function codeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function escapeXml(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;
}

/** A text between the quotation marks of an attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}

/** Attributes as they stand in a tag; those without a value are left out, true ones are 1. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${value === true ? 1 : escapeAttribute(String(value))}"`)
    .join("");
}

/** The element of a text, its spaces kept. */
export function textElement(name: string, text: string): string {
  const isLoose = /^\s|\s$|\n|\t| {2}/.test(text);
  return `<${name}${isLoose ? ' xml:space="preserve"' : ""}>${escapeText(text)}</${name}>`;
}
