import { type ReactNode, useId, useState } from "react";
import type { ValueStyle } from "#i18n/values.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { AbsenceBands } from "./AbsenceBands.tsx";
import { AxisHeading } from "./AxisHeading.tsx";
import { ChartBox, type Size } from "./ChartBox.tsx";
import { lineEndTexts, planLines } from "./linesPlan.ts";
import type { PointText } from "./pointText.ts";
import { StillLines } from "./StillLines.tsx";
import { TrendDots } from "./TrendDots.tsx";
import { TrendKey } from "./TrendKey.tsx";
import { TrendLabels } from "./TrendLabels.tsx";
import type { Trend, TrendRow } from "./trend.ts";
import { lineEnds } from "./trendLabels.ts";
import type { TrendScale } from "./trendScale.ts";
import { useApproach } from "./useApproach.ts";
import { Whiskers } from "./Whiskers.tsx";

export type LinesProps = {
  readonly trend: Trend;
  /** How values are printed; an `Indicator` fits. */
  readonly style: ValueStyle;
  /** The finding, as the chart's name for those who do not see it. */
  readonly label: string;
  /** Instead of the space there is. */
  readonly size?: Size;
};

type LinesFigureProps = LinesProps & {
  readonly textOf: (row: TrendRow) => PointText;
  /** Drawn below the lines and upon them, besides what every chart over time has. */
  readonly under?: (scale: TrendScale) => ReactNode;
  readonly over?: (scale: TrendScale) => ReactNode;
};

/** As the style sheet makes the plot. */
const HEIGHTS = { wide: 290, narrow: 315 } as const;

const loadPlot = async () => (await import("./LinesPlot.tsx")).LinesPlot;

/**
 * What every chart over time has: lines, dots, absences, the reporting date, labels, and what its signs mean. It stands
 * still until somebody comes near; only then the library is fetched by which its points answer.
 */
export function LinesFigure({ trend, style, label, size, textOf, under, over }: LinesFigureProps) {
  const words = useWords();
  const id = useId();
  const [outlet, setOutlet] = useState<HTMLElement | null>(null);
  const { component: LivePlot, onDrawn, handlers } = useApproach(loadPlot, trend);
  if (!isDrawable(trend)) return <p className="chart-none">{words.say("chart.noPoints")}</p>;
  const isOne = trend.series.length === 1;
  const texts = lineEndTexts(words, trend, style);
  const planOf = (known: Size) => planLines(words, trend, style, known, texts);
  const drawKey = (known: Size) => {
    const { scale, endTexts } = planOf(known);
    return <TrendKey trend={trend} scale={scale} style={style} hasNames={!isOne && !endTexts} />;
  };
  const draw = (known: Size) => {
    const { scale, endTexts } = planOf(known);
    const drawn = { trend, style, scale };
    const below = [
      <AbsenceBands key="absences" id={id} {...drawn} />,
      <g key="under">{under?.(scale)}</g>,
      <AxisHeading key="heading" {...drawn} />,
      <Whiskers key="whiskers" {...drawn} />,
    ];
    const upon = [
      <TrendDots key="dots" {...drawn} />,
      <TrendLabels key="labels" {...drawn} endTexts={endTexts} />,
      <g key="over">{over?.(scale)}</g>,
    ];
    const layers = { trend, scale, label, under: below, over: upon };
    return LivePlot ? <LivePlot {...layers} {...{ outlet, textOf, onDrawn }} /> : <StillLines {...layers} />;
  };
  return (
    <div {...handlers} className="chart-near">
      <ChartBox size={size} heights={HEIGHTS} footer={drawKey}>
        {draw}
      </ChartBox>
      <output ref={setOutlet} className="chart-live" />
    </div>
  );
}

/** Whether there is a value or an aim to be drawn. */
function isDrawable(trend: Trend): boolean {
  return lineEnds(trend).length > 0 || trend.series.some(({ points }) => points.length > 0);
}
