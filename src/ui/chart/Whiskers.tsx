import type { Trend } from "./trend.ts";
import { rowsToDraw, type TrendScale } from "./trendScale.ts";

/** With less room than this between two values, intervals would cover one another. Unit: px. */
const LEAST_DISTANCE = 14;
const CAP = 3.5;

/** The interval of each value of a single series, as a thin bar with caps (A4). */
export function Whiskers({ trend, scale }: { readonly trend: Trend; readonly scale: TrendScale }) {
  const { plot, xOf, yOf } = scale;
  const rows = rowsToDraw(trend, scale);
  if (trend.series.length !== 1 || plot.width / Math.max(1, rows.length) < LEAST_DISTANCE) return null;
  return rows.map(({ at, cells: [cell] }) => {
    if (cell?.interval === undefined) return null;
    const [x, low, high] = [xOf(at), yOf(cell.interval.low), yOf(cell.interval.high)];
    const d = `M${x - CAP} ${low}H${x + CAP}M${x} ${low}V${high}M${x - CAP} ${high}H${x + CAP}`;
    return <path key={at} className="chart-whisker" d={d} />;
  });
}
