import { at } from "#domain/at.ts";
import type { Block, Pattern } from "./block.ts";
import type { Reader } from "./reader.ts";
import { isAnyUnsafe, unsafeFigures } from "./safety.ts";
import type { Solver } from "./solver.ts";
import { openWidener, type Widener } from "./widen.ts";

/** Rounds after which a block is thought never to come to an end: a fault in the code. */
const MOST_ROUNDS = 100;

/**
 * A pattern that protects a block, found by making one unsafe figure safe after the other at the least cost and then
 * showing again what need not be hidden, the dearest first.
 */
export function protectGreedily(block: Block, reader: Reader, solver: Solver): Pattern {
  const widener = openWidener(block, reader, solver);
  hideUntilSafe(block, reader, widener);
  widener.close();
  release(block, reader);
  return hiddenFigures(block, reader);
}

function hideUntilSafe(block: Block, reader: Reader, widener: Widener): void {
  const hopeless = new Set<number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const unsafe = unsafeFigures(block, reader).filter((figure) => !hopeless.has(figure));
    if (unsafe.length === 0) return;
    for (const figure of unsafe) if (!makeSafe(block, reader, widener, figure)) hopeless.add(figure);
  }
  throw new Error(`a block of ${block.figures.length} figures is not safe after ${MOST_ROUNDS} rounds`);
}

/** @returns false where nothing that could be hidden makes the figure safe. */
function makeSafe({ figures, threshold }: Block, reader: Reader, widener: Widener, figure: number): boolean {
  const { lower, upper } = reader.seen(figure);
  if (upper > lower && upper > threshold) return true;
  // What can be computed anyway, and was only hidden for the sake of others, hides nothing.
  if (at(figures, figure).state === "shown" && upper > threshold) {
    reader.show(figure);
    return true;
  }
  const change = widener.toReach(figure, Math.max(threshold, upper) + 1);
  if (change === undefined) return false;
  for (const other of change.moved) reader.hide(other);
  reader.note(change.table);
  return true;
}

function release(block: Block, reader: Reader): void {
  const costOf = (figure: number) => at(block.figures, figure).cost;
  const hopeless = new Set(unsafeFigures(block, reader));
  for (const figure of hiddenFigures(block, reader).toSorted(
    (one, other) => costOf(other) - costOf(one) || one - other,
  )) {
    reader.show(figure);
    if (isAnyUnsafe(block, reader, hopeless)) reader.hide(figure);
  }
}

/** The figures hidden that need not be, rising. */
export function hiddenFigures({ figures }: Block, reader: Reader): Pattern {
  return [...figures.keys()].filter((figure) => figures[figure]?.state === "shown" && !reader.isShown(figure));
}
