import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { Direction, Source } from "#domain/dataset.ts";
import { type AreaId, KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import { DIMENSIONS, type Disaggregation } from "#domain/observation.ts";
import type { Value } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { sourcesOf } from "#ui/status/measuredRows.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { municipalityOf, type Site } from "./useSite.ts";

/** The selection in words: period, groups, reporting date (X1, T2). */
export function viewCaption(site: Site, view: IndicatorView, withPeriod = true): string {
  const { words } = site;
  return [
    withPeriod && view.period !== undefined ? words.formatPeriod(view.period) : undefined,
    groupName(site, view.disaggregation),
    words.say("common.asOf", { date: words.formatDay(view.asOf) }),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}

/** The groups a disaggregation picks out, "" for everyone. */
export function groupName({ first, words }: Site, disaggregation: Disaggregation): string {
  return DIMENSIONS.filter((dimension) => disaggregation[dimension] !== TOTAL)
    .map((dimension) => {
      const id = disaggregation[dimension];
      const category = first.categories.find((one) => one.dimension === dimension && one.id === id);
      return category ? words.text(category.name) : id;
    })
    .join(", ");
}

export function areaName(site: Site, area: AreaId): string {
  const { words, members } = site;
  if (area === KOSOVO) return words.say("common.kosovo");
  if (area === PROGRAMME) return words.say("common.programmeOf", { count: members.length });
  const municipality = municipalityOf(site, area);
  return municipality ? words.text(municipality.name) : area;
}

/** The sources of the numbers of the period shown and of the whole, each once; else the indicator's own. */
export function sourcesShown({ sources }: Site, view: IndicatorView): readonly Source[] {
  const ids = [
    ...view.rows.flatMap(({ observation }) => observation?.source ?? []),
    ...view.totals.filter(({ period }) => period === view.period).map(({ observation }) => observation.source),
  ];
  const shown = [...new Set(ids.length > 0 ? ids : [view.indicator.source])];
  return shown.flatMap((id) => sources.get(id) ?? []);
}

/** The sources that the statuses of some assessments rest on, each once (V4). */
export function sourcesOfAll({ sources }: Site, assessments: readonly Assessment[]): readonly Source[] {
  return [...new Set(assessments.flatMap((assessment) => sourcesOf(assessment, sources)))];
}

/** The baselines and latest values that some assessments rest on. */
export function figuresOf(assessments: readonly Assessment[]): readonly Value[] {
  return assessments.flatMap(({ actual, progress }) =>
    [actual, progress.question.baseline].flatMap((measurement) => measurement?.value ?? []),
  );
}

/** The reporting date (T2), and whether what is concluded rests on illustrative figures (V4). */
export function statusCaption(site: Site, assessments: readonly Assessment[]): string {
  const { words, asOf } = site;
  const isIllustrative = sourcesOfAll(site, assessments).some(({ kind }) => kind === "illustrative");
  const date = words.say("common.asOf", { date: words.formatDay(asOf) });
  return isIllustrative ? `${date} · ${words.say("common.illustrative.short")}` : date;
}

/** How values of the whole are printed: milestones are counted, "9 municipalities" (A1). */
export function styleOfWhole({ indicator }: IndicatorView): ValueStyle & { readonly direction: Direction } {
  if (indicator.kind !== "milestone") return indicator;
  return { kind: "count", unit: "municipalities", decimals: 0, direction: indicator.direction };
}

/** The sources of activities, each once. */
export function sourcesOfActivities({ sources }: Site, activities: readonly ActivityAssessment[]): readonly Source[] {
  return [...new Set(activities.map(({ activity }) => activity.source))].flatMap((id) => sources.get(id) ?? []);
}
