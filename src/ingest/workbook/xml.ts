import { type Halt, refuse, refuseDamaged, refuseLarge } from "./halt.ts";
import { type Budget, LIMITS } from "./limits.ts";
import { type Attributes, readAttributes, readEntities } from "./xmlText.ts";

/** What is told of a document, in its order. Names come without their prefix; the root's depth is 1. */
export type XmlVisitor = {
  readonly open: (name: string, attributes: Attributes, depth: number) => void;
  readonly close: (name: string, depth: number) => void;
  /** A text may come in several pieces. */
  readonly text?: (text: string) => void;
};

export type XmlReader = { readonly push: (piece: string) => void; readonly end: () => void };

const INCOMPLETE = -1;
const [SPACE, QUOTE, APOSTROPHE, SLASH, LESS, GREATER] = [32, 34, 39, 47, 60, 62];

/** An entity is no longer than this; where a piece ends inside one, the rest comes with the next. */
const LONGEST_ENTITY = 10;

/** What is known of a document so far. */
type Progress = {
  readonly part: string;
  readonly visitor: XmlVisitor;
  readonly halt: Halt;
  readonly budget: Budget;
  /** The names of the elements that are open. */
  readonly stack: string[];
  /** The names met so far without their prefix, which are few; undefined for what is no name. */
  readonly names: Map<string, string | undefined>;
  hasRoot: boolean;
  /** What ends the comment, instruction or literal text that is being read. */
  until: "-->" | "?>" | "]]>" | undefined;
};

/**
 * Reads a document piece by piece, keeping only what is not finished. Whoever declares a type or entities is refused:
 * no table needs them, and they can grow without end.
 * @param part what the document is called where it is refused.
 */
export function createXmlReader(part: string, visitor: XmlVisitor, budget: Budget, halt: Halt): XmlReader {
  const progress: Progress = {
    part,
    visitor,
    halt,
    budget,
    stack: [],
    names: new Map(),
    hasRoot: false,
    until: undefined,
  };
  let rest = "";
  const push = (piece: string) => {
    const buffer = rest + piece;
    let at = 0;
    while (at < buffer.length && halt.refusal === undefined) {
      const next = readOn(progress, buffer, at);
      if (next === INCOMPLETE) break;
      at = next;
    }
    rest = buffer.slice(at);
    if (rest.length > LIMITS.tagLength) refuseDamaged(halt, part);
  };
  const end = () => {
    const { hasRoot, stack, until } = progress;
    if (!hasRoot || stack.length > 0 || until !== undefined || rest.trim() !== "") refuseDamaged(halt, part);
  };
  return { push, end };
}

/** Reads the next tag, text or other piece, and gives where it ends. */
function readOn(progress: Progress, buffer: string, from: number): number {
  if (progress.until !== undefined) return readUntil(progress, buffer, from, progress.until);
  return buffer.charCodeAt(from) === LESS ? readMarkup(progress, buffer, from) : readText(progress, buffer, from);
}

/** Reads on to the end of a comment, an instruction or a literal text. */
function readUntil(progress: Progress, buffer: string, from: number, mark: string): number {
  const end = buffer.indexOf(mark, from);
  const stop = end < 0 ? Math.max(from, buffer.length - mark.length + 1) : end;
  if (mark === "]]>" && stop > from) progress.visitor.text?.(buffer.slice(from, stop));
  if (end < 0) return stop === from ? INCOMPLETE : stop;
  progress.until = undefined;
  return end + mark.length;
}

/** Reads the text up to the next tag, or as much of it as is surely whole. */
function readText({ stack, visitor, halt }: Progress, buffer: string, from: number): number {
  const less = buffer.indexOf("<", from);
  let end = less < 0 ? buffer.length : less;
  if (less < 0) {
    const and = buffer.lastIndexOf("&");
    if (and >= from && and > end - LONGEST_ENTITY && !buffer.includes(";", and)) end = and;
  }
  if (end === from) return INCOMPLETE;
  if (stack.length > 0) visitor.text?.(readEntities(buffer.slice(from, end), halt));
  return end;
}

/** Reads what begins with `<`; where it ends lies outside the piece, it waits for the next. */
function readMarkup(progress: Progress, buffer: string, from: number): number {
  switch (buffer.charAt(from + 1)) {
    case "":
      return INCOMPLETE;
    case "/":
      return closeTag(progress, buffer, from);
    case "?":
      progress.until = "?>";
      return from + 2;
    case "!":
      return openOther(progress, buffer, from);
    default:
      return openTag(progress, buffer, from);
  }
}

function openOther(progress: Progress, buffer: string, from: number): number {
  if (buffer.startsWith("<!--", from)) {
    progress.until = "-->";
    return from + 4;
  }
  if (buffer.startsWith(LITERAL, from)) {
    progress.until = "]]>";
    return from + LITERAL.length;
  }
  if (buffer.length - from < LITERAL.length && !buffer.startsWith("<!D", from)) return INCOMPLETE;
  refuse(progress.halt, "forbiddenXml", progress.part);
  return buffer.length;
}

function closeTag(progress: Progress, buffer: string, from: number): number {
  const { stack, visitor, halt, part } = progress;
  const end = buffer.indexOf(">", from);
  if (end < 0) return INCOMPLETE;
  const name = buffer.slice(from + 2, end).trimEnd();
  const depth = stack.length;
  if (stack.pop() !== name) refuseDamaged(halt, part);
  else visitor.close(localOf(progress, name) ?? name, depth);
  return end + 1;
}

function openTag(progress: Progress, buffer: string, from: number): number {
  const { stack, visitor, halt, part, budget } = progress;
  const end = endOfTag(buffer, from + 1);
  if (end === INCOMPLETE) return INCOMPLETE;
  const isClosed = buffer.charCodeAt(end - 1) === SLASH;
  const last = isClosed ? end - 1 : end;
  const space = endOfName(buffer, from + 1, last);
  const name = buffer.slice(from + 1, space);
  const local = localOf(progress, name);
  const attributes = space === last ? NO_ATTRIBUTES : readAttributes(buffer.slice(space, last), halt);
  if (attributes === undefined || local === undefined || (stack.length === 0 && progress.hasRoot)) {
    refuseDamaged(halt, part);
    return end + 1;
  }
  if (stack.length >= LIMITS.xmlDepth) refuseLarge(halt, "xmlDepth", LIMITS.xmlDepth, part);
  budget.elementsLeft--;
  if (budget.elementsLeft < 0) refuseLarge(halt, "elements", LIMITS.elements, part);
  if (halt.refusal !== undefined) return end + 1;
  progress.hasRoot = true;
  visitor.open(local, attributes, stack.length + 1);
  if (isClosed) visitor.close(local, stack.length + 1);
  else stack.push(name);
  return end + 1;
}

const LITERAL = "<![CDATA[";
const NO_ATTRIBUTES: Attributes = new Map();
const NAME = /^[\p{L}_][\p{L}\p{N}_.:-]*$/u;

/** Where a tag ends. A `>` inside quotation marks does not end it. */
function endOfTag(buffer: string, from: number): number {
  let quote = 0;
  for (let at = from; at < buffer.length; at++) {
    const code = buffer.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return INCOMPLETE;
}

/** Where a tag's name ends: at the first space, or with the tag. */
function endOfName(buffer: string, from: number, last: number): number {
  for (let at = from; at < last; at++) if (buffer.charCodeAt(at) <= SPACE) return at;
  return last;
}

/** More different names than this no document of sheets has. */
const MOST_NAMES = 10_000;

function localOf({ names }: Progress, name: string): string | undefined {
  const known = names.get(name);
  if (known !== undefined) return known;
  const local = NAME.test(name) ? name.slice(name.indexOf(":") + 1) : undefined;
  if (names.size < MOST_NAMES) names.set(name, local);
  return local;
}
