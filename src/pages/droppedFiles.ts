import type { Opening } from "#state/opening.ts";

type NamedBytes = Parameters<Opening["open"]>[0][number];

/** Files that were read, and the names of those the browser could not read. */
export type ReadFiles = { readonly files: readonly NamedBytes[]; readonly unreadable: readonly string[] };

/** A file that was chosen or dropped, under the name it has in its folder. */
export type ChosenFile = { readonly name: string; readonly file: File };

/** The files of an input; those of a folder carry their path. */
export function chosenFiles(files: Iterable<File>): readonly ChosenFile[] {
  return Array.from(files, (file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** The files that were dropped, those inside folders too. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly ChosenFile[]> {
  // Entries must be asked for at once: what is dropped is gone as soon as anything is waited for.
  const entries = Array.from(dropped.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return chosenFiles(dropped.files);
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ""), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A folder tells its entries in portions; an empty one is the last.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) break;
    inside.push(...portion);
  }
  return (await Promise.all(inside.map(filesIn))).flat();
}

/** Reads them all; one the browser cannot read does not keep the others back. */
export async function readFiles(chosen: readonly ChosenFile[]): Promise<ReadFiles> {
  const read = await Promise.all(
    chosen.map(async ({ name, file }) => {
      try {
        return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
      } catch {
        return name;
      }
    }),
  );
  return {
    files: read.filter((one) => typeof one !== "string"),
    unreadable: read.filter((one) => typeof one === "string"),
  };
}

/** Whether a file is JSON, as exports of DHIS2 are, or the mapping that belongs to them; what it holds is found out when it is read. */
export function isOfDhis2({ name, bytes }: NamedBytes): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  // A data package lies beside the tables of a folder and says nothing about DHIS2.
  const isPackage = /(?:^|\/)datapackage\.json$/.test(name);
  return (/^\s*\{\s*["}]/.test(start) && !isPackage) || /^"?kind"?[,;\t]"?dhis2"?[,;\t]"?vijim"?/i.test(start);
}
