import { at } from "#domain/at.ts";
import type { Block } from "./block.ts";
import { limitOf, numberOf, type Reader, rowsOf, TOLERANCE } from "./reader.ts";
import type { Solver } from "./solver.ts";

/** Finds the figures to hide so that an unsafe one becomes safe. */
export type Widener = {
  /** A table in which a figure is this large, and the shown figures to hide for it; undefined where there is none. */
  readonly toReach: (figure: number, number: number) => Change | undefined;
  readonly close: () => void;
};

export type Change = { readonly moved: readonly number[]; readonly table: Float64Array };

/**
 * The cheapest change of a table that lets a hidden figure be what it is not: hidden figures move freely, shown ones at
 * their cost, and those that move are to be hidden. It goes by amounts moved and not by figures touched, so it is good and
 * quick, not best.
 * @see J. P. Kelly, B. L. Golden, A. A. Assad (1992), Networks 22:397
 */
export function openWidener(block: Block, reader: Reader, solver: Solver): Widener {
  const { figures } = block;
  const size = figures.length;
  const limit = limitOf(block);
  const priced = [...figures.keys()].filter((figure) => at(figures, figure).state === "shown");
  const numbers = priced.map((figure) => numberOf(figures, figure));
  const program = solver.open({
    lower: [...figures.map(() => 0), ...priced.map(() => 0), ...priced.map(() => 0)],
    upper: [...figures.map(() => limit), ...priced.map(() => limit), ...numbers],
    rows: [
      ...rowsOf(block),
      ...priced.map((figure, place) => ({
        columns: [figure, size + place, size + priced.length + place],
        factors: [1, -1, 1],
        lower: at(numbers, place),
        upper: at(numbers, place),
      })),
    ],
  });
  const costs = (): ReadonlyMap<number, number> =>
    new Map(
      priced.flatMap((figure, place) => {
        const cost = reader.isShown(figure) ? at(figures, figure).cost : 0;
        return [[size + place, cost] as const, [size + priced.length + place, cost] as const];
      }),
    );
  return {
    toReach: (figure, number) => {
      program.setLimits(figure, number, limit);
      const solution = program.minimise(costs());
      program.setLimits(figure, 0, limit);
      if (solution.status !== "optimal") return undefined;
      const { values } = solution;
      const moved = priced.filter(
        (moved, place) =>
          reader.isShown(moved) &&
          Math.abs(at(values, size + place) - at(values, size + priced.length + place)) > TOLERANCE,
      );
      return { moved, table: values };
    },
    close: program.close,
  };
}
