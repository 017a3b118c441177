import type { Comment } from "./description.ts";
import { textElement, XML_HEAD } from "./xml.ts";

const AUTHOR = "Vijim";

/** The comments of a sheet as texts; `drawingXml` draws their boxes. */
export function commentsXml(comments: readonly Comment[]): string {
  const items = comments.map(
    ({ cell, text }) => `<comment ref="${cell}" authorId="0"><text><r>${textElement("t", text)}</r></text></comment>`,
  );
  return `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${AUTHOR}</author></authors><commentList>${items.join("")}</commentList></comments>`;
}

/** The boxes of comments in the drawing language spreadsheets still want for them; hidden until one points at the cell. */
export function drawingXml(comments: readonly Comment[]): string {
  const shapes = comments.map(({ cell, text }, place) => shapeXml(cell, linesOf(text), place));
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`;
}

const CHARACTERS_A_LINE = 38;

/** How many lines a comment takes in its box. */
function linesOf(text: string): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 1);
}

function shapeXml(cell: string, lines: number, place: number): string {
  const { column, row } = placeOf(cell);
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 4, 15, Math.max(0, row - 1) + lines, 4];
  return `<v:shape id="_x0000_s${1025 + place}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/** Column and row of a cell's name, counted from 0. */
function placeOf(cell: string): { readonly column: number; readonly row: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) - 1 };
}
