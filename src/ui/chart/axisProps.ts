import { BOTTOM, type TrendScale } from "./trendScale.ts";

/** What makes Recharts draw the month axis of a scale where the scale says. */
export function xAxis({ span, periodTicks }: TrendScale) {
  return {
    dataKey: "at",
    type: "number",
    domain: [...span],
    allowDataOverflow: true,
    ticks: periodTicks.map(({ at }) => at),
    interval: 0,
    height: BOTTOM,
    tickMargin: 6,
    tickFormatter: (at: number) => periodTicks.find((tick) => tick.at === at)?.text ?? "",
  } as const;
}

/** The same for the axis of values. */
export function yAxis({ axis, plot, valueTicks }: TrendScale) {
  return {
    type: "number",
    domain: [axis.low, axis.high],
    allowDataOverflow: true,
    ticks: valueTicks.map(({ at }) => at),
    interval: 0,
    width: plot.x,
    axisLine: false,
    tickLine: false,
    tickSize: 0,
    tickMargin: 8,
    tickFormatter: (number: number) => valueTicks.find((tick) => tick.at === number)?.text ?? "",
  } as const;
}
