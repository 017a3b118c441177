import { strToU8, type Zippable, zipSync } from "fflate";
import type { Issue } from "#domain/issue.ts";
import { readTables } from "#ingest/files.ts";
import { createIssueList } from "#ingest/issueList.ts";
import type { RawTable } from "#ingest/rawTable.ts";

/** The parts of a workbook by path. */
export type Parts = Readonly<Record<string, string>>;

export function zipOf(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [path, text] of Object.entries(parts)) files[path] = [strToU8(text), { level }];
  return zipSync(files);
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

type Relation = readonly [id: string, type: string, target: string];

export function relationshipsXml(relations: readonly Relation[], office = OFFICE): string {
  const lines = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

export function worksheetXml(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${inside}</worksheet>`;
}

/** A number format for each: cells refer to them by their place, from 1. */
export function stylesXml(formats: readonly (number | string)[]): string {
  const made = formats.map((format, place) => (typeof format === "string" ? [200 + place, format] : [format, ""]));
  const texts = made
    .filter(([, code]) => code !== "")
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(String(code))}"/>`);
  const xfs = made.map(([id]) => `<xf numFmtId="${id}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${texts.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/>${xfs.join("")}</cellXfs></styleSheet>`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

export type Book = {
  /** What stands in each worksheet, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  readonly formats?: readonly (number | string)[];
  readonly is1904?: boolean;
  /** Further attributes of a sheet, by its name. */
  readonly states?: Readonly<Record<string, string>>;
  /** Parts put in place of those made, or beside them; an empty one is left out. */
  readonly parts?: Parts;
};

/** The parts of an `.xlsx` as Excel lays them out. */
export function xlsxParts({
  sheets,
  strings = [],
  formats = [],
  is1904 = false,
  states = {},
  parts = {},
}: Book): Parts {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, place) =>
      `<sheet name="${escaped(name)}" sheetId="${place + 1}" ${states[name] ?? ""} r:id="rId${place + 1}"/>`,
  );
  const relations: Relation[] = names.map((_, place) => [
    `rId${place + 1}`,
    "worksheet",
    `worksheets/sheet${place + 1}.xml`,
  ]);
  const made = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"/>`,
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ...relations,
      ["s1", "sharedStrings", "sharedStrings.xml"],
      ["s2", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings.map((item) => `<si>${item}</si>`).join("")}</sst>`,
    "xl/styles.xml": stylesXml(formats),
    ...Object.fromEntries(
      Object.values(sheets).map((inside, place) => [`xl/worksheets/sheet${place + 1}.xml`, worksheetXml(inside)]),
    ),
    ...parts,
  };
  return Object.fromEntries(Object.entries(made).filter(([, text]) => text !== ""));
}

export function xlsxOf(book: Book): Uint8Array {
  return zipOf(xlsxParts(book));
}

/** Rows of one sheet, each a list of cells as they are written. */
export function sheetData(rows: readonly string[]): string {
  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** A cell whose text stands in it. */
export function textCell(text: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

export function odsParts(tables: string, styles = ""): Parts {
  return {
    mimetype: ODS_TYPE,
    "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/"/></manifest:manifest>`,
  };
}

export function odsOf(tables: string, styles = ""): Uint8Array {
  return zipOf(odsParts(tables, styles));
}

export type ReadSheet = {
  readonly name: string;
  readonly header: readonly string[];
  readonly headerRow: number;
  /** Rows as they are visited, by their number. */
  readonly rows: Readonly<Record<number, readonly string[]>>;
};

export type ReadBook = {
  readonly tables: readonly RawTable[];
  readonly sheets: readonly ReadSheet[];
  readonly issues: readonly Issue[];
};

export function readFileOf(name: string, bytes: Uint8Array): ReadBook {
  const { report, sorted } = createIssueList();
  const tables = readTables([{ name, bytes }], report);
  const sheets = tables.map((table) => {
    const rows: Record<number, readonly string[]> = {};
    table.eachRow((cells, row) => {
      rows[row] = cells;
    });
    return { name: table.name, header: table.header, headerRow: table.headerRow, rows };
  });
  return { tables, sheets, issues: sorted() };
}

/** The issues as short lines: code, cell or row, text. */
export function linesOf({ issues }: ReadBook): readonly string[] {
  return issues.map(({ code, place, text }) =>
    [code, place.cell ?? place.row, text].filter((part) => part !== undefined && part !== "").join(" "),
  );
}

/** The rows, header with them, of the only sheet of a workbook without issues. */
export function onlyRows(read: ReadBook): readonly (readonly string[])[] {
  if (read.issues.length > 0 || read.sheets.length !== 1) throw new Error(`not one sound sheet: ${linesOf(read)}`);
  return read.sheets.flatMap(({ header, rows }) => [header, ...Object.values(rows)]);
}
