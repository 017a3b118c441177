import { element, escapeMarkup } from "./markup.ts";

/** A piece of a drawing, and from where to where it reaches from top to bottom. Unit: px. */
export type PicturePart = { readonly markup: string; readonly top: number; readonly bottom: number };

/** A drawing in pieces, in the order in which they lie one over the other. Unit: px. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly fontFamily: string;
  readonly parts: readonly PicturePart[];
};

/** What a picture is called by whoever cannot see it. */
export type PictureWords = { readonly title: string; readonly description: string };

/**
 * A drawing as an SVG that stands on its own, with no reference to anything outside.
 * @param fonts - rules of faces, with their files inside.
 */
export function pictureSvg(picture: Picture, fonts: string, words: PictureWords): string {
  const { width, height, parts } = picture;
  const named = element("title", {}, escapeMarkup(words.title)) + element("desc", {}, escapeMarkup(words.description));
  return svgOf(picture, { width, height, top: 0, shown: height }, fonts, named, parts);
}

/** A strip of the pixels of a picture: from which of its rows on, and how many. */
export type Band = { readonly from: number; readonly rows: number };

/** The strips in which a picture is painted, so that none takes long. */
export function bandsOf(rows: number, most: number): readonly Band[] {
  const count = Math.ceil(rows / most);
  return Array.from({ length: count }, (_, nth) => ({ from: nth * most, rows: Math.min(most, rows - nth * most) }));
}

/** How far something may stick out of what it belongs to. Unit: px. */
const BEYOND = 100;
/** What others refer to is needed wherever they are. */
const REFERRED = /<(pattern|clipPath|linearGradient|marker)\b/;

/**
 * A strip of a drawing, of so many pixels: only what reaches into it.
 * @param scale - pixels for each unit of the drawing.
 */
export function bandSvg(picture: Picture, { from, rows }: Band, scale: number, fonts: string): string {
  const [top, shown] = [from / scale, rows / scale];
  const parts = picture.parts.filter(
    (part) => (part.bottom > top - BEYOND && part.top < top + shown + BEYOND) || REFERRED.test(part.markup),
  );
  return svgOf(picture, { width: Math.round(picture.width * scale), height: rows, top, shown }, fonts, "", parts);
}

type Place = {
  readonly width: number;
  readonly height: number;
  /** From where on it shows the drawing, and how much of it. */
  readonly top: number;
  readonly shown: number;
};

function svgOf(
  { width, height, fontFamily }: Picture,
  place: Place,
  fonts: string,
  named: string,
  parts: readonly PicturePart[],
): string {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: place.width,
    height: place.height,
    // Written out: a strip begins where it begins, not at the nearest hundredth.
    viewBox: `0 ${place.top} ${width} ${place.shown}`,
    preserveAspectRatio: "none",
    role: "img",
    "font-family": fontFamily,
  };
  const content = [
    named,
    fonts === "" ? "" : element("style", {}, escapeMarkup(fonts)),
    element("rect", { width, height, fill: "#ffffff" }),
    ...parts.map(({ markup }) => markup),
  ];
  return element("svg", attributes, content.join(""));
}
