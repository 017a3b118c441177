import type pptxgen from "pptxgenjs";
import type { SlideCell, TablePart } from "#domain/slide.ts";
import { type Canvas, FACE } from "./canvas.ts";
import { COLOURS, inkOn } from "./colours.ts";

/** A table of PowerPoint's own, with a head and as much type as its rows leave room for. */
export function drawTable({ slide, frame, lang, at }: Canvas, table: TablePart): void {
  const lines = table.rows.length + 1 + Number(table.rest !== undefined);
  const colW = columnWidths(table, frame.w);
  const fontSize = fittingSize(table, colW, frame.h);
  const rowH = Math.min(0.5, frame.h / Math.max(lines, 1));
  const shared: pptxgen.TableCellProps = {
    fontFace: FACE,
    fontSize,
    valign: "middle",
    margin: [0.02, 0.06, 0.02, 0.06],
    lang,
  };
  const alignOf = (column: number) => (table.columns[column]?.isNumeric ? "right" : "left");
  const head = table.columns.map(({ label }, column) => ({
    text: label,
    options: {
      ...shared,
      bold: true,
      color: COLOURS.ink,
      fill: { color: COLOURS["surface-sunken"] },
      align: alignOf(column),
    } as const,
  }));
  const body = table.rows.map((row) =>
    row.map((cell, column) => ({
      text: cell.text,
      options: { ...shared, ...toneOf(cell), align: alignOf(column) } as const,
    })),
  );
  const rest = table.rest === undefined ? [] : [[restCell(table.rest, table.columns.length, shared)]];
  const objectName = `vijim:${at.nth}:table:${at.mends.names.size}`;
  at.mends.names.set(objectName, table.label);
  slide.addTable([head, ...body, ...rest], {
    ...frame,
    h: rowH * lines,
    colW,
    rowH,
    border: { type: "solid", pt: 0.5, color: COLOURS["line-colour"] },
    objectName,
  } as pptxgen.TableProps);
}

function toneOf({ tone }: SlideCell): pptxgen.TableCellProps {
  return tone === undefined ? { color: COLOURS.ink } : { color: inkOn(tone), fill: { color: COLOURS[tone] } };
}

function restCell(text: string, colspan: number, shared: pptxgen.TableCellProps): pptxgen.TableCell {
  return { text, options: { ...shared, colspan, italic: true, color: COLOURS["ink-soft"] } };
}

/** Widths of letters and heights of lines, in shares of the size of the type. */
const LETTER = 0.56;
const LINE = 1.25;
const POINTS = 72;
const SIDES = 0.14;
const SIZES = [16, 14, 12, 11, 10, 9, 8];

/** The largest type in which the table is no higher than its frame, as far as can be reckoned. Unit: points. */
export function fittingSize(
  table: Pick<TablePart, "columns" | "rows" | "rest">,
  widths: readonly number[],
  height: number,
): number {
  const rows = [table.columns.map(({ label }) => label), ...table.rows.map((row) => row.map(({ text }) => text))];
  const heightIn = (size: number) => {
    const linesOf = (text: string, column: number) =>
      Math.ceil((text.length * size * LETTER) / POINTS / Math.max(0.1, (widths[column] ?? 1) - SIDES));
    const lines = rows.reduce((sum, row) => sum + Math.max(1, ...row.map(linesOf)), Number(table.rest !== undefined));
    return (lines * size * LINE) / POINTS + rows.length * 0.04;
  };
  return SIZES.find((size) => heightIn(size) <= height) ?? Math.min(...SIZES);
}

/** Widths by what the columns hold, each as wide as its longest word or number needs. Unit: inches. */
export function columnWidths({ columns, rows }: Pick<TablePart, "columns" | "rows">, width: number): number[] {
  const texts = columns.map(({ label }, column) => [label, ...rows.map((row) => row[column]?.text ?? "")]);
  // A short number is not broken at its spaces; heads are bold.
  const piecesOf = (text: string, column: number) =>
    columns[column]?.isNumeric && text.length <= 14 ? [text] : text.split(" ");
  const least = texts.map((all, column) => {
    const [head = "", ...cells] = all;
    const words = [
      ...head.split(" ").map((word) => 1.15 * word.length),
      ...cells.flatMap((text) => piecesOf(text, column).map((piece) => piece.length)),
    ];
    return 2 + Math.max(...words);
  });
  const wanted = texts.map((all) => 2 + Math.min(60, Math.max(...all.map((text) => text.length))));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  // As much as the words need, and what is left by what the whole texts would still like.
  const letters = Math.max(sum(least), Math.min(sum(wanted), (width * POINTS) / (12 * LETTER)));
  const more = Math.max(1, sum(wanted) - sum(least));
  const given = least.map((need, column) => need + ((letters - sum(least)) * ((wanted[column] ?? need) - need)) / more);
  return given.map((share) => (width * share) / sum(given));
}
