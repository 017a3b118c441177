import { strToU8, Zip, ZipDeflate } from "fflate";
import { commentsXml, drawingXml } from "./commentsXml.ts";
import type { Workbook } from "./description.ts";
import {
  contentTypesXml,
  corePropertiesXml,
  packageRelationshipsXml,
  sheetRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from "./packageParts.ts";
import { createSharedTexts } from "./sharedTexts.ts";
import { sheetXml } from "./sheetXml.ts";
import { createStyleSheet } from "./styleSheet.ts";

/** Every entry is dated at the beginning of zip time, so that the same workbook gives the same bytes. */
const NO_TIME = "1980-01-01T00:00";

/** How much text is collected before it is packed. */
const PIECE = 2 ** 18;

/**
 * The workbook as the bytes of an `.xlsx` (ECMA-376, transitional). Rows are packed as they come, so that memory grows
 * with the packed size and the number of different texts, not with the cells.
 * @throws RangeError for what no sheet can hold: more than 1,048,576 rows, or a text of more than 32,767 characters.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const { sheets } = workbook;
  const shared = { styles: createStyleSheet(), texts: createSharedTexts() };
  const archive = createArchive();
  archive.add("[Content_Types].xml", [contentTypesXml(sheets)]);
  archive.add("_rels/.rels", [packageRelationshipsXml()]);
  archive.add("docProps/core.xml", [corePropertiesXml(workbook)]);
  archive.add("xl/workbook.xml", [workbookXml(workbook)]);
  archive.add("xl/_rels/workbook.xml.rels", [workbookRelationshipsXml(sheets)]);
  sheets.forEach((sheet, place) => {
    const number = place + 1;
    archive.add(`xl/worksheets/sheet${number}.xml`, sheetXml(sheet, shared, place === 0));
    const { comments = [] } = sheet;
    if (comments.length === 0) return;
    archive.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, [sheetRelationshipsXml(number)]);
    archive.add(`xl/comments${number}.xml`, [commentsXml(comments)]);
    archive.add(`xl/drawings/vmlDrawing${number}.vml`, [drawingXml(comments)]);
  });
  archive.add("xl/styles.xml", [shared.styles.xml()]);
  archive.add("xl/sharedStrings.xml", shared.texts.xml());
  return archive.bytes();
}

/** An archive its entries are packed into one after the other. */
function createArchive() {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  const add = (name: string, pieces: Iterable<string>) => {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = NO_TIME;
    zip.add(entry);
    let waiting = "";
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < PIECE) continue;
      entry.push(strToU8(waiting));
      waiting = "";
    }
    entry.push(strToU8(waiting), true);
  };
  const bytes = () => {
    zip.end();
    return joined(packed);
  };
  return { add, bytes };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.length;
  }
  return whole;
}
