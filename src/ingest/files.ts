import { unzipSync } from "fflate";
import { readCsv } from "./csv.ts";
import type { Report } from "./issueList.ts";
import type { NamedBytes, RawTable } from "./rawTable.ts";

/** No more than this is unpacked of one archive: 1 GiB. */
const MOST_UNPACKED = 2 ** 30;

/** The longest text the engine holds in one piece: 512 MiB less a little. */
const LARGEST_TEXT = 2 ** 29 - 100;
const TOO_LARGE = "> 512 MB";

/** The tables in the given files, as text. What is no table or cannot be read is reported. */
export function readTables(files: readonly NamedBytes[], report: Report): readonly RawTable[] {
  return files.flatMap((file) => {
    if (isHidden(file.name)) return [];
    switch (endingOf(file.name)) {
      case "csv":
      case "tsv":
        return readText(file, report);
      case "zip":
        return readTables(readZip(file, report), report);
      case "xlsx":
      case "xls":
      case "ods":
        report("unsupportedFile", { file: file.name });
        return [];
      default:
        if (baseOf(file.name) !== "datapackage")
          report("unknownTable", { file: file.name }, baseOf(file.name), NOT_CLOSE);
        return [];
    }
  });
}

const NOT_CLOSE = { closest: "none" };

/** The files of an archive, named after it: `plans.zip/plans.csv`. */
export function readZip({ name, bytes }: NamedBytes, report: Report): readonly NamedBytes[] {
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (entry) => {
        unpacked += entry.originalSize;
        return unpacked <= MOST_UNPACKED && !entry.name.endsWith("/") && endingOf(entry.name) !== "zip";
      },
    });
    if (unpacked > MOST_UNPACKED) report("unreadableFile", { file: name }, "", { reason: "> 1 GB" });
    return Object.entries(files).map(([path, content]) => ({ name: `${name}/${path}`, bytes: content }));
  } catch (error) {
    report("unreadableFile", { file: name }, "", { reason: error instanceof Error ? error.message : String(error) });
    return [];
  }
}

function readText({ name, bytes }: NamedBytes, report: Report): readonly RawTable[] {
  if (bytes.length > LARGEST_TEXT) {
    report("unreadableFile", { file: name }, "", { reason: TOO_LARGE });
    return [];
  }
  const text = decode(bytes);
  if (text !== undefined) return [{ file: name, name: baseOf(name), ...readCsv(text) }];
  const unreadable = firstUnreadable(bytes);
  report("notUtf8", { file: name, row: unreadable.row }, unreadable.text);
  return [];
}

/** The text of UTF-8 bytes, with or without a byte order mark; undefined where they are none. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first bytes stand that are no UTF-8, with what can be read around them. */
function firstUnreadable(bytes: Uint8Array): { readonly row: number; readonly text: string } {
  const lines = new TextDecoder().decode(bytes).split("\n");
  const line = lines.findIndex((text) => text.includes("\uFFFD"));
  const text = lines[line] ?? "";
  const position = text.indexOf("\uFFFD");
  return { row: line + 1, text: text.slice(Math.max(0, position - 20), position + 20).trim() };
}

/** Whether the name, or a folder in it, is one that systems put beside people's files. */
function isHidden(name: string): boolean {
  return name.split("/").some((part) => /^\.[^.]/.test(part) || part === "__MACOSX");
}

function endingOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** The name without folders and ending. */
function baseOf(name: string): string {
  return (name.split("/").at(-1) ?? "").replace(/\.[^.]+$/, "");
}
