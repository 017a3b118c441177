import { at } from "#domain/at.ts";
import type { Block, BlockFigure } from "./block.ts";
import { type Interval, numberOf, type Reader } from "./reader.ts";

/** The figures that are not shown and about which the reader learns too much, rising. */
export function unsafeFigures(block: Block, reader: Reader): readonly number[] {
  const open = openFigures(block, reader);
  return open.filter((figure) => !isSafe(block, reader, figure));
}

/** Whether there is any figure but these about which the reader learns too much. */
export function isAnyUnsafe(block: Block, reader: Reader, known: ReadonlySet<number>): boolean {
  if (block.relations.some((relation) => isGivingAway(block, reader, relation, known))) return true;
  return openFigures(block, reader).some((figure) => !known.has(figure) && !isSafe(block, reader, figure));
}

/** Figures that no table found so far shows to be safe. */
function openFigures({ figures, relations, threshold }: Block, reader: Reader): readonly number[] {
  const isOpen = (place: number) =>
    !reader.isShown(place) && !isSafeWithin(at(figures, place), reader.seen(place), threshold);
  const computed = computedFigures(relations, reader);
  let open = [...figures.keys()].filter(isOpen);
  for (let before = open.length + 1; open.length > 1 && open.length < before; ) {
    before = open.length;
    const free = open.filter((figure) => !computed.has(figure));
    if (free.length > 1) reader.enlarge(free);
    open = open.filter(isOpen);
  }
  return open;
}

/**
 * Whether a figure that can be any number of an interval, and perhaps others, is safe. One that a table hides: several
 * numbers fit, one beyond the threshold among them (S3). One that is in no published table: not all that fit are small.
 */
function isSafeWithin({ state, isZeroSmall }: BlockFigure, { lower, upper }: Interval, threshold: number): boolean {
  if (state === "unpublished") return upper >= threshold || (lower === 0 && !isZeroSmall);
  return upper > threshold && upper > lower;
}

function isSafe({ figures, threshold }: Block, reader: Reader, place: number): boolean {
  const figure = at(figures, place);
  const isProven = () => isSafeWithin(figure, reader.seen(place), threshold);
  reader.raise(place);
  if (isProven()) return true;
  if (reader.seen(place).upper < threshold && figure.state !== "unpublished") return false;
  reader.lower(place);
  return isProven();
}

/** Figures that a single sum gives away, as every other figure in it is shown: no table makes them larger. */
function computedFigures(relations: Block["relations"], reader: Reader): ReadonlySet<number> {
  const computed = relations.flatMap(({ terms, lower, upper }) => {
    if (lower !== upper) return [];
    const hidden = terms.filter(([figure]) => !reader.isShown(figure));
    return hidden.length === 1 ? hidden.map(([figure]) => figure) : [];
  });
  return new Set(computed);
}

/** Whether the hidden figures of a sum come to no more than the threshold, so that no table need be looked for. */
function isGivingAway(
  { figures, threshold }: Block,
  reader: Reader,
  { terms, lower, upper }: Block["relations"][number],
  known: ReadonlySet<number>,
): boolean {
  if (lower !== upper) return false;
  const hidden = terms.filter(([figure]) => !reader.isShown(figure));
  const [first] = hidden;
  if (first === undefined || hidden.some(([, factor]) => factor !== first[1])) return false;
  const told = terms.reduce(
    (sum, [figure, factor]) => sum + (reader.isShown(figure) ? factor * numberOf(figures, figure) : 0),
    0,
  );
  const isSmall = (upper - told) / first[1] <= threshold;
  return isSmall && hidden.some(([figure]) => at(figures, figure).state === "hidden" && !known.has(figure));
}
