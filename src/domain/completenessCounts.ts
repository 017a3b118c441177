import { type Completeness, type CompletenessRow, REPORT_STATES, type ReportState } from "./completeness.ts";
import type { AreaId } from "./id.ts";
import { comparePeriods, type Period } from "./period.ts";
import { zeros } from "./zeros.ts";

/** How many of some values are in each state. */
export type StateCounts = Readonly<Record<ReportState, number>>;

export function countStates(states: Iterable<ReportState>): StateCounts {
  const counts = zeros(REPORT_STATES);
  for (const state of states) counts[state] += 1;
  return counts;
}

/** How many values were due: all but those that do not apply. */
export function dueOf({ notApplicable, ...counts }: StateCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** How many of those due were reported; one that is withheld has been reported all the same. */
export function answeredOf(counts: StateCounts): number {
  return dueOf(counts) - counts.missing;
}

export function countsOfRow({ states }: CompletenessRow): StateCounts {
  return countStates([...states.values()].flat());
}

export function countsOfArea({ rows }: Completeness, area: AreaId): StateCounts {
  return countStates(rows.flatMap(({ states }) => states.get(area) ?? []));
}

export function countsOfAll({ rows }: Completeness): StateCounts {
  return countStates(rows.flatMap(({ states }) => [...states.values()].flat()));
}

/** Every period any indicator is due for, the oldest first. */
export function periodsOf({ rows }: Completeness): readonly Period[] {
  return [...new Set(rows.flatMap(({ periods }) => periods))].sort(comparePeriods);
}

/** What was due for one period alone; indicators not due for it are left out. */
export function completenessIn({ areas, rows }: Completeness, period: Period): Completeness {
  return {
    areas,
    rows: rows.flatMap(({ indicator, periods, states }): CompletenessRow | [] => {
      const place = periods.indexOf(period);
      if (place < 0) return [];
      const own = Array.from(states, ([area, all]) => [area, all.slice(place, place + 1)] as const);
      return { indicator, periods: [period], states: new Map(own) };
    }),
  };
}

/** An area with the states of all its values. */
export type AreaCounts = { readonly area: AreaId; readonly counts: StateCounts };

/** The areas with the states of their values, the one with most missing first; among equals the order is kept. */
export function areasByMissing(completeness: Completeness): readonly AreaCounts[] {
  return completeness.areas
    .map((area) => ({ area, counts: countsOfArea(completeness, area) }))
    .toSorted((one, other) => other.counts.missing - one.counts.missing);
}

/** Where missing values come from: all from one area, more than half from one, or from several. */
export type MissingSpread =
  | { readonly kind: "one" | "most"; readonly area: AreaId }
  | { readonly kind: "several"; readonly areas: number };

/** @returns undefined where nothing is missing. */
export function missingSpread(completeness: Completeness): MissingSpread | undefined {
  const owing = areasByMissing(completeness).filter(({ counts }) => counts.missing > 0);
  const [first] = owing;
  if (first === undefined) return undefined;
  if (owing.length === 1) return { kind: "one", area: first.area };
  const all = owing.reduce((sum, { counts }) => sum + counts.missing, 0);
  return 2 * first.counts.missing > all ? { kind: "most", area: first.area } : { kind: "several", areas: owing.length };
}
