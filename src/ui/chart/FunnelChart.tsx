import { useMemo } from "react";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { ChartBox, type Size } from "./ChartBox.tsx";
import { FunnelKey } from "./FunnelKey.tsx";
import { FunnelPlot } from "./FunnelPlot.tsx";
import { funnelCurve } from "./funnelCurve.ts";
import type { FunnelFacts } from "./funnelProps.ts";
import { funnelScale } from "./funnelScale.ts";
import { PlaceCursor } from "./PlaceCursor.tsx";
import { funnelPointText } from "./placePointText.ts";

export type FunnelChartProps = Omit<FunnelFacts, "funnel"> & {
  /** `funnelOf` the municipalities of one period; undefined when nothing can be pooled. */
  readonly funnel: FunnelFacts["funnel"] | undefined;
  /** The finding, as the chart's name for those who do not see it. */
  readonly label: string;
  /** Instead of the space there is. */
  readonly size?: Size;
};

/** As the style sheet makes the plot. */
const HEIGHTS = { wide: 299, narrow: 325 } as const;

/** Places by size and rate against the pooled rate, with the limits within which chance explains a difference (A4). */
export function FunnelChart({ funnel, size, ...rest }: FunnelChartProps) {
  const words = useWords();
  if (funnel === undefined) return <p className="chart-none">{words.say("chart.noPoints")}</p>;
  return (
    <ChartBox size={size} heights={HEIGHTS} footer={() => <FunnelKey funnel={funnel} decimals={rest.decimals} />}>
      {(known) => <SizedFunnel {...rest} funnel={funnel} size={known} />}
    </ChartBox>
  );
}

type SizedFunnelProps = FunnelFacts & { readonly label: string; readonly size: Size };

function SizedFunnel({ label, size, ...facts }: SizedFunnelProps) {
  const words = useWords();
  const { funnel, nameOf, decimals } = facts;
  const curve = useMemo(() => funnelCurve(funnel), [funnel]);
  const bySize = useMemo(
    () => funnel.places.toSorted((one, other) => one.denominator - other.denominator),
    [funnel.places],
  );
  const scale = funnelScale(funnel, curve, {
    ...size,
    formatRate: words.formatPercent,
    formatSize: (count) => words.formatNumber(count, 0),
  });
  const spots = bySize.map(scale.spotOf);
  const textOf = (place: number) => {
    const one = bySize[place];
    return one === undefined ? { heading: "", lines: [] } : funnelPointText(words, one, nameOf(one.key), decimals);
  };
  return (
    <PlaceCursor size={size} label={label} spots={spots} textOf={textOf}>
      {(active) => <FunnelPlot {...facts} places={bySize} curve={curve} scale={scale} spots={spots} active={active} />}
    </PlaceCursor>
  );
}
