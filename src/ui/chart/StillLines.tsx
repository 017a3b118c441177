import { numberOf } from "#domain/value.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import type { LinesPlotProps } from "./LinesPlot.tsx";
import { AxisBelow, ValuesBeside } from "./PlotAxes.tsx";
import { PlotPaper } from "./PlotPaper.tsx";
import { seriesClass } from "./symbol.ts";
import type { Trend, TrendRow } from "./trend.ts";
import { rowsToDraw, type TrendScale } from "./trendScale.ts";

/** The lines of a trend between their axes, drawn as `LinesPlot` draws them; nothing of it answers, and it needs no script. */
export function StillLines({
  trend,
  scale,
  label,
  under,
  over,
}: Pick<LinesPlotProps, "trend" | "scale" | "label" | "under" | "over">) {
  const words = useWords();
  const { width, height, plot, valueTicks, periodTicks, xOf, yOf } = scale;
  return (
    // In the tab order, as the chart that takes its place is.
    <div {...FOCUSABLE} role="img" aria-label={`${label}. ${words.say("chart.keyboardHint")}`} className="chart-still">
      <PlotPaper width={width} height={height}>
        <ValuesBeside plot={plot} ticks={valueTicks} placeOf={yOf} />
        <AxisBelow plot={plot} ticks={periodTicks} placeOf={xOf} />
        {under}
        {trend.series.map(({ key }, nth) => (
          <path key={key} className={`chart-line ${seriesClass(nth)}`} d={pathOf(trend, nth, scale)} />
        ))}
        {over}
      </PlotPaper>
    </div>
  );
}

const FOCUSABLE = { tabIndex: 0 } as const;

/** A stroke through the values of each run: nothing joins what an absence or a break has parted. */
function pathOf(trend: Trend, nth: number, scale: TrendScale): string {
  const { xOf, yOf } = scale;
  const rows = rowsToDraw(trend, scale);
  return rows
    .map((row, place) => {
      const number = numberIn(row, nth);
      if (number === undefined) return "";
      const before = rows[place - 1];
      const isJoined = before && numberIn(before, nth) !== undefined && runOf(before, nth) === runOf(row, nth);
      return `${isJoined ? "L" : "M"}${xOf(row.at).toFixed(1)} ${yOf(number).toFixed(1)}`;
    })
    .join("");
}

function numberIn({ cells }: TrendRow, nth: number): number | undefined {
  const cell = cells[nth];
  return cell && numberOf(cell.value);
}

function runOf({ cells }: TrendRow, nth: number): number | undefined {
  return cells[nth]?.run;
}
