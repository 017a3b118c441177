import type { Sheet, Workbook } from "./description.ts";
import { quoteSheet } from "./reference.ts";
import { attributes, escapeText, textElement, XML_HEAD } from "./xml.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What kind each part of the package is; `comments` are the places of the sheets that have some. */
export function contentTypesXml(sheets: readonly Sheet[]): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const parts = sheets.flatMap(({ comments = [] }, place) => [
    override(`xl/worksheets/sheet${place + 1}.xml`, `${SPREADSHEET}.worksheet+xml`),
    ...(comments.length > 0 ? [override(`xl/comments${place + 1}.xml`, `${SPREADSHEET}.comments+xml`)] : []),
  ]);
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override("xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`)}${parts.join("")}${override("xl/styles.xml", `${SPREADSHEET}.styles+xml`)}${override("xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`)}${override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}</Types>`;
}

type Relationship = { readonly id: string; readonly type: string; readonly target: string };

function relationshipsXml(all: readonly Relationship[]): string {
  const items = all.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

export function packageRelationshipsXml(): string {
  return relationshipsXml([
    { id: "rId1", type: `${OFFICE}/officeDocument`, target: "xl/workbook.xml" },
    { id: "rId2", type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
  ]);
}

export function workbookRelationshipsXml(sheets: readonly Sheet[]): string {
  const worksheets = sheets.map((_, place) => ({
    id: `rId${place + 1}`,
    type: `${OFFICE}/worksheet`,
    target: `worksheets/sheet${place + 1}.xml`,
  }));
  return relationshipsXml([
    ...worksheets,
    { id: `rId${sheets.length + 1}`, type: `${OFFICE}/styles`, target: "styles.xml" },
    { id: `rId${sheets.length + 2}`, type: `${OFFICE}/sharedStrings`, target: "sharedStrings.xml" },
  ]);
}

/** Where the sheet of this number (from 1) finds its comments and their boxes. */
export function sheetRelationshipsXml(number: number): string {
  return relationshipsXml([
    { id: "rId1", type: `${OFFICE}/vmlDrawing`, target: `../drawings/vmlDrawing${number}.vml` },
    { id: "rId2", type: `${OFFICE}/comments`, target: `../comments${number}.xml` },
  ]);
}

export function workbookXml({ sheets }: Workbook): string {
  const items = sheets.map(({ name, isHidden }, place) => {
    const all = { name, sheetId: place + 1, state: isHidden ? "hidden" : undefined, "r:id": `rId${place + 1}` };
    return `<sheet${attributes(all)}/>`;
  });
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="0"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="850"/></bookViews><sheets>${items.join("")}</sheets>${namesXml(sheets)}</workbook>`;
}

/** The names programs give themselves: the range of a filter, and the rows repeated on every printed page. */
function namesXml(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, filter, frozenRows = 0 }, place) => {
    const named = (own: string, range: string, isHidden: boolean) =>
      `<definedName${attributes({ name: own, localSheetId: place, hidden: isHidden })}>${escapeText(`${quoteSheet(name)}!${range}`)}</definedName>`;
    return [
      ...(filter === undefined ? [] : [named("_xlnm._FilterDatabase", absolute(filter), true)]),
      ...(frozenRows === 0 ? [] : [named("_xlnm.Print_Titles", "$1:$1", false)]),
    ];
  });
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}

function absolute(range: string): string {
  return range.replaceAll(/[A-Z]+|\d+/g, "$$$&");
}

export function corePropertiesXml({ title, createdOn }: Workbook): string {
  const at = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${createdOn}T00:00:00Z</dcterms:${name}>`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${textElement("dc:title", title)}<dc:creator>Vijim</dc:creator>${at("created")}${at("modified")}</cp:coreProperties>`;
}
