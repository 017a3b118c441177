import type { ValueStyle } from "#i18n/values.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { type AbsenceBand, absenceBands } from "./absenceBands.ts";
import { bandWord } from "./bandWord.ts";
import { Hatches, hatchFill } from "./hatches.tsx";
import { singleLabels } from "./singleLabels.ts";
import { textWidth } from "./textSpace.ts";
import type { Trend } from "./trend.ts";
import { type Box, boxOf } from "./trendLabels.ts";
import type { TrendScale } from "./trendScale.ts";

type BandsProps = {
  readonly id: string;
  readonly trend: Trend;
  readonly scale: TrendScale;
  readonly style: ValueStyle;
};

/** The periods without any number, each hatched in the pattern of its reason with the reason's word where it has room. */
export function AbsenceBands({ id, trend, scale, style }: BandsProps) {
  const words = useWords();
  const labels = singleLabels(words, trend, scale, style).map((label) => boxOf(label, scale.textSize));
  return (
    <>
      <Hatches id={id} />
      {absenceBands(trend).map((band) => (
        <Band key={band.from} id={id} band={band} scale={scale} labels={labels} />
      ))}
    </>
  );
}

type BandProps = {
  readonly id: string;
  readonly band: AbsenceBand;
  readonly scale: TrendScale;
  readonly labels: readonly Box[];
};

function Band({ id, band, scale, labels }: BandProps) {
  const words = useWords();
  const { plot, xOf, span, textSize } = scale;
  const [from, to] = [xOf(Math.max(span[0], band.from)), xOf(Math.min(span[1], band.to))];
  const word = words.absenceWord(band.reason);
  const place = bandWord({ from, to }, textWidth(word, textSize), plot, labels);
  return (
    <>
      <rect
        className="chart-absence"
        x={from}
        y={plot.y}
        width={to - from}
        height={plot.height}
        fill={hatchFill(id, band.reason)}
      />
      {place && (
        <text
          className="chart-note chart-halo"
          textAnchor="middle"
          dominantBaseline="central"
          transform={`translate(${place.x} ${place.y})${place.isTurned ? " rotate(-90)" : ""}`}
        >
          {word}
        </text>
      )}
    </>
  );
}
