import type { Assessment } from "#domain/assessment.ts";
import { STATUSES, type Status } from "#domain/progress.ts";

/** What statuses may be picked out by: one of them, all without one, all that slip, or all whose value is out of date. */
export type StatusChoice = Status | "unmeasurable" | "attention" | "stale";

const CHOICES: readonly StatusChoice[] = [...STATUSES, "unmeasurable", "attention", "stale"];

/** The statuses of those to call first. */
export const SLIPPING: readonly Status[] = ["behind", "offTrack", "missed", "regressed"];

/** A choice as an address holds it; undefined for anything else. */
export function parseStatusChoice(text: string | undefined): StatusChoice | undefined {
  return CHOICES.find((choice) => choice === text);
}

export function fitsChoice({ progress, freshness }: Assessment, choice: StatusChoice): boolean {
  if (choice === "stale") return freshness?.isStale ?? false;
  if (progress.kind === "unmeasurable") return choice === "unmeasurable";
  return choice === "attention" ? SLIPPING.includes(progress.status) : progress.status === choice;
}
