import { parseColour } from "./colour.ts";
import type { Origin } from "./drawText.ts";
import { type Attributes, element, escapeMarkup } from "./markup.ts";

/** Geometry and references, kept as they stand. */
const KEPT =
  /^(id|d|points|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|width|height|viewBox|preserveAspectRatio|patternUnits|patternTransform|patternContentUnits|offset|textLength|lengthAdjust)$/;
const LEFT_OUT = new Set(["script", "style", "title", "desc", "foreignobject", "metadata"]);

/** Properties a child takes over from its parent. */
const INHERITED = [
  "fill-opacity",
  "fill-rule",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-size",
  "font-weight",
  "font-style",
  "letter-spacing",
  "text-anchor",
] as const;

/** The values these have where nobody sets them. */
const INITIAL: Readonly<Record<string, string>> = {
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-weight": "400",
  "font-style": "normal",
  "letter-spacing": "normal",
  "text-anchor": "start",
};

/** Properties of an element alone, with the values that go without saying. */
const OWN: Readonly<Record<string, string>> = {
  opacity: "1",
  "vector-effect": "none",
  "dominant-baseline": "auto",
  "clip-path": "none",
};

type Styles = (element: Element) => CSSStyleDeclaration;

/** A drawing of a page as it is seen there, at its place, with all its styles written out. */
export function drawSvg(svg: SVGSVGElement, styles: Styles, origin: Origin): string {
  const rect = svg.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return "";
  const place = { x: rect.left - origin.x, y: rect.top - origin.y, width: rect.width, height: rect.height };
  return drawPart(svg, styles, INITIAL, place);
}

function drawPart(
  part: Element,
  styles: Styles,
  around: Readonly<Record<string, string>>,
  place?: Readonly<Record<string, number>>,
): string {
  const name = part.localName;
  const style = styles(part);
  if (LEFT_OUT.has(name.toLowerCase()) || style.display === "none") return "";
  const now = Object.fromEntries(INHERITED.map((property) => [property, style.getPropertyValue(property)]));
  const changed = Object.entries(now).filter(([property, value]) => value !== around[property]);
  const content = [...part.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return escapeMarkup(child.textContent ?? "");
      return child.nodeType === 1 ? drawPart(child as Element, styles, now) : "";
    })
    .join("");
  const isHidden = style.visibility !== "visible" && content === "";
  if (isHidden) return "";
  const attributes: Attributes = {
    ...geometryOf(part, style),
    ...place,
    ...(isPaintless(name) ? {} : inkOf(style)),
    ...Object.fromEntries(changed),
    ...Object.fromEntries(
      Object.entries(OWN).flatMap(([property, usual]) => {
        const value = style.getPropertyValue(property);
        return value === usual || value === "" ? [] : [[property, value.replaceAll('"', "")]];
      }),
    ),
    transform: transformOf(style),
  };
  if (name === "text" && style.paintOrder.startsWith("stroke") && attributes["stroke"] !== undefined) {
    // Programs that draw the fill first would cover it with the rim: it is drawn before, on its own.
    const rim = { ...attributes, fill: attributes["stroke"] };
    return element(name, rim, content) + element(name, { ...attributes, stroke: undefined }, content);
  }
  return element(name === "a" ? "g" : name, attributes, content);
}

/** A link is a group here; what only holds others has no ink of its own. */
function isPaintless(name: string): boolean {
  return ["svg", "g", "a", "defs", "pattern", "clippath"].includes(name.toLowerCase());
}

function geometryOf(part: Element, style: CSSStyleDeclaration): Record<string, string> {
  const kept = [...part.attributes].filter(({ name }) => KEPT.test(name)).map(({ name, value }) => [name, value]);
  const geometry: Record<string, string> = Object.fromEntries(kept);
  if (part.localName === "svg") {
    // The size may be the style sheet's. A percentage stays one: it is of the drawing around it.
    for (const side of ["width", "height"] as const) {
      const value = style[side];
      if (value.endsWith("px") && geometry[side]?.endsWith("%") !== true) geometry[side] = value.replace("px", "");
    }
    if (style.overflow === "visible") geometry["overflow"] = "visible";
  } else {
    for (const length of ["r", "cx", "cy", "rx", "ry", "x", "y", "width", "height"]) {
      const value = style.getPropertyValue(length);
      if (
        value.endsWith("px") &&
        value !== "0px" &&
        (geometry[length] === undefined || !geometry[length].endsWith("%")) &&
        isShape(part)
      )
        geometry[length] = value.replace("px", "");
    }
  }
  return geometry;
}

function isShape({ localName }: Element): boolean {
  return ["rect", "circle", "ellipse"].includes(localName);
}

function inkOf(style: CSSStyleDeclaration): Attributes {
  return { ...paint("fill", style.fill), ...(style.stroke === "none" ? {} : paint("stroke", style.stroke)) };
}

function paint(property: "fill" | "stroke", value: string): Attributes {
  const reference = /url\("?[^#]*(#[^")]+)"?\)/.exec(value)?.[1];
  if (reference !== undefined) return { [property]: `url(${reference})` };
  const colour = parseColour(value);
  if (colour === undefined) return { [property]: "none" };
  return { [property]: colour.hex, ...(colour.opacity !== 1 && { [`${property}-opacity`]: colour.opacity }) };
}

/** A transformation, about the point the style names. */
function transformOf({ transform, transformOrigin }: CSSStyleDeclaration): string | undefined {
  if (transform === "none" || transform === "") return undefined;
  const [x = 0, y = 0] = transformOrigin.split(" ").map(Number.parseFloat);
  return x === 0 && y === 0 ? transform : `translate(${x} ${y}) ${transform} translate(${-x} ${-y})`;
}
