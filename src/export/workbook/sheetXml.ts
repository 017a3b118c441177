import type { Cell, ColumnLook, Row, Sheet, Style } from "./description.ts";
import { LAST_ROW } from "./description.ts";
import { columnLetters, quoteSheet } from "./reference.ts";
import type { SharedTexts } from "./sharedTexts.ts";
import type { StyleSheet } from "./styleSheet.ts";
import { validationsXml } from "./validationXml.ts";
import { attributes, escapeAttribute, XML_HEAD } from "./xml.ts";

/** What the cells of all sheets share. */
export type Shared = { readonly styles: StyleSheet; readonly texts: SharedTexts };

const HEAD = `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`;

/** The relationship by which a sheet finds the boxes of its comments. */
export const DRAWING_ID = "rId1";

/**
 * One sheet in pieces, its elements in the order ECMA-376 asks for (CT_Worksheet).
 * @param isFirst whether it is the one shown when the workbook opens.
 * @throws RangeError for more rows than a sheet has.
 */
export function* sheetXml(sheet: Sheet, shared: Shared, isFirst: boolean): Generator<string> {
  const { columns, rows, filter, validations = [], comments = [], links = [], tabColour, footer } = sheet;
  const tab = tabColour === undefined ? "" : `<tabColor rgb="FF${tabColour}"/>`;
  yield `${HEAD}<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>${viewXml(sheet, isFirst)}`;
  yield `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(columns, shared.styles)}<sheetData>`;
  const columnWriters = columns.map(({ style }, place) => cellWriter(place, style, shared));
  let number = 0;
  for (const row of rows) {
    number++;
    if (number > LAST_ROW) throw new RangeError(`more than ${LAST_ROW} rows in ${sheet.name}`);
    yield rowXml(row, number, columnWriters, shared);
  }
  yield "</sheetData>";
  if (filter !== undefined) yield `<autoFilter ref="${filter}"/>`;
  yield validationsXml(validations);
  if (links.length > 0) yield `<hyperlinks>${links.map(linkXml).join("")}</hyperlinks>`;
  yield '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
  yield '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
  if (footer !== undefined)
    yield `<headerFooter><oddFooter>${escapeAttribute(footerText(footer))}</oddFooter></headerFooter>`;
  if (comments.length > 0) yield `<legacyDrawing r:id="${DRAWING_ID}"/>`;
  yield "</worksheet>";
}

/** In a footer `&` begins a code; `&&` is one `&`. */
function footerText(text: string): string {
  return `&L${text.replaceAll("&", "&&").slice(0, 200)}&R&P / &N`;
}

function viewXml({ frozenRows = 0 }: Sheet, isFirst: boolean): string {
  const view = attributes({ showGridLines: undefined, tabSelected: isFirst, workbookViewId: 0 });
  if (frozenRows === 0) return `<sheetViews><sheetView${view}/></sheetViews>`;
  const first = `A${frozenRows + 1}`;
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`;
  return `<sheetViews><sheetView${view}>${pane}${selection}</sheetView></sheetViews>`;
}

function columnsXml(columns: readonly ColumnLook[], styles: StyleSheet): string {
  if (columns.length === 0) return "";
  const items = columns.map(({ width, style }, place) => {
    const index = styles.indexOf(style);
    const all = { min: place + 1, max: place + 1, width, style: index === 0 ? undefined : index, customWidth: true };
    return `<col${attributes(all)}/>`;
  });
  return `<cols>${items.join("")}</cols>`;
}

type CellWriter = (cell: Cell, row: number) => string;

function rowXml({ cells, isHidden, height }: Row, number: number, writers: CellWriter[], shared: Shared): string {
  if (cells.length === 0 && !isHidden && height === undefined) return "";
  let xml = "";
  for (let place = 0; place < cells.length; place++) {
    const cell = cells[place];
    if (cell === undefined) continue;
    const write = writers[place] ?? cellWriter(place, undefined, shared);
    writers[place] = write;
    xml += write(cell, number);
  }
  const look = attributes({ ht: height, customHeight: height !== undefined, hidden: isHidden });
  return `<row r="${number}"${look}>${xml}</row>`;
}

/** A function that writes the cells of one column, whose plain cells all look alike. */
function cellWriter(place: number, columnStyle: Style | undefined, { styles, texts }: Shared): CellWriter {
  const letters = columnLetters(place);
  // Some programs give a cell that names no style the one of its column.
  const isPlain = styles.indexOf(columnStyle) === 0;
  return (cell, row) => {
    const isStyled = typeof cell === "object";
    const style = isStyled ? cell.style : columnStyle;
    const value = isStyled ? cell.value : cell;
    const isLiteral = typeof value === "string" && isFormulaLike(value);
    const index = styles.indexOf(style, isLiteral);
    const start = index === 0 && isPlain ? `<c r="${letters}${row}"` : `<c r="${letters}${row}" s="${index}"`;
    if (value === undefined || value === "") return `${start}/>`;
    if (typeof value === "number") return `${start}><v>${numberXml(value)}</v></c>`;
    return `${start} t="s"><v>${texts.indexOf(value)}</v></c>`;
  };
}

/** Whether a text would become a formula if it were typed in (X2). */
function isFormulaLike(text: string): boolean {
  return /^'*[=+\-@\t\r]/.test(text);
}

/** @throws RangeError for what is no number: absences are texts or blank. */
function numberXml(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`not a number for a cell: ${number}`);
  return String(number).toUpperCase();
}

function linkXml({ cell, sheet, target }: { cell: string; sheet: string; target: string }): string {
  return `<hyperlink${attributes({ ref: cell, location: `${quoteSheet(sheet)}!${target}` })}/>`;
}
