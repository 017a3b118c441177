import type { ValueStyle } from "#i18n/values.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { textWidth } from "./textSpace.ts";
import type { Trend } from "./trend.ts";
import { asOfPlace, type TrendScale } from "./trendScale.ts";

type HeadingProps = { readonly trend: Trend; readonly scale: TrendScale; readonly style: ValueStyle };

const LINE = 14;
const GAP = 8;

/** The unit at the head of the value axis, whether the figures are illustrative (V4), and the reporting date with its line (T2). */
export function AxisHeading({ trend, scale, style }: HeadingProps) {
  const words = useWords();
  const { plot, width, textSize } = scale;
  const hasIllustrative = trend.rows.some(({ cells }) => cells.some((cell) => cell?.sourceKind === "illustrative"));
  const illustrative = hasIllustrative ? [words.say("common.illustrative.short")] : [];
  const heading = [words.unitName(style.unit), ...illustrative].join(" · ");
  const least = textWidth(heading, textSize) + 2 * GAP;
  const most = width - 2;
  const date = words.formatDay(trend.asOf);
  // The day alone where there is no room for more; the caption says it in any case.
  const asOf =
    [words.say("common.asOf", { date }), date].find((text) => least + textWidth(text, textSize) <= most) ?? "";
  const x = asOfPlace(scale, trend.asOf);
  const half = textWidth(asOf, textSize) / 2;
  return (
    <>
      <text className="chart-unit" x={0} y={LINE}>
        {heading}
      </text>
      {x !== undefined && (
        <>
          <line className="chart-as-of" x1={x} x2={x} y1={plot.y - GAP} y2={plot.y + plot.height} />
          <text
            className="chart-note"
            x={Math.max(least + half, Math.min(most - half, x))}
            y={LINE}
            textAnchor="middle"
          >
            {asOf}
          </text>
        </>
      )}
    </>
  );
}
