import type { DocumentPart } from "./documentPart.ts";
import type { LaidOut } from "./paginate.ts";

/** Of a pixel, so that rounding never pushes the last line over the edge. */
const SPARE = 2;

/** The height of a page's body, in pixels of CSS. */
export function roomOf(galley: Element): number {
  const body = galley.querySelector("[data-room]");
  if (body === null) throw new Error("the galley has no empty page to measure");
  return body.getBoundingClientRect().height - SPARE;
}

/** The heights of the parts as they are laid out in the galley, in the order given. */
export function measureParts(galley: Element, parts: readonly DocumentPart[]): readonly LaidOut[] {
  const drawn = new Map(
    Array.from(galley.querySelectorAll<HTMLElement>("[data-part]"), (element) => [element.dataset["part"], element]),
  );
  return parts.map((part) => {
    const element = drawn.get(part.key);
    if (element === undefined) throw new Error(`the galley lacks ${part.key}`);
    const height = heightOf(element);
    const items = Array.from(element.querySelectorAll("[data-item]"), heightOf);
    const isHeading = part.kind !== "body" || part.isLead === true;
    if (part.kind !== "body" || part.count === 1 || items.length !== part.count)
      return { frame: 0, items: [height], isHeading };
    return { frame: height - items.reduce((sum, item) => sum + item, 0), items, isHeading };
  });
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}
