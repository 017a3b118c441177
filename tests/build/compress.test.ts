import { readdir, readFile, writeFile } from "node:fs/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compressFolder } from "#build/compress.ts";
import { folderPerTest } from "#tests/cli/folder.ts";

describe("compressed files of a site", () => {
  const inFolder = folderPerTest();

  it("lie beside those that become smaller, and hold the same", async () => {
    const text = "Pejë ".repeat(400);
    await writeFile(inFolder("index.html"), text);
    await writeFile(inFolder("tiny.css"), "a{}");
    await writeFile(inFolder("picture.png"), text);
    await compressFolder(inFolder());
    expect((await readdir(inFolder())).sort()).toEqual([
      "index.html",
      "index.html.br",
      "index.html.gz",
      "picture.png",
      "tiny.css",
    ]);
    expect(brotliDecompressSync(await readFile(inFolder("index.html.br"))).toString()).toBe(text);
    expect(gunzipSync(await readFile(inFolder("index.html.gz"))).toString()).toBe(text);
  });
});
