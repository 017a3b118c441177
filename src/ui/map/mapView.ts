import { type LonLat, lonLatOf, mercatorOf, type Point } from "./mercator.ts";

/** Degrees, in the order of GeoJSON's `bbox`. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * The part of the world a map shows at first: its bounds, and its drawing in whole units. The static map has it for a
 * viewBox and Leaflet is fitted to its bounds, so one lies on the other at any size.
 */
export type MapView = { readonly bounds: Bounds; readonly width: number; readonly height: number };

/** Fine enough for whole numbers to draw borders with, also when magnified (20 m of Kosovo). */
const VIEW_WIDTH = 10_000;
/** Room around the country, as a share of its width. */
const MARGIN = 0.02;

/** The view of everything within some bounds, with a margin on all sides. */
export function viewOf([west, south, east, north]: Bounds): MapView {
  const [left, top] = mercatorOf([west, north]);
  const [right, bottom] = mercatorOf([east, south]);
  const margin = MARGIN * (right - left);
  const [westmost, northmost] = lonLatOf([left - margin, top - margin]);
  const [eastmost, southmost] = lonLatOf([right + margin, bottom + margin]);
  const unit = VIEW_WIDTH / (right - left + 2 * margin);
  const height = Math.round((bottom - top + 2 * margin) * unit);
  return { bounds: [westmost, southmost, eastmost, northmost], width: VIEW_WIDTH, height };
}

/** Where places on earth lie in a view's drawing. */
export function drawnIn({ bounds: [west, , east, north], width }: MapView): (place: LonLat) => Point {
  const [left, top] = mercatorOf([west, north]);
  const [right] = mercatorOf([east, north]);
  const unit = width / (right - left);
  return (place) => {
    const [x, y] = mercatorOf(place);
    return [(x - left) * unit, (y - top) * unit];
  };
}

/** The place on earth of a point in a view's drawing. */
export function placeInView({ bounds: [west, , east, north], width }: MapView, [x, y]: Point): LonLat {
  const [left, top] = mercatorOf([west, north]);
  const [right] = mercatorOf([east, north]);
  const unit = (right - left) / width;
  return lonLatOf([left + x * unit, top + y * unit]);
}
