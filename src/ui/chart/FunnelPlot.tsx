import { Area, CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from "recharts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { FunnelSpots } from "./FunnelSpots.tsx";
import type { FunnelCurvePoint } from "./funnelCurve.ts";
import type { FunnelDrawing } from "./funnelProps.ts";
import type { FunnelScale } from "./funnelScale.ts";
import { textWidth } from "./textSpace.ts";
import { TOP } from "./trendScale.ts";

const ABOVE_LINES = 650;

/** The limits, the pooled rate and the places of a funnel plot between their axes. */
export function FunnelPlot(props: FunnelDrawing) {
  const { funnel, curve, scale } = props;
  const { width, height, plot } = scale;
  const areas = { type: "linear", isAnimationActive: false, activeDot: false } as const;
  return (
    <ComposedChart
      width={width}
      height={height}
      accessibilityLayer={false}
      className="chart-plot"
      data={[...curve]}
      margin={{ top: TOP, right: width - plot.x - plot.width, bottom: height - plot.y - plot.height - AXIS, left: 0 }}
    >
      <CartesianGrid vertical={false} />
      <XAxis {...sizeAxis(scale)} />
      <YAxis {...rateAxis(scale)} />
      <Area
        {...areas}
        className="chart-limits-998"
        dataKey={(point: FunnelCurvePoint) => [point.low998, point.high998]}
      />
      <Area {...areas} className="chart-limits-95" dataKey={(point: FunnelCurvePoint) => [point.low95, point.high95]} />
      <ReferenceLine className="chart-pooled" y={funnel.pooledPercent} />
      <ZIndexLayer zIndex={ABOVE_LINES}>
        <FunnelTexts {...props} />
        <FunnelSpots {...props} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

const AXIS = 30;

function sizeAxis({ largest, sizeTicks }: FunnelScale) {
  return {
    dataKey: "denominator",
    type: "number",
    scale: "sqrt",
    domain: [0, largest],
    allowDataOverflow: true,
    ticks: sizeTicks.map(({ at }) => at),
    interval: 0,
    height: AXIS,
    tickMargin: 6,
    tickFormatter: (size: number) => sizeTicks.find(({ at }) => at === size)?.text ?? "",
  } as const;
}

function rateAxis({ axis, plot, valueTicks }: FunnelScale) {
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
    tickFormatter: (rate: number) => valueTicks.find(({ at }) => at === rate)?.text ?? "",
  } as const;
}

/** What the axes count. */
function FunnelTexts({ scale, denominatorName, isIllustrative }: FunnelDrawing) {
  const words = useWords();
  const { plot, height } = scale;
  const heading = [words.unitName("percent"), ...(isIllustrative ? [words.say("common.illustrative.short")] : [])];
  const right = plot.x + plot.width;
  // Where its name has no room the part is called by its kind; the page's definition names it in full.
  const sizeName = textWidth(denominatorName) <= right ? denominatorName : words.say("table.column.denominator");
  return (
    <>
      <text className="chart-unit" x={0} y={14}>
        {heading.join(" · ")}
      </text>
      <text className="chart-unit" x={right} y={height - 4} textAnchor="end">
        {sizeName}
      </text>
    </>
  );
}
