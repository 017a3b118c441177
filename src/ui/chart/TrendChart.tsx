import { useWords } from "#ui/layout/WordsContext.tsx";
import { LinesFigure, type LinesProps } from "./LinesFigure.tsx";
import { TargetPaths } from "./TargetPaths.tsx";
import { trendPointText } from "./trendPointText.ts";

export type TrendChartProps = LinesProps;

/** Lines of values over time, with the target path of each series. One series alone also shows intervals and labels. */
export function TrendChart(props: TrendChartProps) {
  const words = useWords();
  const { trend, style } = props;
  return (
    <LinesFigure
      {...props}
      textOf={(row) => trendPointText(words, trend, row, style)}
      under={(scale) => <TargetPaths trend={trend} scale={scale} />}
    />
  );
}
