import { type Change, changesOfRow, rowKey } from "./change.ts";
import { compareText } from "./coding.ts";
import type { NumberColumn, ObservationTable } from "./observation.ts";
import { observationAt } from "./observationTable.ts";
import { comparePeriods } from "./period.ts";
import { OBSERVATIONS } from "./schemaFigures.ts";

/**
 * The observations that were added, removed or changed, in the order of the tables. Both are read once from top to bottom,
 * column by column; only rows that differ become objects.
 */
export function observationChanges(before: ObservationTable, now: ObservationTable): readonly Change[] {
  const keys = jointKeys(before, now);
  const isSurelySame = rowComparison(before, now);
  const keyAt = (table: ObservationTable, row: number) => rowKey(OBSERVATIONS, observationAt(table, row));
  const changes: Change[] = [];
  let [old, row] = [0, 0];
  while (old < before.length || row < now.length) {
    const order = old === before.length ? 1 : row === now.length ? -1 : compareKeys(keys, old, row);
    if (order < 0) changes.push({ ...keyAt(before, old++), kind: "removed" });
    else if (order > 0) changes.push({ ...keyAt(now, row++), kind: "added" });
    else {
      if (!isSurelySame(old, row))
        changes.push(...changesOfRow(OBSERVATIONS, observationAt(before, old), observationAt(now, row)));
      old++;
      row++;
    }
  }
  return changes;
}

type Codes = ArrayLike<number>;

/** One column of the key in both tables, and the place each of its codes has among the ids of both. */
type JointColumn = { readonly old: Codes; readonly oldRanks: Codes; readonly now: Codes; readonly nowRanks: Codes };

function jointKeys(before: ObservationTable, now: ObservationTable): readonly JointColumn[] {
  const joint = <Id extends string>(
    idsOf: (table: ObservationTable) => readonly Id[],
    codesOf: (table: ObservationTable) => Codes,
    compare?: (one: Id, other: Id) => number,
  ): JointColumn => {
    const [oldRanks, nowRanks] = jointRanks(idsOf(before), idsOf(now), compare);
    return { old: codesOf(before), oldRanks, now: codesOf(now), nowRanks };
  };
  return [
    joint(
      ({ indicators }) => indicators,
      ({ indicator }) => indicator,
    ),
    joint(
      ({ areas }) => areas,
      ({ area }) => area,
    ),
    joint(
      ({ periods }) => periods,
      ({ period }) => period,
      comparePeriods,
    ),
    joint(
      ({ categories }) => categories.sex,
      ({ sex }) => sex,
    ),
    joint(
      ({ categories }) => categories.community,
      ({ community }) => community,
    ),
    joint(
      ({ categories }) => categories.level,
      ({ level }) => level,
    ),
  ];
}

/** For each id of two dictionaries its place among the ids of both, so that comparing places is comparing ids. */
function jointRanks<Id extends string>(
  before: readonly Id[],
  now: readonly Id[],
  compare: (one: Id, other: Id) => number = compareText,
): readonly [Codes, Codes] {
  const ids = [...new Set([...before, ...now])].sort(compare);
  const rankOf = new Map(ids.map((id, rank) => [id, rank]));
  const ranks = (some: readonly Id[]) => Uint32Array.from(some, (id) => rankOf.get(id) ?? 0);
  return [ranks(before), ranks(now)];
}

/** Below 0 where the old row comes before the new one, 0 where both are of the same key. */
function compareKeys(keys: readonly JointColumn[], oldRow: number, nowRow: number): number {
  for (const { old, oldRanks, now, nowRanks } of keys) {
    const difference = (oldRanks[old[oldRow] ?? 0] ?? 0) - (nowRanks[now[nowRow] ?? 0] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Tells rows that say the same; a row with a note is left to be looked at closely. */
function rowComparison(before: ObservationTable, now: ObservationTable) {
  const [oldSources, nowSources] = jointRanks(before.sources, now.sources);
  return (old: number, row: number): boolean =>
    isSameNumber(before.value, old, now.value, row) &&
    isSameNumber(before.numerator, old, now.numerator, row) &&
    isSameNumber(before.denominator, old, now.denominator, row) &&
    before.marks[old] === now.marks[row] &&
    oldSources[before.source[old] ?? 0] === nowSources[now.source[row] ?? 0] &&
    !before.notes.has(old) &&
    !now.notes.has(row);
}

function isSameNumber(one: NumberColumn, oneRow: number, other: NumberColumn, otherRow: number): boolean {
  return one.states[oneRow] === other.states[otherRow] && one.numbers[oneRow] === other.numbers[otherRow];
}
