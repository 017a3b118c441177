import type { ValueStyle } from "#i18n/values.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { singleLabels } from "./singleLabels.ts";
import { seriesClass } from "./symbol.ts";
import type { Trend } from "./trend.ts";
import { breakPlaces, endLabels, lineEnds } from "./trendLabels.ts";
import type { TrendScale } from "./trendScale.ts";

type LabelsProps = {
  readonly trend: Trend;
  readonly scale: TrendScale;
  readonly style: ValueStyle;
  /** Undefined where they do not fit, and a legend names the lines. */
  readonly endTexts: readonly string[] | undefined;
};

/** What is written in the chart itself: names at the line ends, or of a single series its baseline, latest value and target. */
export function TrendLabels({ trend, scale, style, endTexts }: LabelsProps) {
  return (
    <>
      <Breaks trend={trend} scale={scale} />
      {trend.series.length === 1 && <SingleLabels trend={trend} scale={scale} style={style} />}
      {endTexts && <EndLabels trend={trend} scale={scale} texts={endTexts} />}
    </>
  );
}

function EndLabels({
  trend,
  scale,
  texts,
}: {
  readonly trend: Trend;
  readonly scale: TrendScale;
  readonly texts: readonly string[];
}) {
  return endLabels(lineEnds(trend), texts, scale).map(({ nth, text, x, y, from }) => (
    <g key={nth} className={seriesClass(nth)}>
      <path className="chart-leader" d={`M${from.x + 8} ${from.y}L${x - 4} ${y}`} />
      <text className="chart-end chart-halo" x={x} y={y} dominantBaseline="central">
        {text}
      </text>
    </g>
  ));
}

function SingleLabels({ trend, scale, style }: Omit<LabelsProps, "endTexts">) {
  const words = useWords();
  return singleLabels(words, trend, scale, style).map(({ kind, text, x, y, anchor }) => (
    <text
      key={kind}
      className={`chart-label chart-label--${kind} chart-halo`}
      x={x}
      y={y}
      textAnchor={anchor}
      dominantBaseline="central"
    >
      {text}
    </text>
  ));
}

/** A dotted line where the way of counting changed: what lies to either side does not compare. */
function Breaks({ trend, scale }: { readonly trend: Trend; readonly scale: TrendScale }) {
  const words = useWords();
  const { plot, xOf } = scale;
  return breakPlaces(trend).map(({ at, side }) => (
    <g key={at}>
      <line className="chart-break" x1={xOf(at)} x2={xOf(at)} y1={plot.y} y2={plot.y + plot.height} />
      <text
        className="chart-note chart-halo"
        textAnchor="end"
        dominantBaseline="central"
        transform={`translate(${xOf(at) + (side === "left" ? -10 : 10)} ${plot.y + 4}) rotate(-90)`}
      >
        {words.markWord("breakInSeries")}
      </text>
    </g>
  ));
}
