import { parseTable, type Text, textFrom, textNames } from "./table.ts";

/** Ready-made sentences by what they are used for. */
export type Remarks = ReadonlyMap<string, readonly Text[]>;

export function readRemarks(csv: string): Remarks {
  const remarks = new Map<string, Text[]>();
  for (const row of parseTable(csv, ["use", ...textNames("text")])) {
    remarks.set(row.use, [...(remarks.get(row.use) ?? []), textFrom("text", row)]);
  }
  return remarks;
}

/** The one sentence of a use. @throws Error when there is none. */
export function remarkOf(remarks: Remarks, use: string): Text {
  const remark = remarks.get(use)?.[0];
  if (remark === undefined) throw new Error(`no remark for ${use}`);
  return remark;
}
