import type { Measurement } from "./progress.ts";
import { type AbsenceReason, absentValue, numberValue, type Value } from "./value.ts";

/**
 * The gap between a group and its reference, in percentage points: group − reference (A5).
 * @returns absent as the group is, else as the reference is; suppressed wins, so that no gap tells a hidden side.
 */
export function gapOf(group: Value, reference: Value): Value {
  if (group.kind === "number" && reference.kind === "number") return numberValue(group.number - reference.number);
  const reasons = [group, reference].flatMap((side): AbsenceReason[] => (side.kind === "absent" ? [side.reason] : []));
  return absentValue(reasons.includes("suppressed") ? "suppressed" : (reasons[0] ?? "missing"));
}

/** The gap of two measurements of one period, to be asked for its progress like any other; undefined where a side or the period differs. */
export function gapMeasurement(
  group: Measurement | undefined,
  reference: Measurement | undefined,
): Measurement | undefined {
  if (group === undefined || reference === undefined || group.period !== reference.period) return undefined;
  return { period: group.period, value: gapOf(group.value, reference.value), source: group.source };
}
