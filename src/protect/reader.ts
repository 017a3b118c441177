import { at } from "#domain/at.ts";
import type { Block } from "./block.ts";
import type { Solution, Solver } from "./solver.ts";

/** Numbers from a solver are right to about this much. */
export const TOLERANCE = 1e-6;

/** The whole numbers a figure may be for all that a reader can compute. */
export type Interval = { readonly lower: number; readonly upper: number };

/**
 * A reader of what is shown of a block, who computes all that follows. Every table of numbers that fits what is shown is
 * kept, since one often tells of many figures at once how far they may lie from what they are.
 */
export type Reader = {
  readonly isShown: (figure: number) => boolean;
  readonly hide: (figure: number) => void;
  readonly show: (figure: number) => void;
  /** Between what a figure lies in the tables found so far: the whole interval is this one or a wider one. */
  readonly seen: (figure: number) => Interval;
  /** Looks for the table in which a figure is as large, or as small, as can be. */
  readonly raise: (figure: number) => void;
  readonly lower: (figure: number) => void;
  /** Looks for a table in which these figures are as large as can be together. */
  readonly enlarge: (figures: readonly number[]) => void;
  /**
   * How the largest number a figure can be, `most`, rests on what is shown: `gains` is by how much more of another figure
   * than the reader sees would raise it.
   */
  readonly supportOf: (figure: number) => { readonly most: number; readonly gains: Float64Array };
  /** Takes note of a table found elsewhere; its first numbers are those of the figures. */
  readonly note: (table: Float64Array) => void;
  /** A table that fits; undefined where what is shown contradicts itself. */
  readonly table: () => Float64Array | undefined;
  readonly close: () => void;
};

/** What no figure is thought to exceed, so that every question has an answer. */
export function limitOf({ figures, threshold }: Block): number {
  return figures.reduce((sum, { number = 0 }) => Math.max(sum, number), 0) * 2 + 100 * threshold;
}

/** 0 where nobody knows it. */
export function numberOf(figures: Block["figures"], figure: number): number {
  return at(figures, figure).number ?? 0;
}

export function openReader(block: Block, solver: Solver): Reader {
  const { figures } = block;
  const limit = limitOf(block);
  const shown = figures.map(({ state }) => state === "shown");
  const numbers = figures.map(({ number = 0 }) => number);
  const program = solver.open({
    lower: numbers.map((number, figure) => (shown[figure] ? number : 0)),
    upper: numbers.map((number, figure) => (shown[figure] ? number : limit)),
    rows: rowsOf(block),
  });
  const tables = openTables(figures.length);
  const keep = (solution: Solution): number => {
    if (solution.status !== "optimal") throw new Error(`the solver found the block ${solution.status}`);
    tables.add(solution.values);
    return solution.objective;
  };
  if (figures.every(({ number }) => number !== undefined)) tables.add(Float64Array.from(numbers));
  else {
    const first = program.minimise(new Map());
    if (first.status === "optimal") keep(first);
  }
  return {
    isShown: (figure) => at(shown, figure),
    hide: (figure) => {
      shown[figure] = false;
      program.setLimits(figure, 0, limit);
      tables.free(figure, at(numbers, figure));
    },
    show: (figure) => {
      shown[figure] = true;
      const number = at(numbers, figure);
      program.setLimits(figure, number, number);
      tables.fix(figure, number);
    },
    seen: tables.seen,
    raise: (figure) => void keep(program.minimise(new Map([[figure, -1]]))),
    lower: (figure) => void keep(program.minimise(new Map([[figure, 1]]))),
    enlarge: (some) => void keep(program.minimise(new Map(some.map((figure) => [figure, -1])))),
    supportOf: (figure) => {
      const solution = program.minimise(new Map([[figure, -1]]));
      const most = -keep(solution);
      return {
        most,
        gains: solution.status === "optimal" ? solution.reducedCosts.map((cost) => -cost) : new Float64Array(),
      };
    },
    note: tables.add,
    table: tables.first,
    close: program.close,
  };
}

/** Relations as rows of a program whose first columns are the figures. */
export function rowsOf({ relations }: Block) {
  return relations.map(({ terms, lower, upper }) => ({
    columns: terms.map(([figure]) => figure),
    factors: terms.map(([, factor]) => factor),
    lower,
    upper,
  }));
}

/** A table, and how many of its figures are shown to be something else. */
type Found = { readonly table: Float64Array; misfits: number };

/**
 * The tables found, and the smallest and the largest number of each figure in those that fit. The others are kept: they
 * may fit again once more is hidden.
 */
function openTables(size: number) {
  const found: Found[] = [];
  const smallest = new Float64Array(size);
  const largest = new Float64Array(size);
  const note = ({ table }: Found) => {
    // Most of the time of protecting goes by here: plain reads.
    for (let figure = 0; figure < size; figure++) {
      const number = table[figure] ?? 0;
      smallest[figure] = Math.min(smallest[figure] ?? number, number);
      largest[figure] = Math.max(largest[figure] ?? number, number);
    }
  };
  const noteAll = () => {
    smallest.fill(Number.POSITIVE_INFINITY);
    largest.fill(Number.NEGATIVE_INFINITY);
    for (const one of found) if (one.misfits === 0) note(one);
  };
  const shift = (figure: number, number: number, step: 1 | -1) => {
    for (const one of found) if (Math.abs(at(one.table, figure) - number) > TOLERANCE) one.misfits += step;
    noteAll();
  };
  noteAll();
  return {
    add: (table: Float64Array) => {
      const one = { table, misfits: 0 };
      found.push(one);
      note(one);
    },
    fix: (figure: number, number: number) => shift(figure, number, 1),
    free: (figure: number, number: number) => shift(figure, number, -1),
    seen: (figure: number): Interval => wholeInterval(at(smallest, figure), at(largest, figure)),
    first: () => found[0]?.table,
  };
}

function wholeInterval(lower: number, upper: number): Interval {
  return { lower: Math.ceil(lower - TOLERANCE), upper: Math.floor(upper + TOLERANCE) };
}
