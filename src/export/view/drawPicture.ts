import { drawBox } from "./drawBox.ts";
import { drawSvg } from "./drawSvg.ts";
import { drawText, type Origin } from "./drawText.ts";
import { element } from "./markup.ts";
import type { Pace } from "./pace.ts";
import type { Picture, PicturePart } from "./picture.ts";

/** What is not for a picture: what is only heard, and what is pressed. */
const LEFT_OUT =
  ".visually-hidden, .chart-live, details:not([open]) > :not(summary), noscript, script, style, template, select, input, textarea, progress, .take-away, dialog";

/** Room around the picture. Unit: px. */
const MARGIN = 16;

type Styles = (element: Element) => CSSStyleDeclaration;

/** A laid-out part of a page as a drawing: texts, boxes and drawings at their places, no style sheet. */
export async function drawPicture(
  content: HTMLElement,
  pace: Pace,
  onStep: (done: number, total: number) => void,
): Promise<Picture> {
  const page = content.ownerDocument.defaultView;
  if (page === null) throw new Error("a page that is not shown has no layout");
  const rect = content.getBoundingClientRect();
  const origin: Origin = { x: rect.left - MARGIN, y: rect.top - MARGIN };
  const styles: Styles = (one) => page.getComputedStyle(one);
  const parts: PicturePart[] = [];
  const total = content.querySelectorAll("*").length;
  let done = 0;
  for (const node of nodesOf(content, styles)) {
    await pace.rest();
    done += 1;
    if (done % 200 === 0) onStep(Math.min(done, total), total);
    const markup = drawNode(node, styles, origin);
    if (markup !== "") parts.push({ markup, ...reachOf(node, origin) });
  }
  return {
    width: Math.ceil(rect.width + 2 * MARGIN),
    height: Math.ceil(rect.height + 2 * MARGIN),
    fontFamily: styles(content).fontFamily.replaceAll('"', "'"),
    parts,
  };
}

/** All that is drawn, in the order in which it lies one over the other; the inside of a drawing is the drawing's. */
function* nodesOf(node: Element, styles: Styles): Generator<Node> {
  if (node.matches(LEFT_OUT)) return;
  const style = styles(node);
  if (style.display === "none" || style.visibility === "hidden" || style.opacity === "0") return;
  yield node;
  if (node.localName === "svg") return;
  for (const child of node.childNodes) {
    if (child.nodeType === 3) yield child;
    else if (child.nodeType === 1) yield* nodesOf(child as Element, styles);
  }
}

function reachOf(node: Node, origin: Origin): Pick<PicturePart, "top" | "bottom"> {
  const around = (node.nodeType === 3 ? node.parentElement : node) as Element;
  const { top, bottom } = around.getBoundingClientRect();
  return { top: top - origin.y, bottom: bottom - origin.y };
}

function drawNode(node: Node, styles: Styles, origin: Origin): string {
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
