import type { AbsenceReason } from "#domain/value.ts";
import { numberOf } from "#domain/value.ts";
import { absenceBands } from "./absenceBands.ts";
import { lineThrough, runsThrough, type Spark, type SparkPoint } from "./spark.ts";
import type { Trend } from "./trend.ts";
import { rowsToDraw, type TrendScale } from "./trendScale.ts";

/** One small chart of several with the same axes, in the units of the scale they share. */
export type Multiple = Pick<Spark, "lines" | "dots"> & {
  /** Where each value lies, by date. */
  readonly points: readonly SparkPoint[];
  /** The line to the target; absent where there is none. */
  readonly path?: string;
  readonly target?: SparkPoint;
  readonly baseline?: SparkPoint;
  /** Periods without a value, to be hatched. */
  readonly absences: readonly { readonly x: number; readonly width: number; readonly reason: AbsenceReason }[];
};

/** One series of a trend as if it stood alone: its own cells in all the periods there are. */
export function seriesAlone(trend: Trend, nth: number): Trend {
  const rows = trend.rows.map((row) => ({ ...row, cells: [row.cells[nth]], expected: [row.expected[nth]] }));
  return { ...trend, series: trend.series.slice(nth, nth + 1), rows };
}

/** The n-th series of a trend, placed by a scale that holds all of them. Absences leave gaps in its line. */
export function multipleOf(trend: Trend, nth: number, scale: TrendScale): Multiple {
  const alone = seriesAlone(trend, nth);
  const { xOf, yOf, plot, span } = scale;
  const place = ({ at, number }: { readonly at: number; readonly number: number }): SparkPoint => ({
    x: round(xOf(at)),
    y: round(yOf(number)),
  });
  const points = rowsToDraw(alone, scale).flatMap(({ at, cells: [cell] }) => {
    const number = cell && numberOf(cell.value);
    return number === undefined ? [] : [{ ...place({ at, number }), run: cell?.run ?? 0 }];
  });
  const { path = [], points: marks = [] } = alone.series[0] ?? {};
  const [baseline, target] = (["baseline", "target"] as const).map((role) => marks.find((mark) => mark.role === role));
  return {
    ...runsThrough(points),
    points: points.map(({ x, y }) => ({ x, y })),
    ...(path.length > 0 && { path: lineThrough(path.map(place)) }),
    ...(baseline && { baseline: place(baseline) }),
    ...(target && { target: place(target) }),
    absences: absenceBands(alone).map(({ from, to, reason }) => {
      const [left, right] = [xOf(Math.max(from, span[0])), xOf(Math.min(to, span[1]))];
      return { x: round(Math.max(left, plot.x)), width: round(right - Math.max(left, plot.x)), reason };
    }),
  };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
