import { readCsv } from "./csv.ts";
import { decodeText } from "./encoding.ts";
import type { Report } from "./issueList.ts";
import type { NamedBytes, RawTable } from "./rawTable.ts";
import { tableOfSheet } from "./sheetTable.ts";
import { type Content, contentOf, contentOfArchive } from "./workbook/content.ts";
import { type Halt, newHalt, refuseLarge } from "./workbook/halt.ts";
import { type Budget, isSpent, LIMITS, mebibytes, newBudget } from "./workbook/limits.ts";
import { readOds } from "./workbook/ods.ts";
import { packageOf } from "./workbook/parts.ts";
import { unpackWhole } from "./workbook/unpack.ts";
import { readXlsx } from "./workbook/xlsx.ts";
import { readZipEntries, type ZipEntry } from "./workbook/zipEntries.ts";

/** What a file's ending says it holds. */
const CONTENT_BY_ENDING: ReadonlyMap<string, Content> = new Map([
  ["csv", "text"],
  ["tsv", "text"],
  ["zip", "archive"],
  ["xlsx", "xlsx"],
  ["xlsm", "xlsx"],
  ["ods", "ods"],
  ["xls", "xls"],
  ["xlsb", "xlsb"],
  ["numbers", "numbers"],
]);

/** A file being read, and what may still be read of the one that was given. */
type Given = NamedBytes & {
  /** Gives the bytes again, so that nothing has to keep them. */
  readonly again: () => Uint8Array;
  readonly budget: Budget;
  readonly report: Report;
};

/** The tables in the given files, as text. What is no table or cannot be read is reported. */
export function readTables(files: readonly NamedBytes[], report: Report): readonly RawTable[] {
  return files.flatMap((file) => readFile({ ...file, again: () => file.bytes, budget: newBudget(), report }, false));
}

function readFile(given: Given, isInArchive: boolean): readonly RawTable[] {
  const { name, bytes, report } = given;
  if (isHidden(name)) return [];
  const expected = CONTENT_BY_ENDING.get(endingOf(name));
  if (expected === undefined) {
    if (baseOf(name) !== "datapackage") report("unknownTable", { file: name }, baseOf(name), { closest: "none" });
    return [];
  }
  const content = contentOf(bytes);
  if (content === "zip") return readPacked(given, expected, isInArchive);
  if (content === "text" && expected === "text") return readText(given);
  if (content === "empty") {
    if (expected === "text") return [{ file: name, name: baseOf(name), ...readCsv("") }];
    report("damagedFile", { file: name }, "", { part: "none" });
  } else if (content === "encrypted") report("encryptedFile", { file: name });
  else report("unsupportedFile", { file: name }, "", { content });
  return [];
}

/** Reads a file that is packed as zip archives are: a workbook, or an archive of files. */
function readPacked(given: Given, expected: Content, isInArchive: boolean): readonly RawTable[] {
  const { name, bytes, budget, report } = given;
  const halt = newHalt();
  const entries = readZipEntries(bytes, halt);
  const content = halt.refusal === undefined ? contentOfArchive(bytes, entries, budget) : expected;
  if (reportRefusal(halt, name, report)) return [];
  switch (content) {
    case "xlsx":
    case "ods":
      if (content !== expected) report("endingDiffers", { file: name }, "", { content });
      return readWorkbook(given, entries, content);
    case "archive":
      if (isInArchive && expected === "archive") report("nestedArchive", { file: name });
      else if (expected === "archive") return readArchive(given, entries);
      else report("unsupportedFile", { file: name }, "", { content });
      return [];
    default:
      report("unsupportedFile", { file: name }, "", { content });
      return [];
  }
}

function readWorkbook(given: Given, entries: readonly ZipEntry[], content: "xlsx" | "ods"): readonly RawTable[] {
  const { name, bytes, budget, report } = given;
  const halt = newHalt();
  const read = content === "xlsx" ? readXlsx : readOds;
  const { grids, refused, remarks } = read(packageOf(bytes, entries, budget), halt);
  if (reportRefusal(halt, name, report)) return [];
  for (const { code, text, facts } of remarks) report(code, { file: name }, text, facts);
  for (const { code, text, facts, sheet } of refused) report(code, { file: name, sheet }, text, facts);
  return grids.map((grid) => tableOfSheet(name, grid, report));
}

/** The tables of the files of an archive, which are named after it: `plans.zip/plans.csv`. */
function readArchive(given: Given, entries: readonly ZipEntry[]): readonly RawTable[] {
  const { name, bytes, budget, report } = given;
  const tables: RawTable[] = [];
  for (const entry of entries) {
    const file = `${name}/${entry.name}`;
    const isTable = CONTENT_BY_ENDING.has(endingOf(file)) && !isHidden(file);
    const halt = newHalt();
    // What is no table is not unpacked; it is named all the same.
    const content = isTable ? unpackWhole(bytes, entry, budget, halt) : new Uint8Array();
    if (!reportRefusal(halt, name, report))
      tables.push(...readFile({ ...given, name: file, bytes: content, again: () => content }, true));
    if (isSpent(budget)) break;
  }
  return tables;
}

/** Reports why reading ended, where it did. */
function reportRefusal({ refusal }: Halt, file: string, report: Report): boolean {
  if (refusal !== undefined) report(refusal.code, { file }, refusal.text, refusal.facts);
  return refusal !== undefined;
}

/** Longer texts are decoded again whenever their rows are visited. */
const LONGEST_KEPT = 2 ** 22;

function readText({ name, bytes, again, report }: Given): readonly RawTable[] {
  const halt = newHalt();
  if (bytes.length > LIMITS.entryBytes) refuseLarge(halt, "entryBytes", mebibytes(LIMITS.entryBytes));
  if (reportRefusal(halt, name, report)) return [];
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    const unreadable = firstUnreadable(bytes);
    report("unknownEncoding", { file: name, row: unreadable.row }, unreadable.text);
    return [];
  }
  const { text, concluded } = decoded;
  if (concluded !== undefined) {
    const { encoding, other = "none", words } = concluded;
    report("encodingRead", { file: name }, words, { encoding, other });
  }
  const csv = text.length > LONGEST_KEPT ? readCsv(text, decodedAgain(again)) : readCsv(text);
  return [{ file: name, name: baseOf(name), ...csv }];
}

function decodedAgain(again: () => Uint8Array): () => string {
  return () => decodeText(again())?.text ?? "";
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
