import type { Grid } from "./grid.ts";
import { type Halt, refuse, refuseLarge } from "./halt.ts";
import { LIMITS } from "./limits.ts";
import { createOdsTable, type OdsTable } from "./odsSheet.ts";
import { hasPart, type Package, readPart } from "./parts.ts";
import type { WorkbookReading } from "./xlsx.ts";
import type { Attributes } from "./xmlText.ts";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";

/** Reads an `.ods`, all sheets of which stand in one part. */
export function readOds(given: Package, halt: Halt): WorkbookReading {
  if (isProtected(given, halt)) refuse(halt, "encryptedFile");
  const grids: Grid[] = [];
  const hiddenStyles = new Set<string>();
  let style = "";
  let table: OdsTable | undefined;
  let tableDepth = 0;
  let sheetsDepth = 0;

  const openTable = (attributes: Attributes, depth: number) => {
    if (grids.length >= LIMITS.sheets) refuseLarge(halt, "sheets", LIMITS.sheets);
    const isHidden = hiddenStyles.has(attributes.get("style-name") ?? "");
    table = createOdsTable(given, attributes.get("name") ?? "", isHidden, halt);
    tableDepth = depth;
  };
  const open = (name: string, attributes: Attributes, depth: number) => {
    if (table !== undefined) table.open(name, attributes);
    else if (name === "table" && sheetsDepth > 0 && depth === sheetsDepth + 1) openTable(attributes, depth);
    else if (name === "spreadsheet") sheetsDepth = depth;
    else if (name === "style") style = attributes.get("name") ?? "";
    else if (name === "table-properties" && attributes.get("display") === "false") hiddenStyles.add(style);
  };
  const close = (name: string, depth: number) => {
    if (table === undefined) return;
    if (depth === tableDepth) {
      grids.push(table.build());
      table = undefined;
    } else table.close(name);
  };
  if (halt.refusal === undefined) readPart(given, CONTENT, { open, close, text: (text) => table?.text(text) }, halt);
  if (grids.length === 0) refuse(halt, "noSheets");
  return halt.refusal === undefined ? { grids, refused: [], remarks: [] } : { grids: [], refused: [], remarks: [] };
}

/** Whether the manifest says that parts are encrypted. */
function isProtected(given: Package, halt: Halt): boolean {
  if (!hasPart(given, MANIFEST)) return false;
  let isEncrypted = false;
  const open = (name: string) => {
    if (name === "encryption-data") isEncrypted = true;
  };
  readPart(given, MANIFEST, { open, close: () => {} }, halt);
  return isEncrypted;
}
