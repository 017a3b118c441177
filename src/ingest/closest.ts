import { at } from "#domain/at.ts";
import { fold } from "#domain/fold.ts";

const MOST_OFFERED = 3;
const LONGEST_TEXT = 60;

/**
 * The candidates most like a text, the best first, at most three: those a third of its letters away or fewer.
 * Cost: letters × letters per candidate, so texts longer than 60 are not compared.
 */
export function closestOf(text: string, candidates: Iterable<string>): readonly string[] {
  const wanted = fold(text);
  if (wanted.length > LONGEST_TEXT) return [];
  const reach = Math.max(1, Math.floor(wanted.length / 3));
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), reach);
    if (distance <= reach) found.push({ candidate, distance });
  }
  found.sort((one, other) => one.distance - other.distance);
  return found.slice(0, MOST_OFFERED).map(({ candidate }) => candidate);
}

/**
 * The insertions, deletions, replacements and swaps of neighbours between two texts; any number above `limit` once it
 * is certain to be more.
 * @see optimal string alignment distance
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const step = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      row.push(isSwap ? Math.min(step, (before[j - 2] ?? 0) + 1) : step);
    }
    [before, last] = [last, row];
  }
  return at(last, other.length);
}

/** The offered candidates as a fact; `none` where there are none, so that a sentence can leave them out. */
export function closestFact(closest: readonly string[]): { readonly closest: string } {
  return { closest: closest.length === 0 ? "none" : closest.join(", ") };
}
