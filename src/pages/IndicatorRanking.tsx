import { rankingTitle } from "#ui/chart/findingText.ts";
import { LazyRankedDots } from "#ui/chart/LazyChart.tsx";
import { rankingFinding, rankingOf } from "#ui/chart/ranking.ts";
import { Picture } from "#ui/layout/Picture.tsx";
import type { IndicatorView } from "./indicatorView.ts";
import { RankingTable } from "./RankingTable.tsx";
import type { Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";
import { sourcesShown, viewCaption } from "./viewText.ts";

type Props = { readonly site: Site; readonly view: IndicatorView };

/** The municipalities by value, from baseline to target; those without a value apart, with the reason. */
export function IndicatorRanking({ site, view }: Props) {
  const { words } = site;
  const { indicator, rows } = view;
  const [isTable, onIsTableChange] = useTwin(site, "ranking");
  // Yes or no has no order to show; the map says both.
  if (indicator.kind === "milestone") return null;
  const total = view.totals.find(({ period }) => period === view.period)?.observation.value;
  const sources = rows.map(({ municipality, observation, assessment, targets }) => ({
    key: municipality.id,
    name: words.text(municipality.name),
    observation,
    baseline: targets.find(({ role }) => role === "baseline"),
    target: targets.find(({ role }) => role === "target"),
    progress: assessment?.progress,
    sourceKind: observation && site.sources.get(observation.source)?.kind,
  }));
  const isShare = indicator.aggregation === "ratio";
  const first = indicator.direction === "decrease" ? "lowest" : "highest";
  const ranking = rankingOf(sources, isShare ? total : undefined, first, words.compareText);
  const title = rankingTitle(words, rankingFinding(ranking), indicator);
  const caption = `${words.text(indicator.name)} · ${viewCaption(site, view)}`;
  return (
    <Picture
      name="ranking"
      kind="chart"
      title={title}
      caption={caption}
      picture={<LazyRankedDots ranking={ranking} style={indicator} label={title} />}
      table={<RankingTable site={site} view={view} caption={caption} />}
      isTable={isTable}
      onIsTableChange={onIsTableChange}
      sources={sourcesShown(site, view)}
    />
  );
}
