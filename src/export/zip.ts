import { strToU8, zipSync } from "fflate";

/** The same archive for the same files: every entry is dated at the beginning of zip time. */
const NO_TIME = "1980-01-01T00:00";

/** Text files packed into one zip archive. */
export function writeZip(files: ReadonlyMap<string, string>): Uint8Array {
  return zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])), { mtime: NO_TIME });
}
