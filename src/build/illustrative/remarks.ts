import { parseTable, type Text } from "./table.ts";

/** Ready-made sentences by what they are used for. */
export type Remarks = ReadonlyMap<string, readonly Text[]>;

export function readRemarks(csv: string): Remarks {
  const remarks = new Map<string, Text[]>();
  for (const { use, text_sq: sq, text_sr: sr, text_en: en, text_tr: tr } of parseTable(csv, [
    "use",
    "text_sq",
    "text_sr",
    "text_en",
    "text_tr",
  ])) {
    remarks.set(use, [...(remarks.get(use) ?? []), { sq, sr, en, tr }]);
  }
  return remarks;
}

/** The one sentence of a use. @throws Error when there is none. */
export function remarkOf(remarks: Remarks, use: string): Text {
  const remark = remarks.get(use)?.[0];
  if (remark === undefined) throw new Error(`no remark for ${use}`);
  return remark;
}
