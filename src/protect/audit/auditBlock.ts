import { at } from "#domain/at.ts";
import { groupBy } from "#domain/group.ts";
import type { Solver } from "#protect/solver.ts";
import type { Audit, AuditFault, FaultKind, Interval } from "./audit.ts";
import { componentsOf } from "./components.ts";
import { believedRows, contradictedRules, doubt, firstBeliefs, type RuledRow } from "./doubt.ts";
import { type Findings, findIntervals } from "./intervals.ts";
import type { AuditBlock, Question } from "./model.ts";
import { type Limits, propagate } from "./propagate.ts";
import { isSafe, valueCount } from "./safety.ts";

/** What can be computed back of one block. */
export function auditBlock(block: AuditBlock, solver: Solver): Audit {
  const beliefs = firstBeliefs(block, limitsOf(block));
  for (;;) {
    const rows = believedRows(block.relations, beliefs);
    const outcome = findingsUnder(block, rows, solver);
    if ("unsafe" in outcome) return auditOf(block, outcome);
    // What only whole numbers contradict shows no culprit: then all that met in the contradiction is doubted.
    const culprits = contradictedRules(rows, limitsOf(block), solver);
    doubt(beliefs, culprits.size > 0 ? culprits : new Set(outcome.contradicted.map(({ rule }) => rule)));
  }
}

function limitsOf({ lower, upper }: AuditBlock): Limits {
  return { lower: Float64Array.from(lower), upper: Float64Array.from(upper) };
}

/** Rows that cannot hold together. */
type Contradiction = { readonly contradicted: readonly RuledRow[] };

function findingsUnder(block: AuditBlock, rows: readonly RuledRow[], solver: Solver): Findings | Contradiction {
  const limits = limitsOf(block);
  const broken = propagate(rows, limits);
  if (broken !== undefined) return { contradicted: [broken] };
  const components = componentsOf(rows, limits);
  const questions = groupBy(block.questions, ({ column }) => column);
  const alone = new Map(questions);
  for (const column of components.flatMap(({ columns }) => columns)) alone.delete(column);
  const unsafe = new Map<Question, Interval>();
  let fewestValues = Infinity;
  for (const [column, asked] of alone) {
    const interval = { lower: at(limits.lower, column), upper: at(limits.upper, column) };
    for (const question of asked) {
      if (!isSafe(question, interval, block.threshold)) unsafe.set(question, interval);
      if (question.about === "hidden") fewestValues = Math.min(fewestValues, valueCount(interval));
    }
  }
  for (const { columns, program } of components) {
    const asked = columns.flatMap((number, column) =>
      (questions.get(number) ?? []).map((question) => ({ question, column })),
    );
    if (asked.length === 0) continue;
    const found = findIntervals(program, asked, block.threshold, fewestValues, solver);
    if (found === undefined) return { contradicted: rowsAmong(rows, columns) };
    for (const [question, interval] of found.unsafe) unsafe.set(question, interval);
    fewestValues = found.fewestValues;
  }
  return { unsafe, fewestValues };
}

function rowsAmong(rows: readonly RuledRow[], columns: readonly number[]): readonly RuledRow[] {
  const among = new Set(columns);
  return rows.filter((row) => row.columns.some((column) => among.has(column)));
}

function auditOf({ published, questions, faults }: AuditBlock, { unsafe, fewestValues }: Findings): Audit {
  const count = (about: Question["about"]) => questions.filter((question) => question.about === about).length;
  return {
    published,
    hidden: count("hidden"),
    outsideDesign: count("outsideDesign"),
    ...(fewestValues < Infinity && { fewestValues }),
    faults: [
      ...faults,
      ...[...unsafe].map(
        ([question, interval]): AuditFault => ({
          ...question.address,
          kind: faultKindOf(question, interval),
          ...interval,
        }),
      ),
    ],
  };
}

const FAULT_OF_IMPLIED = { part: "impliedPart", rest: "impliedRest", added: "impliedAdded" } as const;

function faultKindOf({ about }: Question, { lower, upper }: Interval): FaultKind {
  if (about === "hidden" || about === "outsideDesign") return lower === upper ? "recoverable" : "narrow";
  return FAULT_OF_IMPLIED[about];
}
