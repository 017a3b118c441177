import { strFromU8, unzipSync } from "fflate";

/** An element of a parsed part. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text inside, of elements inside too. */
  text = "";

  constructor(name: string, attributes: ReadonlyMap<string, string>) {
    this.name = name;
    this.attributes = attributes;
  }

  get(attribute: string): string | undefined {
    return this.attributes.get(attribute);
  }

  /** Every element of this name inside, however deep, in document order. */
  all(name: string): readonly XmlElement[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.all(name)]);
  }

  first(name: string): XmlElement | undefined {
    return this.all(name)[0];
  }
}

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * A part of a package as XML, read strictly: every tag closed in order, no attribute twice, no character XML forbids, one
 * root. @throws Error where it is not well-formed.
 */
export function parseXml(text: string): XmlElement {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.test(text)) throw new Error("forbidden character");
  const root = new XmlElement("", new Map());
  const open = [root];
  let at = /^<\?xml[^>]*\?>\s*/.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const end = next < 0 ? text.length : next;
    const inside = decode(text.slice(at, end));
    for (const element of open) element.text += inside;
    if (open.length === 1 && inside.trim() !== "") throw new Error(`text outside the root: ${inside}`);
    if (next < 0) break;
    TAG.lastIndex = next;
    const [tag, closing, name = "", attributes = "", empty] = TAG.exec(text) ?? [];
    if (tag === undefined) throw new Error(`no tag: ${text.slice(next, next + 80)}`);
    at = next + tag.length;
    if (closing) {
      if (open.length < 2 || open.pop()?.name !== name) throw new Error(`closed out of order: ${name}`);
      continue;
    }
    const element = new XmlElement(name, attributesOf(attributes));
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
  }
  const [only] = root.children;
  if (open.length > 1 || only === undefined || root.children.length > 1) throw new Error("not one root, or not closed");
  return only;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (found.has(name)) throw new Error(`attribute twice: ${name}`);
    found.set(name, decode(value));
  }
  return found;
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?)?([^;&]*);?/g, (whole, code: string | undefined, name: string) => {
    if (!whole.endsWith(";")) throw new Error(`bare ampersand: ${whole}`);
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(name, code === "#" ? 10 : 16));
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`unknown entity: ${whole}`);
    return character;
  });
}

/** The parts of a package as text, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
