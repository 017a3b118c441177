import { numberOf } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { formatDistance } from "./findingText.ts";
import { gapAreas, gapMeasures } from "./gapDrawing.ts";
import { type GapRow, gapRows } from "./gapSeries.ts";
import { LinesFigure, type LinesProps } from "./LinesFigure.tsx";
import { textWidth } from "./textSpace.ts";
import { gapPointText } from "./trendPointText.ts";
import type { TrendScale } from "./trendScale.ts";

/** The trend has two series: the group, then what it is compared with. */
export type GapChartProps = LinesProps;

/** Two groups over time with the gap between them shaded and stated (A5). */
export function GapChart(props: GapChartProps) {
  const words = useWords();
  const { trend, style } = props;
  const gaps = gapRows(trend);
  return (
    <LinesFigure
      {...props}
      textOf={(row) => gapPointText(words, trend, row, gaps, style)}
      under={(scale) => <GapAreas gaps={gaps} scale={scale} />}
      over={(scale) => <GapMeasures gaps={gaps} scale={scale} style={style} />}
    />
  );
}

type GapsProps = { readonly gaps: readonly GapRow[]; readonly scale: TrendScale };

function GapAreas({ gaps, scale }: GapsProps) {
  return gapAreas(gaps, scale).map((path) => <path key={path} className="chart-gap" d={path} />);
}

/** Between a line and what is written beside it. Unit: px. */
const OFFSET = 8;

function GapMeasures({ gaps, scale, style }: GapsProps & { readonly style: ValueStyle }) {
  const words = useWords();
  const textOf = (gap: number) => formatDistance(words, gap, style);
  const room =
    Math.max(0, ...gaps.map(({ gap }) => textWidth(textOf(numberOf(gap) ?? 0), scale.textSize))) + 2 * OFFSET;
  return gapMeasures(gaps, scale, room).map(({ x, top, bottom, gap, side }) => (
    <g key={x}>
      <path className="chart-gap-line" d={`M${x} ${top + OFFSET}V${bottom - OFFSET}`} />
      <text
        className="chart-label chart-label--gap chart-halo"
        x={side === "left" ? x - OFFSET : x + OFFSET}
        y={(top + bottom) / 2}
        textAnchor={side === "left" ? "end" : "start"}
        dominantBaseline="central"
      >
        {textOf(gap)}
      </text>
    </g>
  ));
}
