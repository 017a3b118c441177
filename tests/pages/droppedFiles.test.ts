// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { chosenFiles, droppedFiles, isOfDhis2, readFiles } from "#pages/droppedFiles.ts";

type Tree = { readonly [name: string]: Tree | string };

/** An entry of a file system that tells the entries of a folder one at a time. */
function entryOf(name: string, content: Tree | string, above = ""): FileSystemEntry {
  const fullPath = `${above}/${name}`;
  if (typeof content === "string") {
    const file = (done: (file: File) => void) => done(new File([content], name));
    return { isFile: true, isDirectory: false, name, fullPath, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const left = Object.entries(content).map(([inside, more]) => entryOf(inside, more, fullPath));
    return { readEntries: (done: (entries: readonly FileSystemEntry[]) => void) => done(left.splice(0, 1)) };
  };
  return { isFile: false, isDirectory: true, name, fullPath, createReader } as unknown as FileSystemEntry;
}

function dropped(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, content]) => ({ webkitGetAsEntry: () => entryOf(name, content) }));
  return { items, files: [] } as unknown as DataTransfer;
}

describe("files that are dropped", () => {
  it("come with those of every folder inside, under the path they have there", async () => {
    const files = await droppedFiles(
      dropped({ "a.csv": "1", data: { "b.csv": "2", deep: { "c.csv": "3", "d.csv": "4" } } }),
    );
    expect(files.map(({ name }) => name)).toEqual(["a.csv", "data/b.csv", "data/deep/c.csv", "data/deep/d.csv"]);
  });

  it("are those that were chosen where there are no entries", async () => {
    const file = new File(["1"], "a.csv");
    const transfer = { items: [{ webkitGetAsEntry: () => null }], files: [file] } as unknown as DataTransfer;
    expect(await droppedFiles(transfer)).toEqual([{ name: "a.csv", file }]);
    expect(chosenFiles([file])).toEqual([{ name: "a.csv", file }]);
  });

  it("are read, and one the browser cannot read does not keep the others back", async () => {
    const sound = { arrayBuffer: async () => new Uint8Array([49]).buffer } as File;
    const broken = { arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")) } as unknown as File;
    const read = await readFiles([
      { name: "a.csv", file: sound },
      { name: "b.csv", file: broken },
    ]);
    expect(read).toEqual({ files: [{ name: "a.csv", bytes: new Uint8Array([49]) }], unreadable: ["b.csv"] });
  });

  it.each([
    ["metadata.json", '{"organisationUnits":[]}', true],
    ["odd.txt", ' {\n "rows": [] }', true],
    ["mapping.csv", "\uFEFFkind;dhis2;vijim;role\n", true],
    ["data/datapackage.json", '{"resources":[]}', false],
    ["plans.csv", "plan,municipality\n", false],
    ["letter.rtf", "{\\rtf1 }", false],
  ])("are told apart from exports of DHIS2 by what they hold: %s", (name, text, expected) => {
    expect(isOfDhis2({ name, bytes: new TextEncoder().encode(text) })).toBe(expected);
  });
});
