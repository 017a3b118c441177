import { decodeText } from "#ingest/encoding.ts";
import type { Report } from "#ingest/issueList.ts";
import type { NamedBytes } from "#ingest/rawTable.ts";
import { mebibytes } from "#ingest/workbook/limits.ts";

/** What is read of one file at most. */
const MOST_BYTES = 2 ** 28;
/** Lists and objects within each other; an export of DHIS2 needs about ten. */
const MOST_DEPTH = 64;

/** What a JSON file holds; undefined where it is none, too large or too deep, which is reported. */
export function readJson({ name, bytes }: NamedBytes, report: Report): unknown {
  if (bytes.length > MOST_BYTES) {
    report("tooLarge", { file: name }, "", { what: "entryBytes", limit: mebibytes(MOST_BYTES), part: "none" });
    return undefined;
  }
  const text = decodeText(bytes)?.text;
  if (text === undefined) {
    report("unknownEncoding", { file: name });
    return undefined;
  }
  if (isTooDeep(text)) {
    report("tooLarge", { file: name }, "", { what: "xmlDepth", limit: MOST_DEPTH, part: "none" });
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    report("damagedFile", { file: name }, "", { part: "none" });
    return undefined;
  }
}

const [QUOTE, ESCAPE] = ['"', "\\"];

function isTooDeep(text: string): boolean {
  let [depth, isInText] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isInText) {
      if (sign === ESCAPE) at++;
      else if (sign === QUOTE) isInText = false;
    } else if (sign === QUOTE) isInText = true;
    else if (sign === "{" || sign === "[") {
      if (++depth > MOST_DEPTH) return true;
    } else if (sign === "}" || sign === "]") depth--;
  }
  return false;
}

/** A field of its own that an object has, never one of its prototype; undefined where it has none. */
export function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The members of a list; none where it is no list. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const found = fieldOf(value, name);
  return Array.isArray(found) ? found : [];
}

/** A text, number or truth value as text without spaces around it; "" for anything else. */
export function textIn(value: unknown, name: string): string {
  return textOf(fieldOf(value, name));
}

export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value).trim()
    : "";
}

export function entriesIn(value: unknown, name: string): readonly (readonly [key: string, value: unknown])[] {
  const found = fieldOf(value, name);
  return isObject(found) ? Object.entries(found) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
