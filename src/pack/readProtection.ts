import { openPack } from "./container.ts";
import type { ProtectionPack } from "./packs.ts";
import { readObject } from "./readPack.ts";

/** @throws PackError when these bytes are no sound pack of what is hidden of this version. */
export function readProtectionPack(bytes: Uint8Array): ProtectionPack {
  return openPack("protection", bytes, (reader) => readObject(reader, ["hidden"]) as ProtectionPack);
}
