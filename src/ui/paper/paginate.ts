/** A part of a document as it was laid out once. Heights are in pixels of CSS. */
export type LaidOut = {
  /** What is drawn again wherever the part begins anew: the head of a table, the space around. */
  readonly frame: number;
  /** What stays whole: the rows of a table, or the part itself as the only one. */
  readonly items: readonly number[];
  /** Whether it may not be the last on its page: a heading, a sentence that leads to a table. */
  readonly isHeading: boolean;
};

/** Some items of a part that stand on one page: from the first up to, not including, the last. */
export type Piece = { readonly part: number; readonly from: number; readonly to: number };

/** So many rows at least stand together where a table begins or ends. */
const TOGETHER = 2;

/**
 * Puts a document on pages: nothing that is whole is split, no heading is the last on its page, and no row stands alone
 * before or after a break where two fit.
 * @param room - the height of a page. An item that is taller has a page of its own, below its headings, and runs over.
 */
export function paginate(parts: readonly LaidOut[], room: number): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [];
  let [page, used]: [Piece[], number] = [[], 0];
  const turn = () => {
    if (page.length > 0) pages.push(page);
    [page, used] = [[], 0];
  };
  const put = (piece: Piece, height: number) => {
    page.push(piece);
    used += height;
  };
  parts.forEach((part, place) => {
    const followsHeading = parts[place - 1]?.isHeading === true && page.length > 0;
    if (!followsHeading && used + beginningOf(parts, place, room) > room) turn();
    let from = 0;
    while (from < part.items.length) {
      const to = endOf(part, from, room - used);
      put({ part: place, from, to }, part.frame + sum(part.items.slice(from, to)));
      if (to < part.items.length) turn();
      from = to;
    }
  });
  turn();
  return pages;
}

/** The height of what must stand together where a part begins: headings with the first rows below them. */
function beginningOf(parts: readonly LaidOut[], place: number, room: number): number {
  const part = parts[place];
  if (part === undefined) return 0;
  if (part.isHeading) return part.frame + sum(part.items) + beginningOf(parts, place + 1, room);
  const first = (count: number) => part.frame + sum(part.items.slice(0, count));
  return first(TOGETHER) <= room ? first(TOGETHER) : first(1);
}

/** Up to which item a part fits; at least one goes on the page. */
function endOf({ frame, items }: LaidOut, from: number, room: number): number {
  let [to, height] = [from, frame];
  for (const item of items.slice(from)) {
    if (height + item > room) break;
    height += item;
    to += 1;
  }
  const isLastAlone = items.length - to === 1 && to - from > TOGETHER;
  return Math.max(isLastAlone ? to - 1 : to, from + 1);
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
