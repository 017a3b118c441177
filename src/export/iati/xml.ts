/** An element of XML: its attributes, and either elements or a text inside. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly inside: readonly XmlElement[] | string;
};

/** Attributes by name; those without a value are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(
  name: string,
  attributes: Attributes = {},
  inside: readonly XmlElement[] | string = [],
): XmlElement {
  return { name, attributes, inside };
}

/** A document as text, two spaces for every level. */
export function xmlText(root: XmlElement, comment: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${comment} -->\n${linesOf(root, "").join("\n")}\n`;
}

function linesOf({ name, attributes, inside }: XmlElement, indent: string): readonly string[] {
  const open = `${indent}<${name}${attributesText(attributes)}`;
  if (inside.length === 0) return [`${open}/>`];
  if (typeof inside === "string") return [`${open}>${escapeText(inside)}</${name}>`];
  return [`${open}>`, ...inside.flatMap((each) => linesOf(each, `${indent}  `)), `${indent}</${name}>`];
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeText(String(value))}"`))
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters no XML may hold become U+FFFD; a carriage return, which a reader would change, is written as its code. */
function escapeText(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[^\P{Cc}\t\n\r\u007F-\u009F]|[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD")
    .replaceAll("\r", "&#13;");
}
