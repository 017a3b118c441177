import { parseColour } from "./colour.ts";
import type { Origin } from "./drawText.ts";
import { element } from "./markup.ts";

const SIDES = ["Top", "Right", "Bottom", "Left"] as const;

/** The ground and the edges of a box, as far as it has any. */
export function drawBox(rect: DOMRect, style: CSSStyleDeclaration, { x, y }: Origin): string {
  const place = { x: rect.left - x, y: rect.top - y, width: rect.width, height: rect.height };
  const ground = parseColour(style.backgroundColor);
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, rect.width / 2, rect.height / 2);
  const edge = evenEdge(style);
  const fill = ground === undefined ? "" : element("rect", { ...place, rx: radius || undefined, ...filled(ground) });
  return [
    fill,
    drawPattern(style, place),
    edge === undefined ? drawSides(style, place) : framed(place, radius, edge),
  ].join("");
}

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Ink = { readonly hex: string; readonly opacity: number };
type Edge = Ink & { readonly width: number; readonly dash: string | undefined };

function filled({ hex, opacity }: Ink) {
  return { fill: hex, "fill-opacity": opacity === 1 ? undefined : opacity };
}

function framed({ x, y, width, height }: Place, radius: number, edge: Edge): string {
  const half = edge.width / 2;
  const inner = {
    x: x + half,
    y: y + half,
    width: Math.max(0, width - edge.width),
    height: Math.max(0, height - edge.width),
  };
  const rx = radius > half ? radius - half : undefined;
  return element("rect", {
    ...inner,
    rx,
    fill: "none",
    stroke: edge.hex,
    "stroke-width": edge.width,
    "stroke-dasharray": edge.dash,
  });
}

function edgeOf(style: CSSStyleDeclaration, side: (typeof SIDES)[number]): Edge | undefined {
  const [line, width] = [style[`border${side}Style`], Number.parseFloat(style[`border${side}Width`])];
  const colour =
    line === "none" || line === "hidden" || !(width > 0) ? undefined : parseColour(style[`border${side}Color`]);
  if (colour === undefined) return undefined;
  const dash = line === "dashed" ? `${3 * width} ${2 * width}` : line === "dotted" ? `${width} ${width}` : undefined;
  return { ...colour, width, dash };
}

/** The edge of a box that has the same on all sides. */
function evenEdge(style: CSSStyleDeclaration): Edge | undefined {
  const [first, ...others] = SIDES.map((side) => edgeOf(style, side));
  const isSame = (other: Edge | undefined) => JSON.stringify(other) === JSON.stringify(first);
  return others.every(isSame) ? first : undefined;
}

function drawSides(style: CSSStyleDeclaration, { x, y, width, height }: Place): string {
  return SIDES.map((side) => {
    const edge = edgeOf(style, side);
    if (edge === undefined) return "";
    const isLevel = side === "Top" || side === "Bottom";
    const at =
      side === "Top" ? y : side === "Left" ? x : side === "Bottom" ? y + height - edge.width : x + width - edge.width;
    const box = isLevel ? { x, y: at, width, height: edge.width } : { x: at, y, width: edge.width, height };
    return element("rect", { ...box, ...filled(edge) });
  }).join("");
}

/** A ground of lines: a hatch, or a rule across the middle of the box. Other gradients are not drawn. */
function drawPattern(style: CSSStyleDeclaration, place: Place): string {
  const image = style.backgroundImage;
  const colours = (image.match(/(?:rgba?|color|oklab)\([^)]*\)/g) ?? []).flatMap((text) => parseColour(text) ?? []);
  const [first] = colours;
  const last = colours.at(-1);
  if (first === undefined || last === undefined) return "";
  if (image.startsWith("repeating-linear-gradient")) {
    return element("rect", { ...place, ...filled(last) }) + hatch(place, first);
  }
  if (first.hex !== last.hex) return "";
  const height = Number.parseFloat(style.backgroundSize.split(" ")[1] ?? "") || place.height;
  return element("rect", { ...place, y: place.y + (place.height - height) / 2, height, ...filled(first) });
}

const HATCH_STEP = 5;

/** Slanting lines cut off at the edges of a box. */
function hatch({ x, y, width, height }: Place, { hex }: Ink): string {
  const lines: string[] = [];
  for (let start = HATCH_STEP; start < width + height; start += HATCH_STEP) {
    const [fromX, fromY] = start <= height ? [0, start] : [start - height, height];
    const [toX, toY] = start <= width ? [start, 0] : [width, start - width];
    lines.push(`M${round(x + fromX)} ${round(y + fromY)}L${round(x + toX)} ${round(y + toY)}`);
  }
  return element("path", { d: lines.join(""), stroke: hex, "stroke-width": 1, fill: "none" });
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
