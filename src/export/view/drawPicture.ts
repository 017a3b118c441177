import { drawBox } from "./drawBox.ts";
import { drawSvg } from "./drawSvg.ts";
import { drawText, type Origin } from "./drawText.ts";
import { element, escapeMarkup } from "./markup.ts";
import type { Pace } from "./pace.ts";

/** What a picture is called by whoever cannot see it. */
export type PictureWords = { readonly title: string; readonly description: string };

/** What is not for a picture: what is only heard, and what is pressed. */
const LEFT_OUT =
  ".visually-hidden, .chart-live, details:not([open]) > :not(summary), noscript, script, style, template, select, input, textarea, progress, .take-away, dialog";

/** Room around the picture. Unit: px. */
const MARGIN = 16;

/**
 * A laid-out part of a page as a drawing that stands on its own: texts, boxes and drawings at their places, no style
 * sheet, no reference to anything outside.
 * @param fonts - rules of faces, with their files inside.
 */
export async function drawPicture(
  content: HTMLElement,
  words: PictureWords,
  fonts: string,
  pace: Pace,
  onStep: (done: number, total: number) => void,
): Promise<string> {
  const page = content.ownerDocument.defaultView;
  if (page === null) throw new Error("a page that is not shown has no layout");
  const rect = content.getBoundingClientRect();
  const origin: Origin = { x: rect.left - MARGIN, y: rect.top - MARGIN };
  const styles = (one: Element) => page.getComputedStyle(one);
  const parts: string[] = [];
  const nodes = nodesOf(content, styles);
  for (const [place, node] of nodes.entries()) {
    await pace.rest();
    if (place % 200 === 0) onStep(place, nodes.length);
    parts.push(drawNode(node, styles, origin));
  }
  const [width, height] = [Math.ceil(rect.width + 2 * MARGIN), Math.ceil(rect.height + 2 * MARGIN)];
  const fontFamily = page.getComputedStyle(content).fontFamily.replaceAll('"', "'");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "font-family": fontFamily,
    },
    [
      element("title", {}, escapeMarkup(words.title)),
      element("desc", {}, escapeMarkup(words.description)),
      fonts === "" ? "" : element("style", {}, escapeMarkup(fonts)),
      element("rect", { width, height, fill: "#ffffff" }),
      ...parts,
    ].join(""),
  );
}

/** All that is drawn, in the order in which it lies one over the other; the inside of a drawing is the drawing's. */
function nodesOf(node: Element, styles: (element: Element) => CSSStyleDeclaration): readonly Node[] {
  if (node.matches(LEFT_OUT)) return [];
  const style = styles(node);
  if (style.display === "none" || style.visibility === "hidden" || style.opacity === "0") return [];
  if (node.localName === "svg") return [node];
  const children = [...node.childNodes].flatMap((child): readonly Node[] => {
    if (child.nodeType === 3) return [child];
    return child.nodeType === 1 ? nodesOf(child as Element, styles) : [];
  });
  return [node, ...children];
}

function drawNode(node: Node, styles: (element: Element) => CSSStyleDeclaration, origin: Origin): string {
  if (node.nodeType === 3) {
    const around = node.parentElement;
    return around === null ? "" : drawText(node as Text, styles(around), origin);
  }
  const part = node as Element;
  if (part.localName === "svg") return drawSvg(part as SVGSVGElement, styles, origin);
  const rects = styles(part).display === "inline" ? [...part.getClientRects()] : [part.getBoundingClientRect()];
  return rects
    .map((rect) => (rect.width === 0 ? "" : drawTurned(part as HTMLElement, rect, styles(part), origin)))
    .join("");
}

/** A box; where it was turned about its middle, as it lies before, in a group that turns it. */
function drawTurned(part: HTMLElement, rect: DOMRect, style: CSSStyleDeclaration, origin: Origin): string {
  if (style.rotate === "none" || style.rotate === undefined) return drawBox(rect, style, origin);
  const [width, height] = [part.offsetWidth, part.offsetHeight];
  const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
  const box = drawBox(new DOMRect(x - width / 2, y - height / 2, width, height), style, origin);
  const turn = `rotate(${Number.parseFloat(style.rotate)} ${x - origin.x} ${y - origin.y})`;
  return box === "" ? "" : element("g", { transform: turn }, box);
}
