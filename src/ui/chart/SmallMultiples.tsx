import { type CSSProperties, type ReactNode, useId } from "react";
import { numberValue } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { Hatches, hatchFill } from "./hatches.tsx";
import { MultiplesKey } from "./MultiplesKey.tsx";
import { type Multiple, multipleOf, seriesAlone } from "./multiple.ts";
import type { SparkPoint } from "./spark.ts";
import { sparkText } from "./sparkText.ts";
import { diamond, square } from "./symbol.ts";
import { TEXT_SIZE, widestText } from "./textSpace.ts";
import type { Trend } from "./trend.ts";
import { BOTTOM, TOP, type TrendScale, trendScale } from "./trendScale.ts";
import type { Plot } from "./valuePlot.ts";

/** One small chart: which series of the trend it shows, and what stands above it. */
export type MultipleEntry = { readonly nth: number; readonly head: ReactNode };

export type SmallMultiplesProps = {
  /** The series of all small charts, and of the one drawn faintly in each. */
  readonly trend: Trend;
  /** In the order in which they stand. */
  readonly entries: readonly MultipleEntry[];
  /** The series every other is seen against. */
  readonly reference?: number | undefined;
  readonly style: ValueStyle;
};

/** A plot as it is reckoned, high enough for about three steps; it is drawn as large as the style sheet says. Unit: px. */
const PLOT = { width: 160, height: 192 };

/** A small chart for each series, all with the same axes, so that heights compare across them. Needs no script. */
export function SmallMultiples({ trend, entries, reference, style }: SmallMultiplesProps) {
  const words = useWords();
  const scale = trendScale(trend, {
    width: PLOT.width,
    height: PLOT.height + TOP + BOTTOM,
    right: 0,
    kind: style.kind ?? "count",
    unit: style.unit,
    formatTick: (number, decimals) => words.formatValue(numberValue(number), { ...style, decimals }),
    formatPeriod: (period) => words.formatPeriod(period, "short"),
  });
  const room = widestText(scale.valueTicks.map(({ text }) => text)) / TEXT_SIZE;
  return (
    <>
      <ul className="multiples" style={{ "--tick-room": `${room.toFixed(2)}em` } as CSSProperties}>
        {entries.map(({ nth, head }) => (
          <li key={trend.series[nth]?.key ?? nth} className="multiple">
            <div className="multiple__head">{head}</div>
            <Panel trend={trend} nth={nth} reference={reference} scale={scale} style={style} />
          </li>
        ))}
      </ul>
      <MultiplesKey trend={trend} reference={reference} scale={scale} style={style} />
    </>
  );
}

type PanelProps = Pick<SmallMultiplesProps, "trend" | "reference" | "style"> & {
  readonly nth: number;
  readonly scale: TrendScale;
};

function Panel({ trend, nth, reference, scale, style }: PanelProps) {
  const words = useWords();
  const id = useId();
  const { plot, valueTicks, yOf } = scale;
  const own = multipleOf(trend, nth, scale);
  const company = reference === undefined ? undefined : multipleOf(trend, reference, scale);
  const name = trend.series[nth]?.name ?? "";
  const text = sparkText(words, seriesAlone(trend, nth), 0, style);
  const [first, last] = [trend.rows[0], trend.rows.at(-1)].map((row) => row && words.formatPeriod(row.period, "short"));
  return (
    <div className="multiple__chart">
      {valueTicks.map(({ at, text: tick }) => (
        <span
          key={at}
          className="multiple__tick"
          aria-hidden="true"
          style={{ insetBlockStart: shareDown(yOf(at), plot) }}
        >
          {tick}
        </span>
      ))}
      <div className="multiple__plot chart-series chart-series--1">
        {own.absences.map((absence) => (
          <AbsenceHatch key={absence.x} id={`${id}${absence.x}`} absence={absence} plot={plot} />
        ))}
        <svg
          className="multiple__drawing"
          role="img"
          aria-label={words.say("chart.namedValue", { name, value: text })}
          viewBox={`${plot.x} ${plot.y} ${plot.width} ${plot.height}`}
          preserveAspectRatio="none"
        >
          {valueTicks.map(({ at }) => (
            <path key={at} className="multiple__grid" d={`M${plot.x} ${yOf(at)}h${plot.width}`} />
          ))}
          {company?.lines.map((line) => (
            <path key={line} className="multiple__reference" d={line} />
          ))}
          {own.path && <path className="multiple__path" d={own.path} />}
          {own.lines.map((line) => (
            <path key={line} className="multiple__line" d={line} />
          ))}
          {own.points.map((point) => (
            <path key={point.x} className="multiple__dot" d={`M${point.x} ${point.y}h0.01`} />
          ))}
        </svg>
        {own.baseline && <Mark at={own.baseline} shape={square(6)} scale={scale} />}
        {own.target && <Mark at={own.target} shape={diamond(6)} scale={scale} />}
      </div>
      <div className="multiple__periods" aria-hidden="true">
        <span>{first}</span>
        {last !== first && <span>{last}</span>}
      </div>
    </div>
  );
}

/** How far down the plot a place lies. */
function shareDown(y: number, plot: Plot): string {
  return `${((100 * (y - plot.y)) / plot.height).toFixed(1)}%`;
}

type HatchProps = {
  readonly id: string;
  readonly absence: Multiple["absences"][number];
  readonly plot: Plot;
};

/** The hatch of an absence, which keeps its pattern, however wide the plot is drawn. */
function AbsenceHatch({ id, absence: { x, width, reason }, plot }: HatchProps) {
  const share = (length: number) => `${((100 * length) / plot.width).toFixed(1)}%`;
  return (
    <svg
      aria-hidden="true"
      className="multiple__absence"
      style={{ insetInlineStart: share(x - plot.x), inlineSize: share(width) }}
    >
      <Hatches id={id} />
      <rect width="100%" height="100%" fill={hatchFill(id, reason)} />
    </svg>
  );
}

type MarkProps = { readonly at: SparkPoint; readonly shape: string; readonly scale: TrendScale };

/** A mark that keeps its shape, however wide the plot is drawn. */
function Mark({ at, shape, scale: { plot } }: MarkProps) {
  const left = (100 * (at.x - plot.x)) / plot.width;
  return (
    <svg
      aria-hidden="true"
      className="multiple__mark"
      viewBox="-8 -8 16 16"
      style={{ insetInlineStart: `${left.toFixed(1)}%`, insetBlockStart: shareDown(at.y, plot) }}
    >
      <path className="chart-mark chart-mark--baseline" d={shape} />
    </svg>
  );
}
