import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { Exit } from "#cli/command.ts";
import { runVijim } from "#cli/main.ts";
import { CLEAN, TODAY } from "#tests/ingest/clean.ts";

/** A folder made before each test and removed after it; call at the top of a test file. */
export function folderPerTest(): (name?: string) => string {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "vijim-"));
  });
  afterEach(() => rm(folder, { recursive: true }));
  return (name = "") => join(folder, name);
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>> = CLEAN): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/** Runs a command as the entry does, and returns its exit status and what it wrote. */
export async function run(...args: readonly string[]): Promise<{ status: Exit; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await runVijim(args, { out: (text) => out.push(text), err: (text) => err.push(text), today: TODAY });
  return { status, out: out.join(""), err: err.join("") };
}
