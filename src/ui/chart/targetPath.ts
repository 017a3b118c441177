import type { Direction, Target, TargetRole } from "#domain/dataset.ts";
import { monthAxis } from "#domain/day.ts";
import { endOf, type Period } from "#domain/period.ts";
import { numberOf } from "#domain/value.ts";

/** A baseline, interim target or target on the month axis. */
export type PathPoint = {
  readonly at: number;
  readonly number: number;
  readonly role: TargetRole;
  readonly period: Period;
};

/** A place of the path with the value least far along that is still on track there. */
export type OnTrackPoint = { readonly at: number; readonly path: number; readonly onTrack: number };

/** What makes a value on track (P3, P4). */
export type OnTrackRule = {
  readonly cut: number;
  readonly direction: Direction;
  /** How far a maintained value may slip, in the indicator's unit. */
  readonly tolerance: number;
};

/** The points that have a number, by date. A baseline, interim target or target without one has no place. */
export function pathPoints(targets: readonly Target[]): readonly PathPoint[] {
  return targets
    .flatMap(({ period, value, role }): PathPoint[] => {
      const number = numberOf(value);
      return number === undefined ? [] : [{ at: monthAxis(endOf(period)), number, role, period }];
    })
    .sort((one, other) => one.at - other.at || ORDER[one.role] - ORDER[other.role]);
}

const ORDER: Readonly<Record<TargetRole, number>> = { baseline: 0, interim: 1, target: 2 };

/**
 * The target path (P2): the corners of the straight lines from baseline through the interim targets between them to the
 * target. Empty where baseline or target has no number, or the target is not after the baseline.
 */
export function targetPath(targets: readonly Target[]): readonly PathPoint[] {
  const points = pathPoints(targets);
  const baseline = points.find(({ role }) => role === "baseline");
  const target = points.find(({ role }) => role === "target");
  if (baseline === undefined || target === undefined || target.at <= baseline.at) return [];
  const inner = points.filter(({ role, at }) => role === "interim" && at > baseline.at && at < target.at);
  return [baseline, ...inner, target];
}

/** The value expected at a place of the month axis: undefined before the baseline, the target from its date on. */
export function expectedAt(path: readonly PathPoint[], at: number): number | undefined {
  const [first, last] = [path[0], path.at(-1)];
  if (first === undefined || last === undefined || at < first.at) return undefined;
  if (at >= last.at) return last.number;
  const next = path.findIndex((point) => point.at > at);
  const [from, to] = [path[next - 1] ?? first, path[next] ?? last];
  return from.number + ((to.number - from.number) * (at - from.at)) / (to.at - from.at);
}

/**
 * The corners of the band between the path and the on-track line (P3, P4): within it a value lags and is on track still.
 * At the target's date the band stands as it does just before; on the date itself only the target will do.
 */
export function onTrackBand(path: readonly PathPoint[], rule: OnTrackRule): readonly OnTrackPoint[] {
  const [baseline, target] = [path[0], path.at(-1)];
  if (baseline === undefined || target === undefined) return [];
  if (target.number === baseline.number) return maintainedBand(path, rule);
  const change = target.number - baseline.number;
  const needed = (number: number) => (rule.cut * (number - baseline.number)) / change;
  return withCorners(path, needed).map(({ at, number }) => {
    const share = Math.min(1, Math.max(0, needed(number)));
    return { at, path: number, onTrack: baseline.number + share * change };
  });
}

/** To be maintained, a value may slip by the tolerance and no way is the better one without a direction. */
function maintainedBand(path: readonly PathPoint[], { direction, tolerance }: OnTrackRule): readonly OnTrackPoint[] {
  if (direction === "none") return [];
  const slip = direction === "increase" ? -tolerance : tolerance;
  const start = path[0]?.number ?? 0;
  return path.map(({ at, number }) => ({ at, path: number, onTrack: start + slip }));
}

type Corner = { readonly at: number; readonly number: number };

/** The path with a corner wherever the share needed passes 0 or 1, where the on-track line bends. */
function withCorners(path: readonly Corner[], needed: (number: number) => number): readonly Corner[] {
  return path.flatMap((point, index) => {
    const before = path[index - 1];
    if (before === undefined) return [point];
    const [from, to] = [needed(before.number), needed(point.number)];
    const bends = [0, 1]
      .filter((bound) => (from - bound) * (to - bound) < 0)
      .map((bound) => (bound - from) / (to - from))
      .sort((one, other) => one - other)
      .map((share) => ({
        at: before.at + share * (point.at - before.at),
        number: before.number + share * (point.number - before.number),
      }));
    return [...bends, point];
  });
}
