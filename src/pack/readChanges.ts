import { type CodedChange, decodeChanges } from "./changesCode.ts";
import { openPack } from "./container.ts";
import type { ChangesPack } from "./packs.ts";
import { readObject } from "./readPack.ts";

/**
 * Apart from the other readers, as it takes the schema, which no other part of a site's first view does.
 * @throws PackError when these bytes are no sound pack of changes of this version.
 */
export function readChangesPack(bytes: Uint8Array): ChangesPack {
  return openPack("changes", bytes, (reader) => {
    const read = readObject(reader, ["counts", "changes", "former"]) as CodedChanges;
    return { ...read, changes: decodeChanges(read.changes) };
  });
}

type CodedChanges = Omit<ChangesPack, "changes"> & { readonly changes: readonly CodedChange[] };
