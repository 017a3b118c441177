import type { ReportState } from "#domain/completeness.ts";
import type { Progress, Status, UnmeasurableReason } from "#domain/progress.ts";
import type { AbsenceReason } from "#domain/value.ts";

/** Whatever has a symbol of its own: a status, a reason for having none, why a value is absent, or that it was reported. */
export type Sign = Status | UnmeasurableReason | AbsenceReason | ReportState;

/** The sign of a progress: its status, or why it has none (P5). */
export function signOf(progress: Progress): Sign {
  return progress.kind === "measured" ? progress.status : progress.reason;
}

/**
 * How a sign is drawn in a square of 16 centred on 0,0. `body` is its silhouette; `half` the part of a body that is
 * filled where the rest is left open; `mark` the lines upon it. Statuses are solid, all else is open lines: a reader who
 * sees no colour still sees what was measured.
 */
export type SignDrawing = { readonly body: string; readonly half?: string; readonly mark?: string };

const CIRCLE = "M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z";
const SQUARE = "M-6-6H6V6H-6Z";
/** A broken ring: there is nothing to measure against. */
const BROKEN_RING: SignDrawing = {
  body: "M-2.4-6A6.5 6.5 0 0 0-6-2.4M2.4-6A6.5 6.5 0 0 1 6-2.4M6 2.4A6.5 6.5 0 0 1 2.4 6M-6 2.4A6.5 6.5 0 0 0-2.4 6",
};
const HATCHED: SignDrawing = { body: SQUARE, mark: "M-6 0L0-6M-6 6L6-6M0 6L6 0" };

const DRAWINGS: Readonly<Record<Sign, SignDrawing>> = {
  achieved: { body: "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0Z", mark: "M-3.4.3L-1 2.8L3.5-2.5" },
  onTrack: { body: "M-5-7L7.5 0L-5 7Z" },
  behind: { body: "M0-7.5L7.5 0L0 7.5L-7.5 0Z", half: "M0-7.5L-7.5 0L0 7.5Z" },
  offTrack: { body: "M0-7L8 6.5H-8Z", mark: "M0-2.2V2M0 4.2V4.4" },
  missed: { body: "M-6.5-6.5H6.5V6.5H-6.5Z", mark: "M-3-3L3 3M3-3L-3 3" },
  regressed: { body: "M-7.8 0L-.8-7V-3H7.5V3H-.8V7Z" },
  noBaseline: BROKEN_RING,
  noTarget: BROKEN_RING,
  noDirection: BROKEN_RING,
  noActual: HATCHED,
  missing: HATCHED,
  suppressed: { body: SQUARE, mark: "M-6 0L0-6M-6 6L6-6M0 6L6 0M-6 0L0 6M-6-6L6 6M0-6L6 0" },
  notApplicable: { body: SQUARE, mark: "M-2.6-2.4V-2.3M2.6-2.4V-2.3M-2.6 2.5V2.6M2.6 2.5V2.6" },
  tooEarly: { body: CIRCLE, mark: "M0-3.8V0L2.8 1.6" },
  reported: { body: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z" },
  /** The figure 0. */
  zero: { body: "M-3.8 0C-3.8-8.6 3.8-8.6 3.8 0S-3.8 8.6-3.8 0Z", half: "M0 0" },
  belowRounding: { body: "M-6.5 2C-4-4-2-4 0 0S4 4 6.5-2" },
};

export function drawingOf(sign: Sign): SignDrawing {
  return DRAWINGS[sign];
}

const SOLID: Partial<Record<Sign, string>> = {
  reported: "reported",
  zero: "reported",
  achieved: "achieved",
  onTrack: "on-track",
  behind: "behind",
  offTrack: "off-track",
  missed: "missed",
  regressed: "regressed",
} satisfies Record<Status | "reported" | "zero", string>;

/** The colour token of a sign (`--on-track` for "on-track"); what was reported has one, all that is neither shares `unmeasurable` (P5). */
export function toneOf(sign: Sign): string {
  return SOLID[sign] ?? "unmeasurable";
}
