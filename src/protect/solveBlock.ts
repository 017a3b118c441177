import type { Block, Pattern } from "./block.ts";
import { improve } from "./exact.ts";
import { protectGreedily } from "./greedy.ts";
import { openReader } from "./reader.ts";
import type { Solver } from "./solver.ts";

/** The version of the method: another one may find another pattern for the same block. */
export const METHOD = 1;

/**
 * The figures to hide beside those that must be, so that nobody can compute one of these (S2), at the least loss found (S5).
 * Where the figures contradict each other nothing can be proven, and all are hidden. The same block gives the same pattern.
 */
export function solveBlock(block: Block, solver: Solver): Pattern {
  const reader = openReader(block, solver);
  try {
    if (reader.table() === undefined) return [...block.figures.keys()].filter((figure) => reader.isShown(figure));
    return improve(block, reader, solver, protectGreedily(block, reader, solver));
  } finally {
    reader.close();
  }
}
