import { Inflate } from "fflate";
import { crc32 } from "./crc.ts";
import { type Halt, refuseDamaged, refuseLarge } from "./halt.ts";
import { type Budget, LIMITS, mebibytes } from "./limits.ts";
import type { ZipEntry } from "./zipEntries.ts";

const LOCAL = 0x04034b50;
const [STORED, DEFLATED] = [0, 8];

/** So many packed bytes are fed at once: they become 16 MiB at most before the limits are looked at again. */
const STEP = 2 ** 14;

/** Unpacks one entry piece by piece, and stops as soon as a limit is met or the taker has said to. */
export function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  halt: Halt,
  take: (piece: Uint8Array) => void,
): void {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined || (entry.method !== STORED && entry.method !== DEFLATED)) {
    refuseDamaged(halt, entry.name);
    return;
  }
  let size = 0;
  let crc = 0;
  const takeCounted = (piece: Uint8Array) => {
    size += piece.length;
    budget.bytesLeft -= piece.length;
    checkSize(size, entry, budget, halt);
    if (halt.refusal !== undefined) return;
    crc = crc32(piece, crc);
    take(piece);
  };
  if (!feed(packed, entry.method, halt, takeCounted)) refuseDamaged(halt, entry.name);
  if (size !== entry.size || crc !== entry.crc) refuseDamaged(halt, entry.name);
}

/** The whole of one entry; empty where it was refused. */
export function unpackWhole(bytes: Uint8Array, entry: ZipEntry, budget: Budget, halt: Halt): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  unpackEntry(bytes, entry, budget, halt, (piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  const whole = new Uint8Array(halt.refusal === undefined ? size : 0);
  if (halt.refusal !== undefined) return whole;
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Feeds the packed bytes step by step; whether they could be unpacked. */
function feed(packed: Uint8Array, method: number, halt: Halt, take: (piece: Uint8Array) => void): boolean {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  let at = 0;
  do {
    const end = Math.min(at + STEP, packed.length);
    const step = packed.subarray(at, end);
    pieces = method === STORED ? [step] : [];
    try {
      if (method === DEFLATED) inflate.push(step, end === packed.length);
    } catch {
      return false;
    }
    for (const piece of pieces) take(piece);
    at = end;
  } while (at < packed.length && halt.refusal === undefined);
  return true;
}

function checkSize(size: number, { name, packedSize }: ZipEntry, { bytesLeft }: Budget, halt: Halt): void {
  if (size > LIMITS.entryBytes) refuseLarge(halt, "entryBytes", mebibytes(LIMITS.entryBytes), name);
  if (bytesLeft < 0) refuseLarge(halt, "unpackedBytes", mebibytes(LIMITS.unpackedBytes), name);
  if (size > LIMITS.ratioFreeBytes && size > packedSize * LIMITS.ratio) {
    refuseLarge(halt, "ratio", LIMITS.ratio, name);
  }
}

function packedBytes(bytes: Uint8Array, { start, packedSize }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start + 30 > bytes.length || view.getUint32(start, true) !== LOCAL) return undefined;
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return from + packedSize > bytes.length ? undefined : bytes.subarray(from, from + packedSize);
}
