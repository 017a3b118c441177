import type { Indicator } from "#domain/dataset.ts";
import { isShare } from "#domain/indicatorKind.ts";
import type { ChartPart, ChartSeries, Colour } from "#domain/slide.ts";
import { numberOf } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import type { Trend } from "#ui/chart/trend.ts";
import type { BuiltSlide, SlideGiven } from "./builtSlide.ts";
import { chartUnit } from "./chartUnit.ts";
import { chosenGroups, gapGroups, gapView } from "./gapView.ts";
import { indicatorMapView } from "./indicatorMapView.ts";
import { type IndicatorView, indicatorView } from "./indicatorView.ts";
import { rankingView } from "./rankingView.ts";
import { funnelSlide } from "./slideFunnel.ts";
import { mapPart } from "./slideMap.ts";
import type { PartOf } from "./slideParts.ts";
import { trendView } from "./trendView.ts";
import type { Site } from "./useSite.ts";
import { sourcesShown, viewCaption } from "./viewText.ts";

export function indicatorSlide(
  given: SlideGiven,
  indicator: Indicator,
  part: PartOf<"indicator">,
): BuiltSlide | undefined {
  const { site, indicatorPack } = given;
  if (indicatorPack === undefined) return undefined;
  const view = indicatorView(site, indicator, indicatorPack);
  const sources = sourcesShown(site, view);
  const shown = SLIDES[part](given, view);
  return shown && { ...shown, sources };
}

type Unsourced = Omit<BuiltSlide, "sources">;

const SLIDES: Readonly<Record<PartOf<"indicator">, (given: SlideGiven, view: IndicatorView) => Unsourced | undefined>> =
  {
    map: mapSlide,
    trend: ({ site }, view) => trendSlide(site, view),
    ranking: ({ site }, view) => rankingSlide(site, view),
    funnel: ({ site }, view) => funnelSlide(site, view),
    gap: ({ site }, view) => gapSlide(site, view),
  };

function mapSlide(given: SlideGiven, view: IndicatorView) {
  const { words } = given.site;
  if (view.rows.length === 0) return undefined;
  const shown = indicatorMapView(given.site, view);
  const caption = `${words.text(view.indicator.name)} · ${viewCaption(given.site, view)}`;
  return { title: shown.title, caption, parts: [mapPart(given, shown)] };
}

function trendSlide(site: Site, view: IndicatorView) {
  const { trend, style, title, caption } = trendView(site, view);
  const part = trendPart(site, trend, style, title);
  return { title, caption, parts: [{ part, drawing: { kind: "trend" as const, trend, style } }] };
}

/** The gap between the two groups that are chosen, as their lines (A5). */
function gapSlide(site: Site, view: IndicatorView) {
  const { indicator } = view;
  const [group, reference] = chosenGroups(site, gapGroups(site, view));
  if (!isShare(indicator) || group === undefined || reference === undefined) return undefined;
  const { trend, title, caption } = gapView(site, view, group, reference);
  const part = trendPart(site, trend, indicator, title);
  return { title, caption, parts: [{ part, drawing: { kind: "gap" as const, trend, style: indicator } }] };
}

/** Lines of values, each with the path it should take where a target was set (P2). */
function trendPart({ words }: Site, trend: Trend, style: ValueStyle, label: string): ChartPart {
  const series = trend.series.flatMap(({ name, path }, nth): ChartSeries[] => {
    const colour = `series-${(nth % 4) + 1}` as Colour;
    const values = trend.rows.map(({ cells }) => {
      const value = cells[nth]?.value;
      return value && numberOf(value);
    });
    const aim = trend.rows.map(({ expected }) => expected[nth]);
    const aims: ChartSeries[] =
      path.length > 0 ? [{ name: words.say("present.aim", { name }), values: aim, colour, isAim: true }] : [];
    return [{ name, values, colour }, ...aims];
  });
  const categories = trend.rows.map(({ period }) => words.formatPeriod(period, "short"));
  return { kind: "chart", form: "lines", label, categories, series, unit: chartUnit(words, style) };
}

function rankingSlide(site: Site, view: IndicatorView) {
  const shown = rankingView(site, view);
  if (shown === undefined || view.rows.length === 0) return undefined;
  const { ranking, title, caption } = shown;
  const { places } = ranking;
  const { words } = site;
  const targets = places.map(({ target }) => target);
  const aim: ChartSeries = {
    name: words.say("table.column.target"),
    values: targets,
    colour: "step-2",
    isAim: true,
  };
  const part: ChartPart = {
    kind: "chart",
    form: "bars",
    label: title,
    categories: places.map(({ name }) => name),
    series: [
      { name: words.say("table.column.actual"), values: places.map(({ number }) => number), colour: "series-1" },
      ...(targets.some((target) => target !== undefined) ? [aim] : []),
    ],
    unit: chartUnit(words, view.indicator),
  };
  return { title, caption, parts: [{ part, drawing: { kind: "ranking" as const, ranking, style: view.indicator } }] };
}
