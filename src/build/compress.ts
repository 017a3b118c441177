import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { FILE_TYPES } from "./policy.ts";

const SHRINKING = new Set(FILE_TYPES.filter(({ canShrink }) => canShrink).map(({ ending }) => `.${ending}`));
/** The best quality takes forty times as long as a good one, for a tenth less: worth it for what every visit loads. */
const QUALITY = { good: 5, best: 11 } as const;
const FIRST_VIEW = /^assets\/(index|catalogue\w\w|drawn)-[\w-]+\.(js|css)$/;

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Puts `.br` and `.gz` beside every file of a folder that becomes smaller by it, for hosts that serve what is there. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && SHRINKING.has(extname(entry.name)));
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  await Promise.all(paths.map((path) => compressFile(path, FIRST_VIEW.test(path.slice(folder.length + 1)))));
}

async function compressFile(path: string, isOften: boolean): Promise<void> {
  const bytes = await readFile(path);
  const params = {
    [zlib.BROTLI_PARAM_QUALITY]: QUALITY[isOften ? "best" : "good"],
    [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [brotli, gzipped] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 9 })]);
  if (brotli.length < bytes.length) await writeFile(`${path}.br`, brotli);
  if (gzipped.length < bytes.length) await writeFile(`${path}.gz`, gzipped);
}
