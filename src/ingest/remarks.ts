import { addressOf } from "#domain/cellAddress.ts";
import type { Place } from "#domain/issue.ts";
import type { Report } from "./issueList.ts";
import type { RawTable } from "./rawTable.ts";
import { filePlace } from "./sheet.ts";
import type { Remark } from "./workbook/grid.ts";

/**
 * Reports what stood out in a sheet, but for what is the only one of its kind and in the header: the hidden row of
 * canonical names that our workbooks have.
 * @param headerRow the last row of the header.
 */
export function reportRemarks(raw: RawTable, headerRow: number, report: Report): void {
  for (const remark of raw.remarks ?? []) {
    const isOfHeader = remark.facts?.["count"] === 1 && (remark.row ?? headerRow + 1) <= headerRow;
    if (!isOfHeader) report(remark.code, placeOf(raw, remark), remark.text, remark.facts);
  }
}

function placeOf(raw: RawTable, { row, column }: Remark): Place {
  if (row === undefined) return filePlace(raw);
  const place = { ...filePlace(raw), row };
  return column === undefined ? place : { ...place, cell: addressOf({ row: row - 1, column }) };
}
