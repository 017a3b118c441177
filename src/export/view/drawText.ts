import { parseColour } from "./colour.ts";
import { element, escapeMarkup } from "./markup.ts";

/** Where a picture begins on the page it is drawn from. Unit: px. */
export type Origin = { readonly x: number; readonly y: number };

/** A part of a text that stands on one line. */
type Line = { text: string; left: number; right: number; top: number; height: number };

/** A text as it was laid out: each line a text of its own at its place. */
export function drawText(node: Text, style: CSSStyleDeclaration, origin: Origin): string {
  const fill = parseColour(style.color);
  if (fill === undefined) return "";
  const ascent = ascentShare(style);
  const [anchor, edge] = anchorOf(style);
  return linesOf(node)
    .map((line) => {
      const x = edge === "left" ? line.left : edge === "right" ? line.right : (line.left + line.right) / 2;
      return element(
        "text",
        {
          x: x - origin.x,
          y: line.top + line.height * ascent - origin.y,
          "font-size": Number.parseFloat(style.fontSize),
          "font-weight": style.fontWeight === "400" ? undefined : style.fontWeight,
          "font-style": style.fontStyle === "normal" ? undefined : style.fontStyle,
          "letter-spacing": style.letterSpacing === "normal" ? undefined : style.letterSpacing,
          "text-anchor": anchor === "start" ? undefined : anchor,
          fill: fill.hex,
          "fill-opacity": fill.opacity === 1 ? undefined : fill.opacity,
          style: style.fontVariantNumeric === "normal" ? undefined : `font-variant-numeric:${style.fontVariantNumeric}`,
        },
        escapeMarkup(cased(line.text, style.textTransform, node.ownerDocument.documentElement.lang)),
      );
    })
    .join("");
}

/** By which end of a line its place is told, so that it keeps it with another face of type. */
function anchorOf({ textAlign }: CSSStyleDeclaration): [anchor: string, edge: "left" | "middle" | "right"] {
  if (textAlign === "right" || textAlign === "end") return ["end", "right"];
  return textAlign === "center" ? ["middle", "middle"] : ["start", "left"];
}

function linesOf(node: Text): readonly Line[] {
  const range = node.ownerDocument.createRange();
  const lines: Line[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/gu)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    // A long word may be broken over lines: then each of its letters is looked at.
    if (rects.length > 1)
      for (const [place, letter] of Array.from(word).entries()) add(letter, index + place, letter.length);
    else if (rects[0]) addRect(word, rects[0], index > 0);
  }
  return lines;

  function add(letter: string, start: number, length: number) {
    range.setStart(node, start);
    range.setEnd(node, start + length);
    const [rect] = range.getClientRects();
    if (rect) addRect(letter, rect, false);
  }

  function addRect(text: string, { left, right, top, height }: DOMRect, isApart: boolean) {
    const last = lines.at(-1);
    if (last === undefined || Math.abs(last.top - top) > 1) lines.push({ text, left, right, top, height });
    else {
      last.text += isApart ? ` ${text}` : text;
      last.right = Math.max(last.right, right);
    }
  }
}

const shares = new Map<string, number>();

/** How much of a line's height, of its letters, lies above its base line. */
function ascentShare({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const known = shares.get(font);
  if (known !== undefined) return known;
  const canvas = document.createElement("canvas").getContext("2d");
  if (canvas === null) return 0.8;
  canvas.font = font;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = canvas.measureText("x");
  const share = above / (above + below);
  shares.set(font, share);
  return share;
}

/** As the browser does, by the page's language: Turkish `i` becomes `İ`. */
function cased(text: string, transform: string, language: string): string {
  return transform === "uppercase" ? text.toLocaleUpperCase(language || undefined) : text;
}
