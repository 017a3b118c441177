import { areaTotals } from "#domain/areaTotal.ts";
import { targetsOf } from "#domain/assessment.ts";
import { seriesOf } from "#domain/cube.ts";
import type { AreaId } from "#domain/id.ts";
import type { Disaggregation } from "#domain/observation.ts";
import type { SeriesSource, trendOf } from "#ui/chart/trend.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";

/** What a trend is asked, the same for a chart of lines and for a gap. */
export function trendQuestion(site: Site, view: IndicatorView, series: readonly SeriesSource[]) {
  const { settings } = site.first;
  return {
    indicator: view.indicator,
    cuts: { onTrack: settings.onTrackCut, behind: settings.behindCut },
    asOf: site.asOf,
    graceMonths: settings.staleValueMonths,
    sourceKindOf: (source: Parameters<Site["sources"]["get"]>[0]) => site.sources.get(source)?.kind,
    series,
  } satisfies Parameters<typeof trendOf>[0];
}

/** The series of an area and group; of the whole it is made up from its municipalities (A1). */
export function seriesSource(
  view: IndicatorView,
  area: AreaId,
  disaggregation: Disaggregation,
  name: string,
): SeriesSource {
  const { indicator, cube, whole } = view;
  const parts = view.rows.map(({ municipality }) => municipality.id);
  const totals = area === whole ? areaTotals(indicator, cube, area, parts, disaggregation) : [];
  const observations =
    totals.length > 0 ? totals.map(({ observation }) => observation) : seriesOf(cube, area, disaggregation);
  const targets = targetsOf(view.targets, indicator.id, area, disaggregation);
  return { key: `${area} ${Object.values(disaggregation).join(" ")}`, name, observations, targets };
}
