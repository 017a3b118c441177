import { type Halt, refuseLarge } from "./halt.ts";
import { LIMITS } from "./limits.ts";
import { kindOfBuiltIn, kindOfFormat, type NumberKind } from "./numberFormat.ts";
import { type Package, readPart } from "./parts.ts";
import { readXlsxText } from "./xlsxText.ts";
import { countOf, isTrue } from "./xmlText.ts";

/** The texts cells refer to by their number. Pieces of rich text are joined; how a name is pronounced is left out. */
export function readSharedStrings(given: Package, path: string, halt: Halt): readonly string[] {
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let phonetic = 0;
  readPart(
    given,
    path,
    {
      open: (name) => {
        if (name === "si") text = "";
        else if (name === "rPh") phonetic++;
        else if (name === "t") isText = phonetic === 0;
      },
      close: (name) => {
        if (name === "t") isText = false;
        else if (name === "rPh") phonetic--;
        else if (name === "si") {
          texts.push(readXlsxText(text));
          if (texts.length > LIMITS.cells) refuseLarge(halt, "cells", LIMITS.cells);
        }
      },
      text: (piece) => {
        if (isText) text += piece;
      },
    },
    halt,
  );
  return texts;
}

/** More formats than this no spreadsheet writes. */
const MOST_FORMATS = 100_000;

/** What the formats make of a number, in the order cells refer to them. */
export function readStyles(given: Package, path: string, halt: Halt): readonly NumberKind[] {
  const made = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let isInCells = false;
  readPart(
    given,
    path,
    {
      open: (name, attributes) => {
        const id = countOf(attributes, "numFmtId", 0);
        if (name === "numFmt") made.set(id, kindOfFormat(attributes.get("formatCode") ?? ""));
        else if (name === "cellXfs") isInCells = true;
        else if (name === "xf" && isInCells) kinds.push(made.get(id) ?? kindOfBuiltIn(id));
        if (kinds.length + made.size > MOST_FORMATS) refuseLarge(halt, "formats", MOST_FORMATS);
      },
      close: (name) => {
        if (name === "cellXfs") isInCells = false;
      },
    },
    halt,
  );
  return kinds;
}

/** A sheet as the workbook lists it. */
export type SheetListing = { readonly name: string; readonly id: string; readonly isHidden: boolean };

export type WorkbookListing = { readonly sheets: readonly SheetListing[]; readonly is1904: boolean };

/** The sheets of a workbook in their order, and whether its days count from 1904. */
export function readListing(given: Package, path: string, halt: Halt): WorkbookListing {
  const sheets: SheetListing[] = [];
  let is1904 = false;
  const open = (name: string, attributes: ReadonlyMap<string, string>, depth: number) => {
    if (name === "workbookPr") is1904 = isTrue(attributes.get("date1904"));
    if (name !== "sheet" || depth !== 3) return;
    const isHidden = (attributes.get("state") ?? "visible") !== "visible";
    // The id of the part has a prefix, whatever it is; `sheetId` is another thing.
    sheets.push({ name: readXlsxText(attributes.get("name") ?? ""), id: attributes.get("id") ?? "", isHidden });
    if (sheets.length > LIMITS.sheets) refuseLarge(halt, "sheets", LIMITS.sheets);
  };
  readPart(given, path, { open, close: () => {} }, halt);
  return { sheets, is1904 };
}
