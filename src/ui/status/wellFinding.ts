import { countWell, type StatusCounts } from "#domain/summary.ts";
import type { Words } from "#i18n/words.ts";

/** How many municipalities are on track or have reached the target (P9): of those that are shown, where some are suppressed. */
export function wellFinding(counts: StatusCounts, total: number, words: Words): string {
  const hidden = counts.unmeasurable.suppressed;
  if (hidden === 0) return words.say("status.count.achievedOrOnTrack", { count: countWell(counts), total });
  const finding = words.say("status.count.achievedOrOnTrack", { count: countWell(counts), total: total - hidden });
  return words.say("status.count.withSuppressed", { finding, hidden });
}

/** The finding of a map by status; that nothing can be measured is told apart from that it may not be shown. */
export function statusFinding(counts: StatusCounts, total: number, words: Words): string {
  if (counts.measured > 0) return wellFinding(counts, total, words);
  const hidden = counts.unmeasurable.suppressed;
  return hidden === 0
    ? words.say("overview.findingNothing")
    : words.say("status.count.onlySuppressed", { hidden, total });
}
