import type { AreaId } from "#domain/id.ts";
import { remembered } from "#domain/remembered.ts";
import { type Box, overlap } from "./box.ts";
import type { Point } from "./mercator.ts";

/** A name that wants to stand on the map. */
export type NameWish = {
  readonly area: AreaId;
  readonly name: string;
  /** Its label point; lengths on the map are shares of the map's width. */
  readonly at: Point;
  /** Whether a symbol stands at the label point, so that the name must stand beside it. */
  readonly hasSymbol: boolean;
  /** Whether it should have a name wherever there can be room for it. */
  readonly isImportant: boolean;
  /** The width of the map, in rem, below which it is not worth a name. */
  readonly from: number;
};

export type NameSide = "on" | "below" | "above" | "right" | "left";

/** A name with its place beside its label point. */
export type PlacedName = { readonly area: AreaId; readonly side: NameSide };

/** In rem, as `mapNames.css` draws them: a line's height, the letters' size, a symbol with its rim. */
const LINE = 1;
const FONT_SIZE = 0.8125;
const SYMBOL = 1.125;
/** Room between a symbol and a name to its right or left, and around a name. */
const ASIDE = 0.15;
const PADDING = 0.1;
/** How far below the middle of a line its letters stand, in em. */
const BASELINE = 0.34;
/** Widths of letters in em, rounded up from Source Sans 3 Semibold. */
const NARROW = 0.3;
const MIDDLE = 0.54;
const CAPITAL = 0.64;
const BROAD = 0.84;

/** How often a name without room is let choose before the others. */
const TRIES = 4;

/**
 * The names there is room for on a map so many rem wide: none overlaps another name, another's symbol or the edge.
 * What fits so also fits on a wider map. Earlier wishes come first; an important one that found no room is then let
 * choose before all others, if more of the important ones fit so.
 * @param height - of the map, as a share of its width.
 */
export function placeNames(wishes: readonly NameWish[], width: number, height: number): readonly PlacedName[] {
  let order = wishes.filter(({ from }) => from <= width);
  const important = new Set(order.filter(({ isImportant }) => isImportant).map(({ area }) => area));
  const countImportant = (names: readonly PlacedName[]) => names.filter(({ area }) => important.has(area)).length;
  let best = placeInOrder(order, wishes, width, height);
  for (let attempt = 1, last = best; attempt < TRIES && countImportant(best) < important.size; attempt += 1) {
    const isLeftOut = ({ area, isImportant }: NameWish) => isImportant && !last.some((name) => name.area === area);
    order = [...order.filter(isLeftOut), ...order.filter((wish) => !isLeftOut(wish))];
    last = placeInOrder(order, wishes, width, height);
    if (countImportant(last) > countImportant(best)) best = last;
  }
  return best;
}

/** Each name on the first side on which it has room beside those before it. */
function placeInOrder(
  order: readonly NameWish[],
  wishes: readonly NameWish[],
  width: number,
  height: number,
): readonly PlacedName[] {
  const symbols = wishes.filter(({ hasSymbol }) => hasSymbol).map((wish) => ({ wish, box: symbolBox(wish, width) }));
  const placed: (PlacedName & { readonly box: Box })[] = [];
  for (const wish of order) {
    const isFree = (box: Box) =>
      isWithin(box, width, height * width) &&
      !placed.some((other) => overlap(box, other.box)) &&
      !symbols.some((symbol) => symbol.wish !== wish && overlap(box, symbol.box));
    for (const side of sidesOf(wish)) {
      const box = nameBox(wish, side, width);
      if (!isFree(box)) continue;
      placed.push({ area: wish.area, side, box });
      break;
    }
  }
  return placed.map(({ area, side }) => ({ area, side }));
}

function sidesOf({ hasSymbol }: NameWish): readonly NameSide[] {
  return hasSymbol ? ["below", "above", "right", "left"] : ["on", "below", "above"];
}

/** From a label point to the middle of a name's near edge, in rem. */
function wayTo(side: NameSide, hasSymbol: boolean): Point {
  const away = hasSymbol ? SYMBOL / 2 : 0;
  switch (side) {
    case "on":
      return [0, 0];
    case "below":
      return [0, away + LINE / 2];
    case "above":
      return [0, -away - LINE / 2];
    case "right":
      return [away + ASIDE, 0];
    case "left":
      return [-away - ASIDE, 0];
  }
}

/** Where a name's text begins (its middle, unless it stands to the right or left), seen from its label point. In em of the name. */
export function nameOffset(side: NameSide, hasSymbol: boolean): Point {
  const [x, y] = wayTo(side, hasSymbol);
  return [rounded(x / FONT_SIZE), rounded(y / FONT_SIZE + BASELINE)];
}

function rounded(em: number): number {
  return Math.round(em * 1000) / 1000;
}

/** The room a name takes on a map so many rem wide. */
export function nameBox({ name, at, hasSymbol }: NameWish, side: NameSide, width: number): Box {
  const [x, y] = wayTo(side, hasSymbol);
  const length = lengthOf(name);
  const begin = side === "right" ? 0 : side === "left" ? -length : -length / 2;
  const left = at[0] * width + x + begin;
  const middle = at[1] * width + y;
  return { left: left - PADDING, right: left + length + PADDING, top: middle - LINE / 2, bottom: middle + LINE / 2 };
}

/** How long a name is, in rem. Remembered: the same few are placed anew with every change of what a map shows. */
export const lengthOf = remembered(
  (name: string): number => FONT_SIZE * Array.from(name, widthOf).reduce((sum, width) => sum + width, 0),
);

function widthOf(letter: string): number {
  if (/[iljtfrI' ()-]/.test(letter)) return NARROW;
  if (/[mwMW]/.test(letter)) return BROAD;
  return letter === letter.toLowerCase() ? MIDDLE : CAPITAL;
}

function symbolBox({ at }: NameWish, width: number): Box {
  const [x, y] = [at[0] * width, at[1] * width];
  return { left: x - SYMBOL / 2, right: x + SYMBOL / 2, top: y - SYMBOL / 2, bottom: y + SYMBOL / 2 };
}

function isWithin({ left, top, right, bottom }: Box, width: number, height: number): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
