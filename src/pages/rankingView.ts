import { isShare } from "#domain/indicatorKind.ts";
import { rankingTitle } from "#ui/chart/findingText.ts";
import { type Ranking, rankingFinding, rankingOf } from "#ui/chart/ranking.ts";
import { intervalOf } from "#ui/chart/trendCells.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";
import { viewCaption } from "./viewText.ts";

/** What the ranking of an indicator page shows, and what it finds. */
export type RankingView = { readonly ranking: Ranking; readonly title: string; readonly caption: string };

/** The municipalities by value; undefined for a yes or no, which has no order to show. */
export function rankingView(site: Site, view: IndicatorView): RankingView | undefined {
  const { words } = site;
  const { indicator, rows } = view;
  if (indicator.kind === "milestone") return undefined;
  const total = view.totals.find(({ period }) => period === view.period)?.observation.value;
  const sources = rows.map(({ municipality, observation, assessment, targets }) => ({
    key: municipality.id,
    name: words.text(municipality.name),
    observation,
    baseline: targets.find(({ role }) => role === "baseline"),
    target: targets.find(({ role }) => role === "target"),
    progress: assessment?.progress,
    interval: isShare(indicator) ? observation && intervalOf(observation) : undefined,
    sourceKind: observation && site.sources.get(observation.source)?.kind,
  }));
  const first = indicator.direction === "decrease" ? "lowest" : "highest";
  const ranking = rankingOf(sources, indicator.aggregation === "ratio" ? total : undefined, first, words.compareText);
  return {
    ranking,
    title: rankingTitle(words, rankingFinding(ranking), indicator),
    caption: `${words.text(indicator.name)} · ${viewCaption(site, view)}`,
  };
}
