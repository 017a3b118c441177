import { constants, readFileSync } from "node:fs";
import { access, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path/posix";
import { type Issue, issueOf } from "#domain/issue.ts";
import type { NamedBytes } from "#ingest/rawTable.ts";

export type Files = { readonly files: readonly NamedBytes[]; readonly issues: readonly Issue[] };

/** What a folder may hold of a data set; anything else in it is left alone. */
const TABLE_FILE = /^[^.].*\.(csv|tsv|zip|xlsx|xlsm|xlsb|xls|ods|numbers)$/i;

/** Whether a file's name is that of tables. */
export function isTableFile(name: string): boolean {
  return TABLE_FILE.test(name);
}

/** The bytes of files, and of the table files in folders, in the order of their names. */
export async function readPaths(paths: readonly string[]): Promise<Files> {
  const read = await Promise.all(paths.map(readPath));
  const files = read.flatMap((each) => each.files);
  const issues = read.flatMap((each) => each.issues);
  if (files.length > 0 || issues.length > 0) return { files, issues };
  return { files, issues: [issueOf("nothingFound", { file: paths.join(", ") })] };
}

async function readPath(path: string): Promise<Files> {
  try {
    const names = (await stat(path)).isDirectory() ? await tableFilesIn(path) : [path];
    const files = await Promise.all(names.map(openFile));
    return { files, issues: [] };
  } catch (error) {
    return { files: [], issues: [issueOf("unreadableFile", { file: path }, "", { reason: reasonOf(error) })] };
  }
}

/** Larger files are read whenever their bytes are asked for, so that memory holds one at a time. */
const LARGEST_KEPT = 2 ** 22;

async function openFile(name: string): Promise<NamedBytes> {
  if ((await stat(name)).size <= LARGEST_KEPT) return { name, bytes: await readFile(name) };
  await access(name, constants.R_OK);
  return {
    name,
    get bytes() {
      return readFileSync(name);
    },
  };
}

async function tableFilesIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter(isTableFile);
  return names.sort().map((name) => join(folder, name));
}

/** The system's short word for what went wrong, such as ENOENT. */
function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
