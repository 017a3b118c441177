import { newHalt } from "./halt.ts";
import type { Budget } from "./limits.ts";
import { unpackWhole } from "./unpack.ts";
import type { ZipEntry } from "./zipEntries.ts";

/** What a file holds, whatever its name says. `archive`: files in a zip that are no workbook. */
export type Content =
  | "xlsx"
  | "ods"
  | "archive"
  | "zip"
  | "text"
  | "empty"
  | "xls"
  | "xlsb"
  | "numbers"
  | "encrypted"
  | "document"
  | "slides"
  | "pdf"
  | "web"
  | "xml"
  | "picture"
  | "otherArchive"
  | "other";

type Signature = readonly [content: Content, ...bytes: readonly number[]];

const SIGNATURES: readonly Signature[] = [
  ["pdf", 0x25, 0x50, 0x44, 0x46],
  ["picture", 0x89, 0x50, 0x4e, 0x47],
  ["picture", 0xff, 0xd8, 0xff],
  ["picture", 0x47, 0x49, 0x46, 0x38],
  ["otherArchive", 0x1f, 0x8b],
  ["otherArchive", 0x52, 0x61, 0x72, 0x21],
  ["otherArchive", 0x37, 0x7a, 0xbc, 0xaf],
  ["document", 0x7b, 0x5c, 0x72, 0x74, 0x66],
  // Excel before 1997, which had no container of its own.
  ["xls", 0x09, 0x08, 0x10, 0x00],
  ["xls", 0x09, 0x04, 0x06, 0x00],
];

const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What the first bytes of a file say; `zip` has still to be looked into. */
export function contentOf(bytes: Uint8Array): Content {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, CONTAINER)) return contentOfContainer(bytes);
  if (isZip(bytes)) return "zip";
  const signature = SIGNATURES.find(([, ...start]) => startsWith(bytes, start));
  if (signature !== undefined) return signature[0];
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 512)).replace(/^(?:ï»¿|\s)+/, "");
  if (/^<(?:!doctype\s+html|html|head|body|table|meta)\b/i.test(start)) return "web";
  return /^<\?xml\b/i.test(start) ? "xml" : "text";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

/** `PK` and one of the marks an archive may begin with; what is cut off right there too. */
function isZip(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes;
  if (p !== 0x50 || k !== 0x4b) return false;
  return third === undefined || (third === 3 && fourth === 4) || (third === 5 && fourth === 6) || third === 7;
}

/** Names in the container Microsoft's programs used before 2007, and use for what has a password. */
const STREAMS: readonly (readonly [string, Content])[] = [
  ["EncryptedPackage", "encrypted"],
  ["WordDocument", "document"],
  ["PowerPoint Document", "slides"],
  ["Workbook", "xls"],
  ["Book", "xls"],
];

/** So much is looked through at the start and the end of a container, and of its list of names. */
const [SEARCHED, LIST_SEARCHED] = [2 ** 20, 2 ** 16];

function contentOfContainer(bytes: Uint8Array): Content {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isWhole = bytes.length >= 512;
  // The header says how large a block is, and in which one the list of names begins; block 0 follows the header.
  const block = isWhole ? 2 ** Math.min(16, view.getUint16(30, true)) : 0;
  const list = isWhole ? (view.getUint32(48, true) + 1) * block : 0;
  const pieces = [
    bytes.subarray(list, list + LIST_SEARCHED),
    bytes.subarray(0, SEARCHED),
    bytes.subarray(Math.max(SEARCHED, bytes.length - SEARCHED)),
  ];
  const texts = pieces.map((piece) => new TextDecoder("windows-1252").decode(piece));
  const isNamed = (name: string) =>
    texts.some((text) => text.includes([...name].map((letter) => `${letter}\0`).join("")));
  return STREAMS.find(([name]) => isNamed(name))?.[1] ?? "other";
}

/** What an archive is, by the files in it. */
export function contentOfArchive(bytes: Uint8Array, entries: readonly ZipEntry[], budget: Budget): Content {
  const names = new Set(entries.map(({ name }) => name.toLowerCase().replace(/^\/+/, "")));
  const hasFolder = (folder: string) => [...names].some((name) => name.startsWith(folder));
  const mimetype = entries.find(({ name }) => name === "mimetype");
  if (mimetype !== undefined && names.has("content.xml")) return contentOfType(bytes, mimetype, budget);
  if (hasFolder("index/") && [...names].some((name) => name.endsWith(".iwa"))) return "numbers";
  if (names.has("index.zip") || names.has("index.apxl")) return "numbers";
  if (!names.has("[content_types].xml")) return names.has("xl/workbook.xml") ? "xlsx" : "archive";
  if (names.has("xl/workbook.bin")) return "xlsb";
  if (hasFolder("word/")) return "document";
  return hasFolder("ppt/") ? "slides" : "xlsx";
}

/** An OpenDocument file says in its first entry what it is. */
function contentOfType(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Content {
  const halt = newHalt();
  const type = entry.size > 200 ? "" : new TextDecoder().decode(unpackWhole(bytes, entry, budget, halt));
  if (type.includes("opendocument.spreadsheet")) return "ods";
  if (type.includes("opendocument.presentation")) return "slides";
  return type.includes("opendocument") ? "document" : "archive";
}
