import { multiplesFinding } from "#ui/chart/multiplesFinding.ts";
import { trendOf } from "#ui/chart/trend.ts";
import { compareCaption, multiplesCounts, multiplesTitle, styleOf } from "./compareText.ts";
import type { CompareView } from "./compareView.ts";
import { trendQuestion } from "./indicatorSeries.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";

/** All that is compared over the years, the whole last, and what there is to find in it. */
export function multiplesView(site: Site, view: IndicatorView, compare: CompareView) {
  const { words } = site;
  const { rows, whole } = compare;
  const company = whole === undefined ? [] : [{ ...whole, targets: [] }];
  const trend = trendOf(trendQuestion(site, view, [...rows, ...company]));
  const style = styleOf(view, compare);
  const finding = multiplesFinding(trend, rows.length, style.decimals, view.period);
  return {
    trend,
    style,
    title: multiplesTitle(words, finding, compare.across, view.indicator),
    caption: [compareCaption(site, view, compare, false), ...multiplesCounts(words, finding)].join(" · "),
  };
}
