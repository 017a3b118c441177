import { addMonths, type Day, dayNumber, dayOf } from "#domain/day.ts";
import { fold } from "#domain/fold.ts";
import { HELP_SHEETS } from "#domain/helpSheets.ts";
import { numberText } from "#domain/notation.ts";
import { TABLES } from "#domain/schema.ts";
import { csvLine } from "#export/csv.ts";
import { allNamed, childrenOf, parseXml, partsOf } from "./package.ts";

/** A sheet read straight from its XML, by nothing of ours: texts by cell, in which row and column they stand. */
export type ReadSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly xml: Element;
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
    childrenOf(xml("xl/_rels/workbook.xml.rels"), "Relationship").map((each) => [
      each.getAttribute("Id"),
      (each.getAttribute("Target") ?? "").replace(/^\/xl\//, ""),
    ]),
  );
  const texts = childrenOf(xml("xl/sharedStrings.xml"), "si").map((item) =>
    unescapeText(
      allNamed(item, "t")
        .map((text) => text.textContent)
        .join(""),
    ),
  );
  const isDay = dayStyles(xml("xl/styles.xml"));
  return allNamed(xml("xl/workbook.xml"), "sheet").map((sheet) => {
    const target = targets.get(sheet.getAttribute("r:id")) ?? "";
    const root = xml(`xl/${target}`);
    return {
      ...readCells(root, texts, isDay),
      name: sheet.getAttribute("name") ?? "",
      isHidden: sheet.getAttribute("state") === "hidden",
      xml: root,
    };
  });
}

function readCells(root: Element, texts: readonly string[], isDay: readonly boolean[]) {
  const cells = new Map<string, string>();
  const hiddenRows: number[] = [];
  let [lastRow, width] = [0, 0];
  for (const row of allNamed(root, "row")) {
    const number = Number(row.getAttribute("r"));
    if (/^(1|true)$/.test(row.getAttribute("hidden") ?? "")) hiddenRows.push(number);
    for (const cell of childrenOf(row, "c")) {
      const value = childrenOf(cell, "v")[0]?.textContent;
      if (value == null || value === "") continue;
      const name = cell.getAttribute("r") ?? "";
      const isText = cell.getAttribute("t") === "s";
      const style = Number(cell.getAttribute("s") ?? 0);
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
function dayStyles(styles: Element): readonly boolean[] {
  const formats = new Map(
    allNamed(styles, "numFmt").map((format) => [
      format.getAttribute("numFmtId"),
      format.getAttribute("formatCode") ?? "",
    ]),
  );
  const [cellStyles] = allNamed(styles, "cellXfs");
  return childrenOf(cellStyles, "xf").map((style) =>
    /^y+.m+.d+$/i.test((formats.get(style.getAttribute("numFmtId")) ?? "").replaceAll("\\", "")),
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
    return [[`${table}${part}.csv`, visibleRows(sheet).map(csvLine).join("\n")]];
  });
  return Object.fromEntries(files);
}
