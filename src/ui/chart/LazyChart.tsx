import { lazy, type ReactNode, Suspense } from "react";
import { Boundary } from "#ui/layout/Boundary.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import type { FunnelChartProps } from "./FunnelChart.tsx";
import type { GapChartProps } from "./GapChart.tsx";
import type { RankedDotsProps } from "./RankedDots.tsx";
import { RankedNotes } from "./RankedNotes.tsx";
import { rankedHeight } from "./rankedScale.ts";
import type { TrendChartProps } from "./TrendChart.tsx";

const Trend = lazy(async () => ({ default: (await import("./TrendChart.tsx")).TrendChart }));
const Funnel = lazy(async () => ({ default: (await import("./FunnelChart.tsx")).FunnelChart }));
const Ranked = lazy(async () => ({ default: (await import("./RankedDots.tsx")).RankedDots }));
const Gap = lazy(async () => ({ default: (await import("./GapChart.tsx")).GapChart }));

/** The trend chart, in a chunk of its own: pages use this one. */
export function LazyTrendChart(props: TrendChartProps) {
  return (
    <ChartSpace>
      <Trend {...props} />
    </ChartSpace>
  );
}

/** The funnel plot, in a chunk of its own. */
export function LazyFunnelChart(props: FunnelChartProps) {
  return (
    <ChartSpace look="funnel">
      <Funnel {...props} />
    </ChartSpace>
  );
}

/** The ranking, in a chunk of its own; as high as its places need. */
export function LazyRankedDots(props: RankedDotsProps) {
  return (
    <>
      <ChartSpace look="rows" height={rankedHeight(props.ranking)}>
        <Ranked {...props} />
      </ChartSpace>
      <RankedNotes ranking={props.ranking} style={props.style} />
    </>
  );
}

/** The gap chart, in a chunk of its own. */
export function LazyGapChart(props: GapChartProps) {
  return (
    <ChartSpace>
      <Gap {...props} />
    </ChartSpace>
  );
}

/**
 * Keeps the place of a chart, so that nothing moves when it comes, and says so where it does not. A server draws it whole.
 */
function ChartSpace({ height, look = "lines", children }: SpaceProps) {
  const words = useWords();
  const waiting = <p className="chart-none chart-waiting">{words.say("chart.loading")}</p>;
  return (
    <div
      className={`chart-space chart-space--${look}`}
      style={height === undefined ? undefined : { aspectRatio: "auto", height }}
    >
      <Boundary failed={<p className="chart-none">{words.say("chart.failed")}</p>}>
        <Suspense fallback={waiting}>{children}</Suspense>
      </Boundary>
    </div>
  );
}

type SpaceProps = {
  /** Instead of the look's own. Unit: px. */
  readonly height?: number;
  readonly look?: "lines" | "funnel" | "rows";
  readonly children: ReactNode;
};
