import { at } from "#domain/at.ts";
import type { Program, Solver } from "#protect/solver.ts";
import type { Interval } from "./audit.ts";
import type { Question } from "./model.ts";
import { TOLERANCE } from "./propagate.ts";
import { isSafe, isWide, valueCount } from "./safety.ts";

/** So many rounds of solutions in all directions at once are looked for, while they prove anything. */
const MOST_ROUNDS = 30;

/** A question about a column of a component. */
export type Asked = { readonly question: Question; readonly column: number };

/** The exact intervals of figures that are not safe, and the fewest values of a hidden one. */
export type Findings = { readonly unsafe: ReadonlyMap<Question, Interval>; readonly fewestValues: number };

/**
 * Asks linear programs for the intervals of figures (S3). Every solution tells of all columns, so that most figures are
 * proved safe by solutions that were found for others; only the rest have programs of their own.
 * @param fewestValues - of hidden figures elsewhere: only fewer are searched for.
 * @returns undefined where no whole numbers fit.
 */
export function findIntervals(
  program: Program,
  asked: readonly Asked[],
  threshold: number,
  fewestValues: number,
  solver: Solver,
): Findings | undefined {
  const search = openSearch(program, solver);
  const isWideAsSeen = ({ column }: Asked) => isWide(search.seenAt(column), threshold);
  try {
    if (!search.look(new Map())) return undefined;
    // A figure that is no secret needs no program where its limits alone keep it from being small.
    let open = asked.filter(
      ({ question, column }) => question.about === "hidden" || at(program.lower, column) < threshold,
    );
    const hidden = open.filter(({ question }) => question.about === "hidden");
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const left = open.filter((one) => !isWideAsSeen(one));
      if (round > 0 && left.length === open.length) break;
      open = left;
      for (const sign of [1, -1])
        search.look(new Map(open.map(({ column }) => [column, sign * directionOf(column, round)])));
    }
    const unsafe = new Map<Question, Interval>();
    for (const one of open) {
      if (isWideAsSeen(one)) continue;
      const interval = search.exactAt(one.column);
      if (interval.lower > interval.upper) return undefined;
      if (!isSafe(one.question, interval, threshold)) unsafe.set(one.question, interval);
    }
    return { unsafe, fewestValues: fewestOf(hidden, search, fewestValues) };
  } finally {
    search.close();
  }
}

/** The narrowest first: what has been seen of the others shows soon that they hold more values. */
function fewestOf(hidden: readonly Asked[], search: Search, known: number): number {
  let fewest = known;
  const seenCount = ({ column }: Asked) => valueCount(search.seenAt(column));
  for (const one of hidden.toSorted((one, other) => seenCount(one) - seenCount(other)))
    if (seenCount(one) < fewest) fewest = Math.min(fewest, valueCount(search.exactAt(one.column)));
  return fewest;
}

/** A sign for each column, another in every round, as good as tossed: the top bit of a multiplicative hash (Knuth, TAOCP 6.4). */
function directionOf(column: number, round: number): number {
  return Math.imul(column * MOST_ROUNDS + round + 1, 2654435761) < 0 ? -1 : 1;
}

type Search = {
  /** Looks for the solution of least cost. @returns whether there is any. */
  readonly look: (costs: ReadonlyMap<number, number>) => boolean;
  /** The whole numbers between the smallest and the largest value seen: no wider than the exact interval. */
  readonly seenAt: (column: number) => Interval;
  readonly exactAt: (column: number) => Interval;
  readonly close: () => void;
};

function openSearch(program: Program, solver: Solver): Search {
  const open = solver.open(program);
  const lower = new Float64Array(program.lower.length).fill(Infinity);
  const upper = new Float64Array(program.lower.length).fill(-Infinity);
  const look = (costs: ReadonlyMap<number, number>) => {
    const solution = open.minimise(costs);
    if (solution.status !== "optimal") return false;
    solution.values.forEach((value, column) => {
      lower[column] = Math.min(at(lower, column), value);
      upper[column] = Math.max(at(upper, column), value);
    });
    return true;
  };
  const seenAt = (column: number) => ({
    // Plus 0: never −0.
    lower: Math.ceil(at(lower, column) - TOLERANCE) + 0,
    upper: Math.floor(at(upper, column) + TOLERANCE) + 0,
  });
  return {
    look,
    seenAt,
    exactAt: (column) => {
      for (const cost of [1, -1]) look(new Map([[column, cost]]));
      return seenAt(column);
    },
    close: open.close,
  };
}
