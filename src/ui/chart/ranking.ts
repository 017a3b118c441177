import type { SourceKind, Target } from "#domain/dataset.ts";
import type { Observation } from "#domain/observation.ts";
import type { Progress } from "#domain/progress.ts";
import { type AbsenceReason, type Mark, numberOf, type Value } from "#domain/value.ts";
import type { PercentInterval } from "#domain/wilson.ts";

/** One place with what is known of it for one period, as a page finds it. */
export type RankedSource = {
  readonly key: string;
  readonly name: string;
  /** Undefined where nothing was reported. */
  readonly observation?: Observation | undefined;
  readonly baseline?: Target | undefined;
  readonly target?: Target | undefined;
  readonly progress?: Progress | undefined;
  readonly interval?: PercentInterval | undefined;
  readonly sourceKind?: SourceKind | undefined;
};

/** A place with a number, drawn as a dot between its baseline and its target. */
export type RankedPlace = {
  readonly key: string;
  readonly name: string;
  readonly number: number;
  readonly marks: readonly Mark[];
  readonly interval?: PercentInterval;
  readonly baseline?: number;
  readonly target?: number;
  readonly progress?: Progress;
  readonly sourceKind?: SourceKind;
};

/** A place without a number and why; it has no rank. */
type AbsentPlace = { readonly key: string; readonly name: string; readonly reason: AbsenceReason };

export type Ranking = {
  readonly places: readonly RankedPlace[];
  readonly absent: readonly AbsentPlace[];
  /** All places taken together (A1); undefined where the indicator has no total. */
  readonly total?: number;
};

/**
 * Places by their value, those without one apart. Equal values stand in the order of their names.
 * @param first - which value comes first. @param compareText - `Words.compareText`.
 */
export function rankingOf(
  sources: readonly RankedSource[],
  total: Value | undefined,
  first: "highest" | "lowest",
  compareText: (one: string, other: string) => number,
): Ranking {
  const sign = first === "highest" ? -1 : 1;
  const byName = [...sources].sort((one, other) => compareText(one.name, other.name) || compareKeys(one, other));
  const places = byName.flatMap(placeOf).sort((one, other) => sign * (one.number - other.number));
  const absent = byName.flatMap(({ key, name, observation }): AbsentPlace[] => {
    const value = observation?.value ?? ({ kind: "absent", reason: "missing" } as const);
    return value.kind === "absent" ? [{ key, name, reason: value.reason }] : [];
  });
  const number = total && numberOf(total);
  return { places, absent, ...(number !== undefined && { total: number }) };
}

function compareKeys(one: RankedSource, other: RankedSource): number {
  return one.key < other.key ? -1 : 1;
}

function placeOf(source: RankedSource): RankedPlace[] {
  const { key, name, observation, progress, interval, sourceKind } = source;
  const number = observation && numberOf(observation.value);
  if (observation === undefined || number === undefined) return [];
  const [baseline, target] = [source.baseline, source.target].map((one) => one && numberOf(one.value));
  return [
    {
      key,
      name,
      number,
      marks: observation.marks,
      ...(interval && { interval }),
      ...(baseline !== undefined && { baseline }),
      ...(target !== undefined && { target }),
      ...(progress && { progress }),
      ...(sourceKind && { sourceKind }),
    },
  ];
}

/** How many places have reached their target, of those that have one. */
export type RankingFinding =
  | { readonly kind: "noValues" }
  | { readonly kind: "reached"; readonly reached: number; readonly withTarget: number; readonly of: number }
  | { readonly kind: "spread"; readonly from: RankedPlace; readonly to: RankedPlace };

/** The finding of a ranking: targets reached where there are any, else how far apart the places lie. */
export function rankingFinding({ places, absent }: Ranking): RankingFinding {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return { kind: "noValues" };
  const withTarget = places.filter(({ progress, target }) => target !== undefined && progress?.kind === "measured");
  if (withTarget.length === 0) return { kind: "spread", from: first, to: last };
  const reached = withTarget.filter(({ progress }) => progress?.kind === "measured" && progress.status === "achieved");
  const of = places.length + absent.length;
  return { kind: "reached", reached: reached.length, withTarget: withTarget.length, of };
}
