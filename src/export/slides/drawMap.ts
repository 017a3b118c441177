import type pptxgen from "pptxgenjs";
import type { MapPart, MapPartArea } from "#domain/slide.ts";
import { type Canvas, FACE } from "./canvas.ts";
import { COLOURS, inkOn } from "./colours.ts";
import { type Frame, fitted } from "./layout.ts";
import { pathPoints } from "./pathPoints.ts";

const LEGEND_GAP = 0.4;
const SWATCH = { w: 0.34, h: 0.22 };
const CREDIT_HEIGHT = 0.25;
/** The width of a letter of a name. */
const NAME_LETTER = 0.062;

/** A map as freeforms of PowerPoint's own, one for each area, put together in one group that says what it shows. */
export function drawMap(canvas: Canvas, map: MapPart): void {
  const { frame, at } = canvas;
  const room = { ...frame, h: frame.h - CREDIT_HEIGHT };
  const place = fitted(room, map.width, map.height);
  const prefix = `vijim:${at.nth}:map:${at.mends.groups.length}:`;
  at.mends.groups.push({ prefix, frame: place, text: map.label });
  const draw: Draw = { canvas, map, place, scale: place.w / map.width, prefix };
  for (const [nth, area] of map.areas.entries()) drawArea(draw, area, nth);
  for (const area of map.areas) drawMarks(draw, area);
  drawLegend(canvas, map, { ...room, x: place.x + place.w + LEGEND_GAP, w: frame.w - place.w - LEGEND_GAP });
  canvas.slide.addText(map.credit, {
    ...frame,
    y: frame.y + frame.h - CREDIT_HEIGHT,
    h: CREDIT_HEIGHT,
    ...text(canvas.lang),
    fontSize: 9,
    color: COLOURS["ink-soft"],
  });
}

type Draw = {
  readonly canvas: Canvas;
  readonly map: MapPart;
  readonly place: Frame;
  /** Inches of one unit of the drawing. */
  readonly scale: number;
  readonly prefix: string;
};

function text(lang: string): pptxgen.TextPropsOptions {
  return { fontFace: FACE, margin: 0, lang, valign: "middle" };
}

function drawArea({ canvas, place, scale, prefix }: Draw, area: MapPartArea, nth: number): void {
  const points = pathPoints(area.path);
  if (points.length === 0) return;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const objectName = `${prefix}${nth}`;
  const { names, patterns } = canvas.at.mends;
  names.set(objectName, `${area.name}: ${area.text}`);
  if (area.look.pattern !== undefined) patterns.set(objectName, area.look.pattern);
  canvas.slide.addShape("custGeom" as pptxgen.SHAPE_NAME, {
    x: place.x + left * scale,
    y: place.y + top * scale,
    w: (Math.max(...xs) - left) * scale,
    h: (Math.max(...ys) - top) * scale,
    fill: { color: COLOURS[area.look.colour] },
    line: { color: COLOURS["line-strong"], width: 0.5 },
    objectName,
    points: [
      ...points.flatMap(({ x, y, begins }, index): pptxgen.ShapeProps["points"] & {} => [
        ...(begins && index > 0 ? [{ close: true } as const] : []),
        { x: (x - left) * scale, y: (y - top) * scale, ...(begins && { moveTo: true }) },
      ]),
      { close: true },
    ],
  });
}

/** Its sign and its name; neither is needed by who hears the map, as the area has said both. */
function drawMarks({ canvas, place, scale, prefix }: Draw, { name, at, nameAt, look }: MapPartArea): void {
  const put = (content: string, [x, y]: readonly [number, number], w: number, more: pptxgen.TextPropsOptions) =>
    canvas.slide.addText(content, {
      x: place.x + x * scale - w / 2,
      y: place.y + y * scale - 0.07,
      w,
      h: 0.14,
      ...text(canvas.lang),
      align: "center",
      fontSize: 8,
      bold: true,
      wrap: false,
      ...more,
    });
  const named = (of: string) => `${prefix}${of}:${at.join(":")}`;
  if (look.sign !== undefined) put(look.sign, at, 0.2, { color: inkOn(look.colour), objectName: named("sign") });
  // On a ground of its own, as it may reach over areas of any colour.
  if (nameAt !== undefined)
    put(name, nameAt, name.length * NAME_LETTER + 0.06, {
      color: COLOURS.ink,
      fill: { color: COLOURS.surface, transparency: 25 },
      objectName: named("name"),
    });
}

function drawLegend({ slide, lang, at }: Canvas, { legendTitle, legend }: MapPart, frame: Frame): void {
  const line = Math.min(0.36, (frame.h - 0.4) / Math.max(1, legend.length));
  slide.addText(legendTitle, { ...frame, h: 0.35, ...text(lang), fontSize: 14, bold: true, color: COLOURS.ink });
  for (const [nth, { text: word, look }] of legend.entries()) {
    const y = frame.y + 0.45 + nth * line;
    const objectName = `vijim:${at.nth}:legend:${nth}`;
    if (look.pattern !== undefined) at.mends.patterns.set(objectName, look.pattern);
    slide.addText(look.sign ?? "", {
      shape: "rect" as pptxgen.SHAPE_NAME,
      x: frame.x,
      y,
      ...SWATCH,
      fill: { color: COLOURS[look.colour] },
      line: { color: COLOURS["line-strong"], width: 0.5 },
      ...text(lang),
      align: "center",
      fontSize: 9,
      bold: true,
      color: inkOn(look.colour),
      objectName,
    });
    slide.addText(word, {
      x: frame.x + 0.48,
      y: y - 0.05,
      w: frame.w - 0.48,
      h: 0.32,
      ...text(lang),
      fontSize: 13,
      color: COLOURS.ink,
    });
  }
}
