import { seriesClass } from "./symbol.ts";
import type { Trend, TrendSeries } from "./trend.ts";
import type { TrendScale } from "./trendScale.ts";

/** The target path of each series, dashed (P2); of a single series also the band in which a value is still on track (P3). */
export function TargetPaths({ trend, scale }: { readonly trend: Trend; readonly scale: TrendScale }) {
  const isSingle = trend.series.length === 1;
  return trend.series.map((series, nth) => (
    <g key={series.key} className={isSingle ? "chart-target" : seriesClass(nth)}>
      {isSingle && series.band.length > 0 && <path className="chart-band" d={bandPath(series, scale)} />}
      {series.path.length > 0 && <path className="chart-path" d={linePath(series, scale)} />}
    </g>
  ));
}

function linePath({ path }: TrendSeries, { xOf, yOf }: TrendScale): string {
  return polyline(path.map(({ at, number }) => [xOf(at), yOf(number)]));
}

function bandPath({ band }: TrendSeries, { xOf, yOf }: TrendScale): string {
  const there = band.map(({ at, path }): [number, number] => [xOf(at), yOf(path)]);
  const back = band.map(({ at, onTrack }): [number, number] => [xOf(at), yOf(onTrack)]);
  return `${polyline([...there, ...back.reverse()])}Z`;
}

function polyline(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;
}
