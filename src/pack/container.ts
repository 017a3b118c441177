import { ByteReader } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";
import { checksumOf } from "./checksum.ts";
import { PackError } from "./packError.ts";

/** The format this code writes and reads. Raised with every change a reader of the former one would misread. */
/** Of the form of packs: a site reads only its own. */
export const PACK_VERSION = 2;

const PACK_KINDS = ["first", "indicator", "area", "plans", "quality", "changes", "protection"] as const;
export type PackKind = (typeof PACK_KINDS)[number];

/** A finished pack and the checksum that stands in it and in its file name. */
export type SealedPack = { readonly bytes: Uint8Array; readonly checksum: string };

const MAGIC = "VIJM";
const HEADER_BYTES = 12;

/** A pack of one kind: header, checksum of all that follows it, version, kind, and what `writeBody` writes. */
export function sealPack(kind: PackKind, writeBody: (writer: ByteWriter) => void): SealedPack {
  const content = new ByteWriter();
  content.writeByte(PACK_VERSION);
  content.writeByte(PACK_KINDS.indexOf(kind));
  writeBody(content);
  const bytes = content.written();
  const checksum = checksumOf(bytes);
  const pack = new ByteWriter();
  pack.writeBytes(new TextEncoder().encode(MAGIC));
  pack.writeBytes(Uint8Array.from(checksum.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
  pack.writeBytes(bytes);
  return { bytes: pack.written(), checksum };
}

/**
 * The body of a pack of this kind, read to its last byte.
 * @throws PackError naming what is wrong: no pack, damaged, of another version, of another kind.
 */
export function openPack<Body>(kind: PackKind, bytes: Uint8Array, readBody: (reader: ByteReader) => Body): Body {
  try {
    const reader = new ByteReader(checkedContent(bytes));
    const version = reader.readByte();
    if (version !== PACK_VERSION) {
      throw new PackError(`is of format version ${version}; this site reads version ${PACK_VERSION}`);
    }
    const found = PACK_KINDS[reader.readByte()];
    if (found !== kind) throw new PackError(`is of kind ${found ?? "unknown"}`);
    const body = readBody(reader);
    reader.expectEnd();
    return body;
  } catch (fault) {
    if (fault instanceof RangeError) throw new PackError(`the ${kind} pack cannot be read: it holds ${fault.message}`);
    if (fault instanceof PackError) throw new PackError(`the ${kind} pack cannot be read: it ${fault.message}`);
    throw fault;
  }
}

function checkedContent(bytes: Uint8Array): Uint8Array {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, MAGIC.length));
  if (beginning !== MAGIC) throw new PackError(`is no pack (begins with ${JSON.stringify(beginning)})`);
  const stated = Array.from(bytes.subarray(MAGIC.length, HEADER_BYTES), (byte) => byte.toString(16).padStart(2, "0"));
  const content = bytes.subarray(HEADER_BYTES);
  if (checksumOf(content) !== stated.join("")) {
    throw new PackError(`is damaged: its ${bytes.length} bytes do not match its checksum`);
  }
  return content;
}
