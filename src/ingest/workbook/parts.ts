import { type Halt, refuse, refuseDamaged } from "./halt.ts";
import type { Budget } from "./limits.ts";
import { unpackEntry } from "./unpack.ts";
import { createXmlReader, type XmlVisitor } from "./xml.ts";
import type { ZipEntry } from "./zipEntries.ts";

/** An archive that is a workbook, its parts found by their path whatever its case. */
export type Package = {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, ZipEntry>;
  readonly budget: Budget;
};

export function packageOf(bytes: Uint8Array, entries: readonly ZipEntry[], budget: Budget): Package {
  return { bytes, parts: new Map(entries.map((entry) => [partKey(entry.name), entry])), budget };
}

function partKey(path: string): string {
  return path.replace(/^\/+/, "").toLowerCase();
}

export function hasPart({ parts }: Package, path: string): boolean {
  return parts.has(partKey(path));
}

/** Unpacks and reads one XML part at the same time; no more of it than a few pieces is held. */
export function readPart(given: Package, path: string, visitor: XmlVisitor, halt: Halt): void {
  if (halt.refusal !== undefined) return;
  const entry = given.parts.get(partKey(path));
  if (entry === undefined) {
    refuse(halt, "missingPart", path);
    return;
  }
  const reader = createXmlReader(entry.name, visitor, given.budget, halt);
  let decoder: TextDecoder | undefined;
  const decode = (piece?: Uint8Array) => {
    try {
      reader.push(piece === undefined ? (decoder?.decode() ?? "") : (decoder?.decode(piece, { stream: true }) ?? ""));
    } catch {
      refuseDamaged(halt, entry.name);
    }
  };
  unpackEntry(given.bytes, entry, given.budget, halt, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    decode(piece);
  });
  if (halt.refusal !== undefined) return;
  decode();
  reader.end();
}

/** UTF-8, unless the first two bytes are the mark of UTF-16 or a `<` in it. */
function encodingOf([first = 0, second = 0]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "utf-8";
}
