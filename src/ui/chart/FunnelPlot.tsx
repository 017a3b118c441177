import { useWords } from "#ui/layout/WordsContext.tsx";
import { FunnelSpots } from "./FunnelSpots.tsx";
import type { FunnelCurvePoint } from "./funnelCurve.ts";
import type { FunnelDrawing } from "./funnelProps.ts";
import type { FunnelScale } from "./funnelScale.ts";
import type { Spot } from "./nearest.ts";
import { AxisBelow, ValuesBeside } from "./PlotAxes.tsx";
import { PlotPaper } from "./PlotPaper.tsx";
import { textWidth } from "./textSpace.ts";

/** The limits, the pooled rate and the places of a funnel plot between their axes. */
export function FunnelPlot(props: FunnelDrawing) {
  const { funnel, curve, scale } = props;
  const { width, height, plot, valueTicks, sizeTicks, xOf, yOf } = scale;
  const pooled = yOf(funnel.pooledPercent);
  return (
    <PlotPaper width={width} height={height}>
      <ValuesBeside plot={plot} ticks={valueTicks} placeOf={yOf} />
      <AxisBelow plot={plot} ticks={sizeTicks} placeOf={xOf} />
      <Limits level="998" curve={curve} scale={scale} />
      <Limits level="95" curve={curve} scale={scale} />
      <line className="chart-pooled" x1={plot.x} x2={plot.x + plot.width} y1={pooled} y2={pooled} />
      <FunnelTexts {...props} />
      <FunnelSpots {...props} />
    </PlotPaper>
  );
}

type LimitsProps = {
  readonly level: "95" | "998";
  readonly curve: readonly FunnelCurvePoint[];
  readonly scale: FunnelScale;
};

/** What chance explains at one level: the room between its limits, as far as it is within the plot. */
function Limits({ level, curve, scale: { plot, xOf, yOf } }: LimitsProps) {
  const placesOf = (limit: `${"low" | "high"}${typeof level}`) =>
    curve.map((point) => ({ x: xOf(point.denominator), y: yOf(point[limit]) }));
  const [upper, lower] = [placesOf(`high${level}`), placesOf(`low${level}`)];
  const inside = upper.map(({ x, y }) => ({ x, y: Math.max(plot.y, y) }));
  return (
    <g className={`chart-limits-${level}`}>
      <path className="chart-limits__room" d={`${strokeThrough([...inside, ...lower.toReversed()])}Z`} />
      <path
        className="chart-limits__line"
        d={strokeThrough(upper.filter(({ y }) => y >= plot.y)) + strokeThrough(lower)}
      />
    </g>
  );
}

function strokeThrough(places: readonly Spot[]): string {
  return places.map(({ x, y }, nth) => `${nth === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
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
