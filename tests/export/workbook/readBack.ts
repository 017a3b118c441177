import { addMonths, type Day, dayNumber, dayOf } from "#domain/day.ts";
import { fold } from "#domain/fold.ts";
import { HELP_SHEETS } from "#domain/helpSheets.ts";
import { numberText } from "#domain/notation.ts";
import { TABLES } from "#domain/schema.ts";
import { csvLine } from "#export/csv.ts";
import { parseXml, partsOf, type XmlElement } from "./package.ts";

/** A sheet read straight from its XML, by nothing of ours: texts by cell, in which row and column they stand. */
export type ReadSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly xml: XmlElement;
  readonly cells: ReadonlyMap<string, string>;
  readonly hiddenRows: readonly number[];
  readonly lastRow: number;
  readonly width: number;
};

/** The sheets of an `.xlsx`, numbers as the data set writes them and days as ISO text. */
export function readSheets(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = partsOf(bytes);
  const xml = (name: string) => parseXml(parts.get(name) ?? "");
  const targets = new Map(
    xml("xl/_rels/workbook.xml.rels")
      .all("Relationship")
      .map((each) => [each.get("Id"), (each.get("Target") ?? "").replace(/^\/xl\//, "")]),
  );
  const texts = xml("xl/sharedStrings.xml")
    .all("si")
    .map((item) =>
      unescapeText(
        item
          .all("t")
          .map(({ text }) => text)
          .join(""),
      ),
    );
  const isDay = dayStyles(xml("xl/styles.xml"));
  return xml("xl/workbook.xml")
    .all("sheet")
    .map((sheet) => {
      const target = targets.get(sheet.get("r:id")) ?? "";
      const root = xml(`xl/${target}`);
      return {
        ...readCells(root, texts, isDay),
        name: sheet.get("name") ?? "",
        isHidden: sheet.get("state") === "hidden",
        xml: root,
      };
    });
}

function readCells(root: XmlElement, texts: readonly string[], isDay: readonly boolean[]) {
  const cells = new Map<string, string>();
  const hiddenRows: number[] = [];
  let [lastRow, width] = [0, 0];
  for (const row of root.all("row")) {
    const number = Number(row.get("r"));
    if (/^(1|true)$/.test(row.get("hidden") ?? "")) hiddenRows.push(number);
    for (const cell of row.all("c")) {
      const value = cell.all("v")[0]?.text;
      if (value === undefined || value === "") continue;
      const name = cell.get("r") ?? "";
      const isText = cell.get("t") === "s";
      const style = Number(cell.get("s") ?? 0);
      cells.set(
        name,
        isText ? (texts[Number(value)] ?? "") : isDay[style] ? dayAt(Number(value)) : numberText(Number(value)),
      );
      lastRow = Math.max(lastRow, number);
      width = Math.max(width, placeOf(name) + 1);
    }
  }
  return { cells, hiddenRows, lastRow, width };
}

/** Whether each cell style shows days. */
function dayStyles(styles: XmlElement): readonly boolean[] {
  const formats = new Map(
    styles.all("numFmt").map((format) => [format.get("numFmtId"), format.get("formatCode") ?? ""]),
  );
  const [cellStyles] = styles.all("cellXfs");
  return (cellStyles?.all("xf") ?? []).map((style) =>
    /^y+.m+.d+$/i.test((formats.get(style.get("numFmtId")) ?? "").replaceAll("\\", "")),
  );
}

function dayAt(serial: number): string {
  const epoch = dayNumber("1899-12-30" as Day);
  const month = addMonths(dayOf(1900, 1, 1), Math.floor((serial - 2) / 30.436875));
  for (let months = -2; months < 3; months++) {
    const start = addMonths(month, months);
    const dayOfMonth = serial + epoch - dayNumber(start) + 1;
    const next = dayNumber(addMonths(start, 1)) - dayNumber(start);
    if (dayOfMonth >= 1 && dayOfMonth <= next) return `${start.slice(0, 8)}${String(dayOfMonth).padStart(2, "0")}`;
  }
  throw new RangeError(`no day ${serial}`);
}

function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function placeOf(cell: string): number {
  return [...cell.replace(/\d+/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The letters of the column at this place, for up to 26 columns. */
export function letterAt(place: number): string {
  return String.fromCharCode(65 + place);
}

/** The rows of a sheet as texts, those hidden left out. */
export function visibleRows({ cells, hiddenRows, lastRow, width }: ReadSheet): readonly (readonly string[])[] {
  const numbers = Array.from({ length: lastRow }, (_, place) => place + 1).filter((row) => !hiddenRows.includes(row));
  const letters = Array.from({ length: width }, (_, place) =>
    place < 26 ? letterAt(place) : `A${letterAt(place - 26)}`,
  );
  return numbers.map((row) => letters.map((column) => cells.get(`${column}${row}`) ?? ""));
}

const HELP = Object.values(HELP_SHEETS).flatMap((names) => Object.values(names).map(fold));

/** The table a sheet is named after: exactly, or with a number behind it. */
export function tableOf({ name }: Pick<ReadSheet, "name">): string | undefined {
  const titleOf = (text: string) => fold(text.replace(/-\d+$/, ""));
  return TABLES.find((table) => Object.values(table.title).some((title) => fold(title) === titleOf(name)))?.name;
}

/** The tables of a workbook as CSV files, as a reader that knows our sheets would take them. */
export function csvFilesOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = readSheets(bytes).flatMap((sheet) => {
    if (HELP.includes(fold(sheet.name))) return [];
    const table = tableOf(sheet);
    if (table === undefined) throw new Error(`no table ${sheet.name}`);
    const part = /-\d+$/.exec(sheet.name)?.[0] ?? "";
    return [[`${table}${part}.csv`, `${visibleRows(sheet).map(csvLine).join("\n")}\n`]];
  });
  return Object.fromEntries(files);
}
