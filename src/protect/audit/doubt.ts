import { at } from "#domain/at.ts";
import type { ProgramRow, Solver } from "#protect/solver.ts";
import type { AuditBlock, Relation } from "./model.ts";
import { canHold, type Limits, TOLERANCE } from "./propagate.ts";

/** How far each rule of a block is believed: that its parts are all of the whole, that they are no more, or nothing of it. */
export type Beliefs = Uint8Array;
const AT_MOST = 1;
const NOTHING = 2;

export type RuledRow = ProgramRow & { readonly rule: number };

/** The relations that are believed, as rows. */
export function believedRows(relations: readonly Relation[], beliefs: Beliefs): readonly RuledRow[] {
  return relations.flatMap((relation) => rowOf(relation, beliefs) ?? []);
}

function rowOf({ rule, columns, factors, isEquality }: Relation, beliefs: Beliefs): RuledRow | undefined {
  const belief = at(beliefs, rule);
  if (belief === NOTHING) return undefined;
  return { rule, columns, factors, lower: isEquality && belief < AT_MOST ? 0 : -Infinity, upper: 0 };
}

/** The beliefs that no relation contradicts by itself, given what is published. */
export function firstBeliefs({ relations, ruleCount }: AuditBlock, limits: Limits): Beliefs {
  const beliefs: Beliefs = new Uint8Array(ruleCount);
  for (const relation of relations)
    for (let row = rowOf(relation, beliefs); row && !canHold(row, limits); row = rowOf(relation, beliefs))
      doubt(beliefs, [relation.rule]);
  return beliefs;
}

export function doubt(beliefs: Beliefs, rules: Iterable<number>): void {
  for (const rule of rules) beliefs[rule] = Math.min(NOTHING, at(beliefs, rule) + 1);
}

/**
 * The rules to doubt where rows cannot hold together: those whose rows have to give way when all give way as little as
 * they can (an elastic program: Chinneck 2008, Feasibility and Infeasibility in Optimization, 6.1).
 * @returns none where only whole numbers do not fit.
 */
export function contradictedRules(rows: readonly RuledRow[], limits: Limits, solver: Solver): ReadonlySet<number> {
  const { lower, upper } = limits;
  const columnCount = lower.length;
  const open = solver.open({
    lower: [...lower, ...rows.flatMap(() => [0, 0])],
    upper: [...upper, ...rows.flatMap(() => [Infinity, Infinity])],
    rows: rows.map((row, place) => ({
      ...row,
      columns: [...row.columns, columnCount + 2 * place, columnCount + 2 * place + 1],
      factors: [...row.factors, 1, -1],
    })),
  });
  const solution = open.minimise(
    new Map(rows.flatMap((_, place) => [0, 1].map((side) => [columnCount + 2 * place + side, 1]))),
  );
  open.close();
  if (solution.status !== "optimal") return new Set();
  const isGivingWay = (_: RuledRow, place: number) =>
    [0, 1].some((side) => at(solution.values, columnCount + 2 * place + side) > TOLERANCE);
  return new Set(rows.filter(isGivingWay).map(({ rule }) => rule));
}
