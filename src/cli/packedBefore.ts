import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path/posix";
import type { NamedBytes } from "#ingest/rawTable.ts";

/** What was packed into a folder: the checksum of all that went in, and the size of each file that came out. */
export type Packed = { readonly input: string; readonly files: Readonly<Record<string, number>> };

/** Begins with a dot: no file a site serves. */
const FILE = ".packed.json";

/** A checksum of files and of what else decides how they are packed. */
export function inputChecksum(files: readonly NamedBytes[], ...options: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(options));
  for (const file of files) {
    const { bytes } = file;
    hash.update(`\n${file.name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

/** What was packed into a folder before; undefined where nothing was, or not all of it is there any more. */
export async function packedBefore(folder: string): Promise<Packed | undefined> {
  try {
    const packed = JSON.parse(await readFile(join(folder, FILE), "utf8")) as Packed;
    const names = new Set(await readdir(folder));
    return Object.keys(packed.files).every((name) => names.has(name)) ? packed : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the packs a folder does not hold yet (a name says what is in it) and notes what they were made from. */
export async function writePacks(
  folder: string,
  input: string,
  packs: ReadonlyMap<string, Uint8Array>,
): Promise<Packed> {
  const there = new Set(await readdir(folder));
  for (const [file, bytes] of packs) if (!there.has(file)) await writeFile(join(folder, file), bytes);
  const packed = { input, files: Object.fromEntries(Array.from(packs, ([file, bytes]) => [file, bytes.length])) };
  await writeFile(join(folder, FILE), JSON.stringify(packed));
  return packed;
}
