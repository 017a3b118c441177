import { type ChangeNeeded, changeNeeded } from "./changeNeeded.ts";
import type { Indicator, Settings, SourceKind, Target } from "./dataset.ts";
import type { Day } from "./day.ts";
import { type Freshness, freshnessOf } from "./freshness.ts";
import type { AreaId, IndicatorId } from "./id.ts";
import type { Disaggregation, Observation } from "./observation.ts";
import { endOf } from "./period.ts";
import { type Measurement, type Progress, progressOf } from "./progress.ts";

/** Everything Vijim concludes about one indicator in one area and disaggregation, as of a day (T2). */
export type Assessment = {
  readonly indicator: Indicator;
  readonly area: AreaId;
  readonly disaggregation: Disaggregation;
  readonly progress: Progress;
  /** The latest observation that is not missing; absent when there is none. */
  readonly actual?: Observation;
  /** Absent without an actual. */
  readonly freshness?: Freshness;
  /** Absent where target or actual has no number. */
  readonly needed?: ChangeNeeded;
};

type Question = {
  readonly indicator: Indicator;
  readonly area: AreaId;
  readonly disaggregation: Disaggregation;
  /** The observations of this area and disaggregation, in period order. */
  readonly series: readonly Observation[];
  readonly targets: TargetIndex;
  readonly settings: Pick<Settings, "onTrackCut" | "behindCut" | "staleValueMonths">;
  readonly asOf: Day;
};

/** Targets by what they are of, so that a matrix of statuses reads each once. */
export type TargetIndex = ReadonlyMap<string, readonly Target[]>;

export function indexTargets(targets: Iterable<Target>): TargetIndex {
  const index = new Map<string, Target[]>();
  for (const target of targets) {
    const key = keyOf(target.indicator, target.area, target.disaggregation);
    const known = index.get(key);
    if (known) known.push(target);
    else index.set(key, [target]);
  }
  return index;
}

/** The baseline, interim targets and target of one indicator, area and disaggregation; empty when it has none. */
export function targetsOf(
  index: TargetIndex,
  indicator: IndicatorId,
  area: AreaId,
  disaggregation: Disaggregation,
): readonly Target[] {
  return index.get(keyOf(indicator, area, disaggregation)) ?? [];
}

function keyOf(indicator: IndicatorId, area: AreaId, { sex, community, level }: Disaggregation): string {
  return [indicator, area, sex, community, level].join("|");
}

/** Progress, freshness and change needed of one indicator in one area (rules P). */
export function assess({ targets, ...question }: Question): Assessment {
  const { indicator, area, disaggregation } = question;
  return assessAgainst(targetsOf(targets, indicator.id, area, disaggregation), question);
}

/** The same against baseline, interim targets and target that are at hand. */
export function assessAgainst(targets: readonly Target[], question: Omit<Question, "targets">): Assessment {
  const { indicator, area, disaggregation, series, settings, asOf } = question;
  const actual = latestActual(series, asOf);
  const [baseline, target] = [targetIn(targets, "baseline"), targetIn(targets, "target")];
  const progress = progressOf({
    direction: indicator.direction,
    tolerance: indicator.tolerance,
    baseline,
    interims: targets.filter(({ role }) => role === "interim"),
    target,
    actual,
    cuts: { onTrack: settings.onTrackCut, behind: settings.behindCut },
  });
  const known = series.filter(({ period }) => endOf(period) <= asOf);
  const needed = changeNeeded(target, actual, baseline, known, indicator);
  const base = { indicator, area, disaggregation, progress, ...(needed && { needed }) };
  if (actual === undefined) return base;
  const freshness = freshnessOf(actual.period, indicator.frequency, asOf, settings.staleValueMonths);
  return { ...base, actual, freshness };
}

/**
 * The latest observation up to a day that is not missing. A suppressed or not applicable one counts: an older number
 * must not stand in for it.
 */
export function latestActual(series: readonly Observation[], asOf: Day): Observation | undefined {
  return series.findLast(({ period, value }) => {
    const isMissing = value.kind === "absent" && value.reason === "missing";
    return !isMissing && endOf(period) <= asOf;
  });
}

function targetIn(targets: readonly Target[], role: Target["role"]): Measurement | undefined {
  return targets.find((target) => target.role === role);
}

/** The kinds of source a result rests on, so that an illustrative part marks the whole (V4). */
export function sourceKindOf(kinds: Iterable<SourceKind>): SourceKind | undefined {
  const seen = new Set(kinds);
  return seen.has("illustrative") ? "illustrative" : seen.has("programme") ? "programme" : seen.values().next().value;
}
