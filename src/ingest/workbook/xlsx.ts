import type { Grid, Remark } from "./grid.ts";
import { type Halt, newHalt, type Refusal, refuse } from "./halt.ts";
import { isSpent } from "./limits.ts";
import type { Package } from "./parts.ts";
import { hasPart } from "./parts.ts";
import { type Relationship, readRelationships } from "./relationships.ts";
import { readListing, readSharedStrings, readStyles, type SheetListing } from "./xlsxParts.ts";
import { readXlsxSheet, type XlsxContext } from "./xlsxSheet.ts";

/** The sheets of a workbook that could be read, and what is to be said of the others and of the file. */
export type WorkbookReading = {
  readonly grids: readonly Grid[];
  readonly refused: readonly (Refusal & { readonly sheet: string })[];
  readonly remarks: readonly Remark[];
};

const NOTHING: WorkbookReading = { grids: [], refused: [], remarks: [] };

/** Reads an `.xlsx` or `.xlsm` of any program. Where what all sheets share cannot be read, the file is refused. */
export function readXlsx(given: Package, halt: Halt): WorkbookReading {
  const path = workbookPath(given, halt);
  const listing = readListing(given, path, halt);
  const related = readRelationships(given, path, halt);
  const parts = [...related.values()];
  const shared = pathOf(parts, "sharedStrings");
  const styles = pathOf(parts, "styles");
  // A workbook whose cells all have their texts in them, or no formats, has no such part; one that names it must have it.
  const strings = shared === undefined || halt.refusal !== undefined ? [] : readSharedStrings(given, shared, halt);
  const kinds = styles === undefined || halt.refusal !== undefined ? [] : readStyles(given, styles, halt);
  const worksheets = listing.sheets.filter(({ id }) => isWorksheet(related.get(id)));
  if (worksheets.length === 0) refuse(halt, "noSheets");
  if (halt.refusal !== undefined) return NOTHING;
  const context = { strings, kinds, is1904: listing.is1904 };
  const hasMacros = parts.some(({ type }) => type === "vbaProject");
  const sheets = readSheets(given, worksheets, related, context);
  return { ...sheets, remarks: hasMacros ? [{ code: "macrosIgnored" }] : [] };
}

/** Sheets of charts, dialogs and macros hold no table. One that refers to nothing is said to be missing. */
function isWorksheet(related: Relationship | undefined): boolean {
  return related === undefined || related.type === "worksheet";
}

function readSheets(
  given: Package,
  worksheets: readonly SheetListing[],
  related: ReadonlyMap<string, Relationship>,
  context: XlsxContext,
): Pick<WorkbookReading, "grids" | "refused"> {
  const grids: Grid[] = [];
  const refused: (Refusal & { sheet: string })[] = [];
  for (const listing of worksheets) {
    const halt = newHalt();
    const path = related.get(listing.id)?.path;
    if (path === undefined) refuse(halt, "missingPart", listing.name);
    const grid = readXlsxSheet(given, path ?? "", listing, context, halt);
    if (halt.refusal === undefined) grids.push(grid);
    else refused.push({ ...halt.refusal, sheet: listing.name });
    if (isSpent(given.budget)) break;
  }
  return { grids, refused };
}

function workbookPath(given: Package, halt: Halt): string {
  const named = pathOf([...readRelationships(given, "", halt).values()], "officeDocument");
  return named !== undefined && hasPart(given, named) ? named : "xl/workbook.xml";
}

function pathOf(parts: readonly Relationship[], type: string): string | undefined {
  return parts.find((part) => part.type === type)?.path;
}
