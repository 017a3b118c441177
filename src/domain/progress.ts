import type { Direction } from "./dataset.ts";
import { type Day, monthAxis } from "./day.ts";
import type { SourceId } from "./id.ts";
import { endOf, type Period } from "./period.ts";
import { roundForComparison } from "./rounding.ts";
import type { Value } from "./value.ts";

/** Statuses of a measurable indicator, best first (P3, P4). */
export const STATUSES = ["achieved", "onTrack", "behind", "offTrack", "missed", "regressed"] as const;
export type Status = (typeof STATUSES)[number];

/** Why an indicator has no status (P5). */
export const UNMEASURABLE_REASONS = [
  "noBaseline",
  "noTarget",
  "noActual",
  "suppressed",
  "notApplicable",
  "tooEarly",
  "noDirection",
] as const;
export type UnmeasurableReason = (typeof UNMEASURABLE_REASONS)[number];

/** A baseline, interim target, target or actual: a value with its period and source. */
export type Measurement = { readonly period: Period; readonly value: Value; readonly source: SourceId };

/** The pace from which an indicator is on track, and from which it is behind rather than off track (P3). Unitless. */
export type Cuts = { readonly onTrack: number; readonly behind: number };

export type ProgressQuestion = {
  readonly direction: Direction;
  /** How far a maintained value may slip (P4), in the indicator's unit, 0 or more. */
  readonly tolerance: number;
  readonly baseline: Measurement | undefined;
  readonly interims: readonly Measurement[];
  readonly target: Measurement | undefined;
  readonly actual: Measurement | undefined;
  readonly cuts: Cuts;
};

/** The comparison that decided a status, in the order in which they are tried (P3, P4). */
export type Rule = "reached" | "targetDatePassed" | "worseThanBaseline" | "pace" | "maintained";

type Shares = {
  /** Share of the way from baseline to target that is covered (P1). Unitless, not clamped, never −0. */
  readonly shareCovered?: number;
  /** Share that was to be covered by the date of the actual (P2). Unitless. */
  readonly shareExpected?: number;
};

/** The status of an indicator with its working (P7), or the reason why it has none (P5). */
export type Progress =
  | (Shares & {
      readonly kind: "measured";
      readonly status: Status;
      readonly rule: Rule;
      /** shareCovered ÷ shareExpected; absent where an earlier rule than pace decided. */
      readonly pace?: number;
      /** The value least far along that would have been on track at the date of the actual, in the indicator's unit. */
      readonly onTrackFrom: number;
      readonly question: ProgressQuestion;
    })
  | (Shares & {
      readonly kind: "unmeasurable";
      readonly reason: UnmeasurableReason;
      readonly question: ProgressQuestion;
    });

/** A measurement known to hold a number, on the month axis. */
type Point = { readonly at: number; readonly number: number };

/**
 * Progress of one indicator from its baseline towards its target (rules P1–P7).
 *
 * @returns a status with its working, or the reason why there is none. Never throws on any finite numbers.
 */
export function progressOf(question: ProgressQuestion): Progress {
  const b = pointOf(question.baseline, "noBaseline");
  if (typeof b === "string") return { kind: "unmeasurable", reason: b, question };
  const t = pointOf(question.target, "noTarget");
  if (typeof t === "string") return { kind: "unmeasurable", reason: t, question };
  const a = pointOf(question.actual, "noActual");
  if (typeof a === "string") return { kind: "unmeasurable", reason: a, question };
  if (a.at <= b.at) return { kind: "unmeasurable", reason: "tooEarly", question };
  return t.number === b.number ? progressOfMaintained(question, b, a) : progressOfChange(question, b, t, a);
}

/** Where a measurement stands, or the reason why it has no number, `missing` where it has no better one (P5). */
function pointOf(measurement: Measurement | undefined, missing: UnmeasurableReason): Point | UnmeasurableReason {
  if (measurement === undefined) return missing;
  const { value } = measurement;
  if (value.kind === "number") return { at: monthAxis(dateOf(measurement)), number: value.number };
  return value.reason === "suppressed" || value.reason === "notApplicable" ? value.reason : missing;
}

/** The day a measurement is dated: the end of its period (T1). */
export function dateOf(measurement: Measurement): Day {
  return endOf(measurement.period);
}

function progressOfChange(question: ProgressQuestion, b: Point, t: Point, a: Point): Progress {
  const covered = shareOf(a.number, b, t);
  const expected = shareExpectedAt(a.at, b, t, question.interims);
  const shares = { shareCovered: covered, shareExpected: expected };
  const hasEnded = a.at >= t.at;
  const isTooEarly = roundForComparison(expected) <= 0;
  const neededShare = hasEnded || isTooEarly ? 1 : Math.min(1, Math.max(0, question.cuts.onTrack * expected));
  const onTrackFrom = b.number + neededShare * (t.number - b.number);
  const measured = { kind: "measured", ...shares, onTrackFrom, question } as const;
  const p = roundForComparison(covered);
  if (p >= 1) return { ...measured, status: "achieved", rule: "reached" };
  if (hasEnded) return { ...measured, status: "missed", rule: "targetDatePassed" };
  if (isTooEarly) return { kind: "unmeasurable", reason: "tooEarly", ...shares, question };
  if (p < 0) return { ...measured, status: "regressed", rule: "worseThanBaseline" };
  const pace = covered / expected;
  return { ...measured, status: statusOfPace(pace, question.cuts), rule: "pace", pace };
}

function statusOfPace(pace: number, cuts: Cuts): Status {
  const r = roundForComparison(pace);
  return r >= cuts.onTrack ? "onTrack" : r >= cuts.behind ? "behind" : "offTrack";
}

function progressOfMaintained(question: ProgressQuestion, b: Point, a: Point): Progress {
  if (question.direction === "none") return { kind: "unmeasurable", reason: "noDirection", question };
  const sign = question.direction === "increase" ? 1 : -1;
  const slip = roundForComparison(sign * (b.number - a.number));
  const status = slip <= question.tolerance ? "onTrack" : "regressed";
  const onTrackFrom = b.number - sign * question.tolerance;
  return { kind: "measured", status, rule: "maintained", onTrackFrom, question };
}

/** Where a number stands between baseline (0) and target (1) (P1). */
function shareOf(number: number, b: Point, t: Point): number {
  const share = (number - b.number) / (t.number - b.number);
  // For a falling target the share at the baseline would be −0, which prints as "-0%".
  return share === 0 ? 0 : share;
}

/** Expected share: straight lines through baseline, interim targets and target, read at a date (P2). */
function shareExpectedAt(at: number, b: Point, t: Point, interims: readonly Measurement[]): number {
  if (at >= t.at) return 1;
  const inner = interims
    .map((interim) => pointOf(interim, "noTarget"))
    .filter((point) => typeof point !== "string")
    .filter((point) => point.at > b.at && point.at < t.at)
    .sort((one, other) => one.at - other.at);
  const path = [b, ...inner, t];
  const next = path.findIndex((point) => point.at > at);
  const [from, to] = [path[next - 1] ?? b, path[next] ?? t];
  const expected = from.number + ((to.number - from.number) * (at - from.at)) / (to.at - from.at);
  return shareOf(expected, b, t);
}
