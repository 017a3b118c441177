import { strToU8, zipSync } from "fflate";

/** The same archive for the same files: every entry is dated at the beginning of zip time. */
const NO_TIME = new Date(1980, 0, 1);

/** Text files packed into one zip archive. */
export function writeZip(files: ReadonlyMap<string, string>): Uint8Array {
  return zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])), { mtime: NO_TIME });
}
