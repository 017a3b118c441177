import { type AreaId, TOTAL } from "#domain/id.ts";
import type { Dimension } from "#domain/observation.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { splitWords } from "#state/selection.ts";
import { chanceNote, trendTitle } from "#ui/chart/findingText.ts";
import { type SeriesSource, type Trend, trendOf } from "#ui/chart/trend.ts";
import { trendFinding } from "#ui/chart/trendFinding.ts";
import { seriesSource, trendQuestion } from "./indicatorSeries.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { municipalityOf, type Site } from "./useSite.ts";
import { areaName, styleOfWhole, viewCaption } from "./viewText.ts";

/** The most lines a reader can tell apart. */
const MOST_SERIES = 4;

/** What the trend of an indicator page shows, and what it finds. */
export type TrendView = {
  readonly trend: Trend;
  readonly style: ValueStyle;
  readonly title: string;
  readonly caption: string;
};

/** The indicator as a whole, of municipalities picked out, or by group. */
export function trendView(site: Site, view: IndicatorView): TrendView {
  const { words } = site;
  const trend = trendOf(trendQuestion(site, view, seriesShown(site, view)));
  const style = styleOfWhole(view);
  const finding = trendFinding(trend, 0, style);
  const caption = [areaName(site, view.whole), viewCaption(site, view, false), chanceNote(words, finding)];
  return {
    trend,
    style,
    title: trendTitle(words, finding, subjectOf(site, view, trend.series[0]?.name), style),
    caption: caption.filter((part) => part !== undefined).join(" · "),
  };
}

/** What the title is about: the indicator, and of which group where the lines are groups. */
function subjectOf(site: Site, view: IndicatorView, first: string | undefined): string {
  const indicator = site.words.text(view.indicator.name);
  return first === undefined || first === areaName(site, view.whole) ? indicator : `${indicator} (${first})`;
}

function seriesShown(site: Site, view: IndicatorView): readonly SeriesSource[] {
  const { selection } = site;
  const { whole, disaggregation } = view;
  const by = selection.by !== undefined && view.choices.has(selection.by) ? selection.by : undefined;
  if (by !== undefined) return groupSeries(site, view, by);
  const picked = splitWords(selection.municipality).filter((id) => municipalityOf(site, id));
  const areas = [whole, ...(picked as AreaId[])].slice(0, MOST_SERIES);
  return areas.map((area) => seriesSource(view, area, disaggregation, areaName(site, area)));
}

/** One line per group, those with most to show first. */
function groupSeries(site: Site, view: IndicatorView, by: Dimension): readonly SeriesSource[] {
  const categories = (view.choices.get(by) ?? []).filter(({ id }) => id !== TOTAL);
  const sources = categories.map(({ id, name }) =>
    seriesSource(view, view.whole, { ...view.disaggregation, [by]: id }, site.words.text(name)),
  );
  const weight = ({ observations }: SeriesSource) => {
    const last = observations.findLast(({ denominator }) => denominator.kind === "number");
    return last?.denominator.kind === "number" ? last.denominator.number : 0;
  };
  return sources.toSorted((one, other) => weight(other) - weight(one)).slice(0, MOST_SERIES);
}
