import { LazyRankedDots } from "#ui/chart/LazyChart.tsx";
import { Picture } from "#ui/layout/Picture.tsx";
import type { IndicatorView } from "./indicatorView.ts";
import { RankingTable } from "./RankingTable.tsx";
import { rankingView } from "./rankingView.ts";
import type { Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";
import { sourcesShown } from "./viewText.ts";

type Props = { readonly site: Site; readonly view: IndicatorView };

/** The municipalities by value, from baseline to target; those without a value apart, with the reason. */
export function IndicatorRanking({ site, view }: Props) {
  const [isTable, onIsTableChange] = useTwin(site, "ranking");
  const shown = rankingView(site, view);
  if (shown === undefined) return null;
  const { ranking, title, caption } = shown;
  return (
    <Picture
      name="ranking"
      kind="chart"
      title={title}
      caption={caption}
      picture={<LazyRankedDots ranking={ranking} style={view.indicator} label={title} />}
      table={<RankingTable site={site} view={view} caption={caption} />}
      isTable={isTable}
      onIsTableChange={onIsTableChange}
      sources={sourcesShown(site, view)}
    />
  );
}
