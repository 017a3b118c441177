import { type ReactNode, useLayoutEffect } from "react";
import { CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis, ZIndexLayer } from "recharts";
import { numberOf } from "#domain/value.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { ActiveText, RowTip } from "./ActiveText.tsx";
import { xAxis, yAxis } from "./axisProps.ts";
import { type PointText, spoken } from "./pointText.ts";
import { seriesClass } from "./symbol.ts";
import type { Trend, TrendRow } from "./trend.ts";
import { rowsToDraw, TOP, type TrendScale } from "./trendScale.ts";

export type LinesPlotProps = {
  readonly trend: Trend;
  readonly scale: TrendScale;
  readonly label: string;
  /** The live region that says the period a reader has moved to. */
  readonly outlet: HTMLElement | null;
  readonly textOf: (row: TrendRow) => PointText;
  /** Called once it stands on the page: Recharts takes more than one turn for that. */
  readonly onDrawn: () => void;
  /** Drawn below the lines. */
  readonly under: ReactNode;
  /** Drawn upon them. */
  readonly over: ReactNode;
};

/** Recharts draws lines at 400 and axes at 500. */
const ABOVE_LINES = 650;

/** The lines of a trend between their axes, with a tip and a voice for each period, reached by pointer and arrow keys. */
export function LinesPlot({ trend, scale, label, outlet, textOf, onDrawn, under, over }: LinesPlotProps) {
  const words = useWords();
  const rows = rowsToDraw(trend, scale);
  const { width, height, plot, valueTicks, yOf } = scale;
  return (
    <ComposedChart
      width={width}
      height={height}
      accessibilityLayer
      className="chart-plot"
      data={[...rows]}
      margin={{ top: TOP, right: width - plot.x - plot.width, bottom: 0, left: 0 }}
      title={label}
      desc={words.say("chart.keyboardHint")}
    >
      <CartesianGrid vertical={false} horizontalPoints={valueTicks.map(({ at }) => yOf(at))} />
      <XAxis {...xAxis(scale)} />
      <YAxis {...yAxis(scale)} />
      <g>{under}</g>
      {linesOf(trend)}
      <ZIndexLayer zIndex={ABOVE_LINES}>{over}</ZIndexLayer>
      <Tooltip
        content={<RowTip rows={rows} textOf={textOf} hasSymbols={trend.series.length > 1} />}
        filterNull={false}
        isAnimationActive={false}
      />
      <ActiveText rows={rows} textOf={(row) => spoken(textOf(row))} outlet={outlet} />
      <Drawn onDrawn={onDrawn} />
    </ComposedChart>
  );
}

function Drawn({ onDrawn }: Pick<LinesPlotProps, "onDrawn">) {
  useLayoutEffect(onDrawn, [onDrawn]);
  return null;
}

/** A line for each run of each series, so that nothing joins what an absence or a break has parted. */
function linesOf(trend: Trend) {
  return runsOf(trend).map(({ key, nth, run }) => (
    <Line
      key={key}
      className={seriesClass(nth)}
      dataKey={(row: TrendRow) => numberOfRun(row, nth, run)}
      dot={false}
      activeDot={false}
      isAnimationActive={false}
    />
  ));
}

function runsOf({ series }: Trend) {
  return series.flatMap(({ key, runs }, nth) =>
    Array.from({ length: runs }, (_, run) => ({ key: `${key} ${run}`, nth, run })),
  );
}

function numberOfRun({ cells }: TrendRow, nth: number, run: number): number | undefined {
  const cell = cells[nth];
  return cell?.run === run ? numberOf(cell.value) : undefined;
}
