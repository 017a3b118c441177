import type { ValueStyle } from "#i18n/values.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { arrowBetween, intervalBar, type RankedScale } from "./rankedScale.ts";
import type { RankedPlace, Ranking } from "./ranking.ts";
import { dotLook, symbolPath } from "./symbol.ts";
import { textWidth } from "./textSpace.ts";

type RowProps = {
  readonly place: RankedPlace;
  readonly row: number;
  readonly scale: RankedScale;
  /** The value, as it stands at the end of the row. */
  readonly text: string;
  readonly isActive: boolean;
};

const RADIUS = 5;

/** One place: its name, interval, baseline, the way since, its value and its target. */
export function RankedRow({ place, row, scale, text, isActive }: RowProps) {
  const { plot, width, xOf, yOf } = scale;
  const { interval, baseline, target, number, marks } = place;
  const x = xOf(number);
  const bar = interval && intervalBar(interval, scale);
  const arrow = baseline === undefined ? undefined : arrowBetween(xOf(baseline), x);
  return (
    <g className="chart-series chart-series--1" transform={`translate(0 ${yOf(row)})`}>
      {isActive && <rect className="chart-row--active" x={0} y={-14} width={width} height={28} />}
      <text className="chart-label" x={0} dominantBaseline="central">
        {place.name}
      </text>
      <text className="chart-label chart-label--value" x={width} textAnchor="end" dominantBaseline="central">
        {text}
      </text>
      <line className="chart-rail" x1={plot.x} x2={plot.x + plot.width} />
      {bar && <path className="chart-interval" d={bar.line} />}
      {bar?.heads && <path className="chart-interval-on" d={bar.heads} />}
      {target !== undefined && <path className="chart-target-tick" d={`M${xOf(target)} -9V9`} />}
      {arrow && <path className="chart-arrow" d={`${arrow.line}${arrow.head}`} />}
      {baseline !== undefined && <circle className="chart-baseline-dot" cx={xOf(baseline)} r={RADIUS - 1} />}
      <path
        className={`chart-dot chart-dot--${dotLook(marks)}`}
        d={symbolPath(0, RADIUS)}
        transform={`translate(${x} 0)`}
      />
    </g>
  );
}

type HeadProps = { readonly ranking: Ranking; readonly scale: RankedScale; readonly style: ValueStyle };

/** The unit, whether figures are illustrative (V4), and the line of all places taken together. */
export function RankedHead({ ranking: { total, places }, scale: { plot, width, textSize, xOf }, style }: HeadProps) {
  const words = useWords();
  const hasIllustrative = places.some(({ sourceKind }) => sourceKind === "illustrative");
  const heading = [words.unitName(style.unit), ...(hasIllustrative ? [words.say("common.illustrative.short")] : [])];
  const text = total === undefined ? "" : words.say("chart.total", { value: words.formatInUnit(total, style) });
  const half = textWidth(text, textSize) / 2;
  const least = textWidth(heading.join(" · "), textSize) + 16 + half;
  return (
    <>
      <text className="chart-unit" x={0} y={14}>
        {heading.join(" · ")}
      </text>
      {total !== undefined && (
        <>
          <line
            className="chart-pooled-line"
            x1={xOf(total)}
            x2={xOf(total)}
            y1={plot.y - 8}
            y2={plot.y + plot.height}
          />
          <text
            className="chart-label"
            x={Math.max(least, Math.min(width - half, xOf(total)))}
            y={14}
            textAnchor="middle"
          >
            {text}
          </text>
        </>
      )}
    </>
  );
}
