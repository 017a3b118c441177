import { parseMessage } from "./say.ts";

type Elements = ReturnType<ReturnType<typeof parseMessage>["getAst"]>;
type Element = Elements[number];

/** What a message asks of an argument: a number, one of some words, or any text. */
export type ArgumentType = "number" | "text" | readonly string[];

/** The arguments of a message by name, in the order they first appear. */
type ArgumentTypes = ReadonlyMap<string, ArgumentType>;

/**
 * The arguments an ICU message asks for. Where one is used in two ways the stricter wins.
 * @throws SyntaxError for broken ICU text, and for what this project's messages may not use: `date` and `time` (days are
 *   passed as text), `selectordinal` (browsers without Albanian get it wrong).
 */
export function argumentTypesOf(message: string): ArgumentTypes {
  const types = new Map<string, ArgumentType>();
  visit(parseMessage(message, "en").getAst(), (element) => {
    const type = typeOf(element);
    if (type === undefined) return;
    types.set(nameOf(element), stricter(types.get(nameOf(element)), type));
  });
  return types;
}

/** The categories (`one`, `=0` …) of every plural of a message. */
export function pluralCategoriesOf(message: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  visit(parseMessage(message, "en").getAst(), (element) => {
    if ("pluralType" in element) found.push(Object.keys(element.options));
  });
  return found;
}

/** Calls `see` for every element, also inside the options of plurals and selects. */
function visit(elements: Elements, see: (element: Element) => void): void {
  for (const element of elements) {
    see(element);
    if ("options" in element) for (const option of Object.values(element.options)) visit(option.value, see);
  }
}

/** The numbers of the parser's element types, which the library does not export. */
const ELEMENT = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

function typeOf(element: Element): ArgumentType | undefined {
  switch (element.type as number) {
    case ELEMENT.literal:
    case ELEMENT.pound:
      return undefined;
    case ELEMENT.argument:
      return "text";
    case ELEMENT.number:
      return "number";
    case ELEMENT.select:
      return "options" in element ? Object.keys(element.options).toSorted() : undefined;
    case ELEMENT.plural:
      if ("pluralType" in element && element.pluralType === "ordinal") throw new SyntaxError("no selectordinal here");
      return "number";
    default:
      throw new SyntaxError(`no such element in this project's messages: type ${element.type}`);
  }
}

function nameOf(element: Element): string {
  return "value" in element ? element.value : "";
}

function stricter(known: ArgumentType | undefined, next: ArgumentType): ArgumentType {
  if (known === undefined || known === "text") return next;
  if (next === "text" || known === "number") return known;
  return next === "number" ? next : [...new Set([...known, ...next])].toSorted();
}
