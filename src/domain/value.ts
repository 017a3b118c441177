/** Why there is no number (V1). In files: `[x]` (or blank) · `[z]` · `[c]` · `[low]`. */
export const ABSENCE_REASONS = ["missing", "notApplicable", "suppressed", "belowRounding"] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** What a number carries with it to every view and export (V2). In files: `p` · `r` · `e` · `b` · `u`. */
export const MARKS = ["provisional", "revised", "estimated", "breakInSeries", "lowReliability"] as const;
export type Mark = (typeof MARKS)[number];

/** A number, or its absence with one reason (V1). A reported 0 is a number. */
export type Value =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "absent"; readonly reason: AbsenceReason };

export const MISSING: Value = { kind: "absent", reason: "missing" };
export const SUPPRESSED: Value = { kind: "absent", reason: "suppressed" };

/**
 * A present value. −0 becomes 0 (V1).
 * @throws RangeError for NaN and ±Infinity, which never stand for a value.
 */
export function numberValue(number: number): Value {
  if (!Number.isFinite(number)) throw new RangeError(`not a finite number: ${number}`);
  return { kind: "number", number: number === 0 ? 0 : number };
}

export function absentValue(reason: AbsenceReason): Value {
  return { kind: "absent", reason };
}

/** Whether a value is withheld (rules S), so that nothing may be concluded from what stands beside it. */
export function isSuppressed(value: Value): boolean {
  return value.kind === "absent" && value.reason === "suppressed";
}

/** The number of a value, or undefined where it is absent. */
export function numberOf(value: Value): number | undefined {
  return value.kind === "number" ? value.number : undefined;
}

/**
 * The percentage of a rate's parts (V3): absent as its first absent part is; `notApplicable` where the denominator is 0.
 * @returns 0–100 for a proper share; above 100 where the numerator is the larger (a gross enrolment ratio).
 */
export function percentOf(numerator: Value, denominator: Value): Value {
  if (numerator.kind === "absent") return numerator;
  if (denominator.kind === "absent") return denominator;
  if (denominator.number === 0) return absentValue("notApplicable");
  return numberValue((100 * numerator.number) / denominator.number);
}
