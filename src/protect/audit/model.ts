import type { AuditFault, FigureAddress } from "./audit.ts";

/**
 * `Σ factors × columns = 0`, or `≤ 0` where it is no equality. Relations of one rule are believed or doubted together.
 */
export type Relation = {
  readonly rule: number;
  readonly columns: readonly number[];
  readonly factors: readonly number[];
  readonly isEquality: boolean;
};

/** What is asked of a column: a hidden figure, or one that is never published but follows (`part`, `rest`, `added`). */
export type Question = {
  readonly address: FigureAddress;
  readonly about: "hidden" | "outsideDesign" | "part" | "rest" | "added";
  readonly column: number;
  /** Whether 0 is a small number here (S1). */
  readonly isZeroSmall: boolean;
};

/**
 * The figures of some indicators that tell of each other and of no others: columns of whole numbers between limits, what
 * holds between them, and what is asked. Plain data, so that blocks can be audited apart.
 */
export type AuditBlock = {
  readonly threshold: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly relations: readonly Relation[];
  readonly ruleCount: number;
  readonly questions: readonly Question[];
  readonly published: number;
  /** What was found wrong without computing. */
  readonly faults: readonly AuditFault[];
};

/** A block being built. */
export type Model = {
  readonly lower: number[];
  readonly upper: number[];
  readonly relations: Relation[];
  readonly rules: Map<string, number>;
  readonly questions: Question[];
};

export function newModel(): Model {
  return { lower: [], upper: [], relations: [], rules: new Map(), questions: [] };
}

/** @returns the number of the new column. */
export function addColumn({ lower, upper }: Model, least = 0, most = Infinity): number {
  upper.push(most);
  return lower.push(least) - 1;
}

/** @param rule - any words that tell the rule from others. */
export function addRelation(
  { rules, relations }: Model,
  rule: readonly string[],
  columns: readonly number[],
  factors: readonly number[],
  isEquality: boolean,
): void {
  const name = keyOf(rule);
  const number = rules.get(name) ?? rules.size;
  rules.set(name, number);
  relations.push({ rule: number, columns, factors, isEquality });
}

export function keyOf(words: readonly string[]): string {
  return words.join("\t");
}
