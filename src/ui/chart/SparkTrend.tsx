import type { ValueStyle } from "#i18n/values.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { sparkOf } from "./spark.ts";
import { sparkText } from "./sparkText.ts";
import { diamond, square } from "./symbol.ts";
import type { Trend } from "./trend.ts";

export type SparkTrendProps = {
  readonly trend: Trend;
  /** Which series of the trend. */
  readonly nth?: number;
  readonly style: ValueStyle;
  /** Whether the numbers stand beside it, so that it says nothing itself. */
  readonly isMute?: boolean;
};

const BOX = { width: 112, height: 32, inset: 6 };

/** A small line for a table or a card: the values, the baseline it started from and the target ahead. Needs no script. */
export function SparkTrend({ trend, nth = 0, style, isMute = false }: SparkTrendProps) {
  const words = useWords();
  const { lines, dots, latest, baseline, target } = sparkOf(trend, nth, BOX);
  const label = isMute ? undefined : sparkText(words, trend, nth, style);
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={isMute}
      className="spark chart-series chart-series--1"
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
    >
      {baseline && target && <path className="chart-path" d={`M${baseline.x} ${baseline.y}L${target.x} ${target.y}`} />}
      {baseline && <path className="chart-mark" d={square(4)} transform={`translate(${baseline.x} ${baseline.y})`} />}
      {target && (
        <path
          className="chart-mark chart-mark--target"
          d={diamond(4.5)}
          transform={`translate(${target.x} ${target.y})`}
        />
      )}
      {lines.map((line) => (
        <path key={line} className="spark__line" d={line} />
      ))}
      {dots.map(({ x, y }) => (
        <circle key={x} className="spark__dot" cx={x} cy={y} r="1.8" />
      ))}
      {latest && <circle className="spark__dot" cx={latest.x} cy={latest.y} r="2.8" />}
    </svg>
  );
}
