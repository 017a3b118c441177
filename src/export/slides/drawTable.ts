import type pptxgen from "pptxgenjs";
import type { SlideCell, TablePart } from "#domain/slide.ts";
import { type Canvas, FACE } from "./canvas.ts";
import { COLOURS, inkOn } from "./colours.ts";

/** As many rows as can be read from the back of a room. */
export const MOST_ROWS = 15;

/** A table of PowerPoint's own, with a head and as much type as its rows leave room for. */
export function drawTable({ slide, frame, lang, at }: Canvas, table: TablePart): void {
  const lines = table.rows.length + 1 + Number(table.rest !== undefined);
  const fontSize = lines <= 7 ? 16 : lines <= 9 ? 14 : lines <= 12 ? 12 : 11;
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
    colW: columnWidths(table, frame.w),
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

/** Widths by what the columns hold, none under a third of an equal share. Unit: inches. */
export function columnWidths({ columns, rows }: Pick<TablePart, "columns" | "rows">, width: number): number[] {
  const longest = columns.map(({ label }, column) =>
    Math.max(label.length * 0.8, ...rows.map((row) => Math.min(60, row[column]?.text.length ?? 0))),
  );
  const least = Math.max(...longest) / 4;
  const weights = longest.map((length) => Math.max(length, least));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (width * weight) / sum);
}
