import { type Halt, refuse, refuseDamaged, refuseLarge } from "./halt.ts";
import { LIMITS } from "./limits.ts";

/** One file of an archive, as the archive's directory describes it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly start: number;
};

const [END, END_64, LOCATOR_64, DIRECTORY] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50];
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;
const IS_ENCRYPTED = 1;
const IS_UTF8 = 0x800;

/** The files of an archive, folders left out. An archive that is cut off has no directory, which is at its end. */
export function readZipEntries(bytes: Uint8Array, halt: Halt): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === undefined) {
    refuseDamaged(halt);
    return [];
  }
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let place = 0; place < directory.count; place++) {
    if (place >= LIMITS.entries) refuseLarge(halt, "entries", LIMITS.entries);
    else if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) refuseDamaged(halt);
    if (halt.refusal !== undefined) return [];
    const { entry, end } = readEntry(bytes, view, at, directory.before);
    at = end;
    if (entry === undefined) refuseDamaged(halt);
    else if (entry.name.split("/").length > LIMITS.pathDepth) {
      refuseLarge(halt, "pathDepth", LIMITS.pathDepth, entry.name.slice(0, 200));
    } else if (entry.isEncrypted) refuse(halt, "encryptedFile");
    else if (!entry.name.endsWith("/")) entries.push(entry);
  }
  return halt.refusal === undefined ? entries : [];
}

/** `before`: how many bytes stand before the archive, which its offsets do not count. */
type Directory = { readonly start: number; readonly count: number; readonly before: number };

function findDirectory(view: DataView): Directory | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64) return directory64(view, at - 20);
    const [count, size, offset] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 12, true),
      view.getUint32(at + 16, true),
    ];
    const before = at - size - offset;
    if (before >= 0) return { start: at - size, count, before };
  }
  return undefined;
}

/** The directory of an archive in the large form, which some writers use for small ones too. */
function directory64(view: DataView, locator: number): Directory | undefined {
  const at = readUint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END_64) return undefined;
  const start = readUint64(view, at + 48);
  return start > at ? undefined : { start, count: readUint64(view, at + 32), before: 0 };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, before: number) {
  const flags = view.getUint16(at + 8, true);
  const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
  const nameEnd = at + 46 + nameLength;
  const end = nameEnd + extraLength + view.getUint16(at + 32, true);
  if (end > bytes.length) return { entry: undefined, end };
  const written = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packedSize = 0, start = 0] = withExtra(view, nameEnd, nameEnd + extraLength, written);
  const entry: ZipEntry = {
    name: nameOf(bytes.subarray(at + 46, nameEnd), (flags & IS_UTF8) !== 0),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & IS_ENCRYPTED) !== 0,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    start: start + before,
  };
  return { entry, end };
}

/** Sizes and offset, those that do not fit taken from the extra field of the large form. */
function withExtra(view: DataView, from: number, to: number, written: readonly number[]): readonly number[] {
  if (!written.includes(IN_EXTRA)) return written;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return written.map((number) => {
      if (number !== IN_EXTRA || next + 8 > to) return number;
      next += 8;
      return readUint64(view, next - 8);
    });
  }
  return written;
}

function readUint64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) return Number.POSITIVE_INFINITY;
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

/** Names without the mark for UTF-8 are mostly in it all the same. Windows' backslashes are read as slashes. */
function nameOf(bytes: Uint8Array, isMarked: boolean): string {
  const decode = (label: string, fatal: boolean) => new TextDecoder(label, { fatal }).decode(bytes);
  let name: string;
  try {
    name = decode("utf-8", !isMarked);
  } catch {
    name = decode("windows-1250", false);
  }
  return name.replaceAll("\\", "/");
}
