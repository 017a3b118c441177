import { figureOf } from "./observationTable.ts";
import { MISSING, type Value } from "./value.ts";

/** The three figures of an observation or a target. */
export type Figures = { readonly value: Value; readonly numerator: Value; readonly denominator: Value };

/** What a value says that its parts alone do not: missing where they say the same (V3). */
export function givenValue({ value, numerator, denominator }: Figures): Value {
  const computed = figureOf(MISSING, numerator, denominator);
  return isSameValue(figureOf(value, numerator, denominator), computed) ? MISSING : value;
}

export function isSameValue(one: Value, other: Value): boolean {
  if (one.kind === "number") return other.kind === "number" && one.number === other.number;
  return other.kind === "absent" && one.reason === other.reason;
}
