import type { Target } from "#domain/dataset.ts";
import { type Day, monthAxis } from "#domain/day.ts";
import type { Observation } from "#domain/observation.ts";
import { comparePeriods, endOf, kindOf, MONTHS_OF_KIND, type Period, type PeriodKind } from "#domain/period.ts";
import { periodsBetween } from "#domain/periodSequence.ts";
import { expectedAt, type OnTrackPoint, onTrackBand, type PathPoint, pathPoints, targetPath } from "./targetPath.ts";
import { cellsOf, type TrendCell, type TrendContext } from "./trendCells.ts";

/** One area or group whose values are followed over time. Observations and targets are all of one indicator. */
export type SeriesSource = {
  readonly key: string;
  /** As the reader's language calls it. */
  readonly name: string;
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
};

export type TrendQuestion = TrendContext & { readonly series: readonly SeriesSource[] };

/** One period of the chart, and of the table that says the same. Arrays hold one entry per series, in their order. */
export type TrendRow = {
  readonly period: Period;
  /** The end of the period on the month axis. */
  readonly at: number;
  /** Undefined where no value is due: in the future, before and after a series. */
  readonly cells: readonly (TrendCell | undefined)[];
  /** What the target path asks for; undefined where there is none yet. */
  readonly expected: readonly (number | undefined)[];
};

export type TrendSeries = {
  readonly key: string;
  readonly name: string;
  readonly runs: number;
  /** Baseline, interim targets and target that have a number, by date. */
  readonly points: readonly PathPoint[];
  /** Corners of the target path; empty where there is none. */
  readonly path: readonly PathPoint[];
  /** Between path and on-track line. */
  readonly band: readonly OnTrackPoint[];
};

export type Trend = {
  readonly series: readonly TrendSeries[];
  /** In the order of time. */
  readonly rows: readonly TrendRow[];
  /** Every period from the first row to the last, for an axis without holes. */
  readonly periods: readonly Period[];
  /** How long one period is. Unit: months. */
  readonly step: number;
  readonly asOf: Day;
};

/**
 * The rows of a trend chart: what is known of every period of the series, each period at its end on the month axis (T1),
 * and the target paths (P2). Observations of another kind of period than the indicator's are left out, as half a year
 * does not compare with a year. No absence becomes a number.
 */
export function trendOf(question: TrendQuestion): Trend {
  const kind = kindShown(question);
  const shown = question.series.map((source) => {
    const observations = source.observations.filter(({ period }) => kindOf(period) === kind);
    return { ...source, cells: cellsOf(question, source.targets, observations) };
  });
  const series = shown.map((one) => seriesOf(question, one));
  const rows = periodsOfRows(shown).map((period): TrendRow => {
    const at = monthAxis(endOf(period));
    const cells = shown.map((one) => one.cells.get(period));
    return { period, at, cells, expected: series.map(({ path }) => expectedAt(path, at)) };
  });
  return { series, rows, periods: periodsOfAxis(kind, rows), step: stepOf(kind, rows), asOf: question.asOf };
}

type Shown = SeriesSource & { readonly cells: ReadonlyMap<Period, TrendCell> };

function seriesOf({ indicator, cuts }: TrendContext, { key, name, targets, cells }: Shown): TrendSeries {
  const path = targetPath(targets);
  const { direction, tolerance } = indicator;
  const band = onTrackBand(path, { cut: cuts.onTrack, direction, tolerance });
  const runs = 1 + Math.max(-1, ...[...cells.values()].map(({ run }) => run ?? -1));
  return { key, name, runs, points: pathPoints(targets), path, band };
}

/** The indicator's own kind of period, else the one most of the observations have. */
function kindShown({ indicator, series }: TrendQuestion): PeriodKind {
  const counts = new Map<PeriodKind, number>();
  for (const { observations } of series) {
    for (const { period } of observations) counts.set(kindOf(period), (counts.get(kindOf(period)) ?? 0) + 1);
  }
  if (counts.has(indicator.frequency)) return indicator.frequency;
  const [most] = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  return most?.[0] ?? indicator.frequency;
}

/** Every period with a cell, baseline, interim target or target; periods that end on one day share a row. */
function periodsOfRows(shown: readonly Shown[]): readonly Period[] {
  const ofTargets = shown.flatMap(({ targets }) => targets.map(({ period }) => period)).sort(comparePeriods);
  const ofCells = shown.flatMap(({ cells }) => [...cells.keys()]);
  const byEnd = new Map([...ofTargets, ...ofCells].map((period) => [endOf(period), period]));
  return [...byEnd.values()].sort(comparePeriods);
}

/** The periods of a kind along the rows; rows of another kind (a target set for a day) keep their own. */
function periodsOfAxis(kind: PeriodKind, rows: readonly TrendRow[]): readonly Period[] {
  const periods = rows.map(({ period }) => period);
  const [first, last] = [periods.find((period) => kindOf(period) === kind), periods.at(-1)];
  const between = first === undefined || last === undefined || kind === "day" ? [] : periodsBetween(first, last);
  return [...new Map([...between, ...periods].map((period) => [endOf(period), period])).values()].sort(comparePeriods);
}

/** Days have no length of their own: theirs is the least distance between two. */
function stepOf(kind: PeriodKind, rows: readonly TrendRow[]): number {
  if (kind !== "day") return MONTHS_OF_KIND[kind];
  return Math.min(1, ...rows.slice(1).map(({ at }, index) => at - (rows[index]?.at ?? at)));
}
