import { TOTAL } from "#domain/id.ts";
import { DIMENSIONS, type Dimension } from "#domain/observation.ts";
import { splitWords } from "#state/selection.ts";
import { gapTitle } from "#ui/chart/findingText.ts";
import { gapFinding } from "#ui/chart/gapSeries.ts";
import { trendOf } from "#ui/chart/trend.ts";
import { seriesSource, trendQuestion } from "./indicatorSeries.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";
import { viewCaption } from "./viewText.ts";

/** One group of a dimension, as the address names it: `community:roma`. */
export type Group = { readonly dimension: Dimension; readonly category: string; readonly name: string };

/** All groups that an indicator is broken down by. */
export function gapGroups({ words }: Site, view: IndicatorView): readonly Group[] {
  return DIMENSIONS.flatMap((dimension) =>
    (view.choices.get(dimension) ?? [])
      .filter(({ id }) => id !== TOTAL)
      .map(({ id, name }) => ({ dimension, category: id, name: words.text(name) })),
  );
}

export function keyOf({ dimension, category }: Group): string {
  return `${dimension}:${category}`;
}

/** The groups of the address; else one of two against the other, or the first of many against everyone. */
export function chosenGroups({ selection, words }: Site, groups: readonly Group[]): readonly [Group?, Group?] {
  const [one, other] = splitWords(selection.gap);
  const group = groups.find((candidate) => keyOf(candidate) === one) ?? groups[0];
  if (group === undefined) return [];
  const everyone: Group = { dimension: group.dimension, category: TOTAL, name: words.say("common.all") };
  const others = groups.filter((candidate) => candidate.dimension === group.dimension && candidate !== group);
  const asked = [everyone, ...others].find((candidate) => keyOf(candidate) === other);
  return [group, asked ?? (others.length === 1 ? (others[0] ?? everyone) : everyone)];
}

/** Both groups over time, and what became of the gap between them (A5). */
export function gapView(site: Site, view: IndicatorView, group: Group, reference: Group) {
  const { words } = site;
  const { indicator } = view;
  const series = [group, reference].map(({ dimension, category, name }) => {
    const disaggregation = { ...view.disaggregation, [dimension]: category };
    return { ...seriesSource(view, view.whole, disaggregation, name), targets: [] };
  });
  const trend = trendOf(trendQuestion(site, view, series));
  return {
    trend,
    title: gapTitle(words, gapFinding(trend, indicator.decimals), group.name, reference.name, indicator),
    caption: `${words.text(indicator.name)} · ${viewCaption(site, view, false)}`,
  };
}
