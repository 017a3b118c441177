import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";
import type { Trend } from "./trend.ts";
import { lineEnds, type PointLabel, pointLabels } from "./trendLabels.ts";
import type { TrendScale } from "./trendScale.ts";

/** The labels of baseline, latest value and target where one series stands alone; several have none. */
export function singleLabels(words: Words, trend: Trend, scale: TrendScale, style: ValueStyle): readonly PointLabel[] {
  if (trend.series.length !== 1) return [];
  const points = trend.series[0]?.points ?? [];
  const print = (role: "baseline" | "target") => {
    const point = points.find((one) => one.role === role);
    return point === undefined ? "" : words.formatInUnit(point.number, style);
  };
  const latest = lineEnds(trend)[0]?.cell;
  return pointLabels(trend, scale, {
    baseline: words.say("chart.baselineOf", { value: print("baseline") }),
    target: words.say("chart.targetOf", { value: print("target") }),
    latest: latest ? words.formatMarkedValue(latest.value, latest.marks, style) : "",
  });
}
