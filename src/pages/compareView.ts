import type { Coverage } from "#domain/aggregate.ts";
import { areaTotals } from "#domain/areaTotal.ts";
import { type Assessment, assess } from "#domain/assessment.ts";
import type { Indicator, Target } from "#domain/dataset.ts";
import { type AreaId, TOTAL } from "#domain/id.ts";
import { hasParts, isShare } from "#domain/indicatorKind.ts";
import type { Dimension, Disaggregation, Observation } from "#domain/observation.ts";
import { endOf, type Period } from "#domain/period.ts";
import { numberOf } from "#domain/value.ts";
import { splitWords } from "#state/selection.ts";
import type { SeriesSource } from "#ui/chart/trend.ts";
import { intervalOf } from "#ui/chart/trendCells.ts";
import { isChance } from "#ui/chart/trendFinding.ts";
import { seriesSource } from "./indicatorSeries.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";
import { areaName } from "./viewText.ts";

/** How far a value has moved, in the indicator's unit, and from which period. */
export type Change = {
  readonly number: number;
  readonly since: Period;
  /** Chance alone could explain it (A4); undefined where nothing changed, and where a part of either rate is unknown. */
  readonly isByChance?: boolean | undefined;
};

/** One municipality or group among those side by side. */
export type CompareRow = SeriesSource & {
  readonly area: AreaId;
  readonly disaggregation: Disaggregation;
  /** In the period shown. */
  readonly observation: Observation | undefined;
  /** The newest number before the period shown, where that has none. */
  readonly earlier: Observation | undefined;
  readonly baseline: Target | undefined;
  readonly target: Target | undefined;
  /** Absent where nothing was promised. */
  readonly assessment: Assessment | undefined;
  readonly change: Change | undefined;
  /** Of a group of a whole: which municipalities its value is made up from (A2). */
  readonly coverage: Coverage | undefined;
};

/** What is set side by side, and what each is seen against. */
export type CompareView = {
  readonly across: "municipalities" | "groups";
  /** What the groups are of; undefined for municipalities and where the indicator is not broken down. */
  readonly by: Dimension | undefined;
  /** What the groups live in; of municipalities the whole. */
  readonly area: AreaId;
  /** By name for municipalities, in the order of the categories for groups. */
  readonly rows: readonly CompareRow[];
  /** All municipalities or groups taken together; absent where there is no value of that kind, or none to compare with. */
  readonly whole: SeriesSource | undefined;
};

export function compareView(site: Site, view: IndicatorView): CompareView {
  const { selection } = site;
  return selection.across === "groups" ? groupsSideBySide(site, view) : municipalitiesSideBySide(site, view);
}

/** The municipalities chosen, of those the indicator is about: by default the programme's, where it is about any. */
export function municipalitiesChosen({ selection }: Site, { rows }: IndicatorView): readonly AreaId[] {
  const all = rows.map(({ municipality }) => municipality.id);
  const asked = splitWords(selection.municipality);
  const chosen = all.filter((id) => asked.includes(id));
  if (chosen.length > 0 || selection.municipality === NONE_CHOSEN) return chosen;
  const members = rows
    .filter(({ municipality }) => municipality.inProgramme)
    .map(({ municipality }) => municipality.id);
  return members.length > 0 ? members : all;
}

/** In the address: no municipality, unlike nothing chosen, which is the default. */
export const NONE_CHOSEN = "-";

function municipalitiesSideBySide(site: Site, view: IndicatorView): CompareView {
  const { whole, disaggregation } = view;
  const rows = municipalitiesChosen(site, view).map((area) =>
    rowOf(site, view, area, disaggregation, areaName(site, area)),
  );
  return {
    across: "municipalities",
    by: undefined,
    area: whole,
    rows,
    whole: companyOf(view, whole, disaggregation, areaName(site, whole)),
  };
}

function groupsSideBySide(site: Site, view: IndicatorView): CompareView {
  const { selection, words } = site;
  const by = [...view.choices.keys()].find((dimension) => dimension === selection.by) ?? [...view.choices.keys()][0];
  const asked = splitWords(selection.municipality)[0];
  const area = view.rows.find(({ municipality }) => municipality.id === asked)?.municipality.id ?? view.whole;
  if (by === undefined) return { across: "groups", by, area, rows: [], whole: undefined };
  const categories = (view.choices.get(by) ?? []).filter(({ id }) => id !== TOTAL);
  const rows = categories.map(({ id, name }) =>
    rowOf(site, view, area, { ...view.disaggregation, [by]: id }, words.text(name)),
  );
  const everyone = { ...view.disaggregation, [by]: TOTAL };
  return { across: "groups", by, area, rows, whole: companyOf(view, area, everyone, words.say("common.total")) };
}

/** What many are seen against; only a rate of all together is of the size of each. */
function companyOf(view: IndicatorView, area: AreaId, disaggregation: Disaggregation, name: string) {
  if (!hasParts(view.indicator)) return undefined;
  const series = seriesSource(view, area, disaggregation, name);
  return series.observations.some(({ value }) => value.kind === "number") ? series : undefined;
}

function rowOf(
  site: Site,
  view: IndicatorView,
  area: AreaId,
  disaggregation: Disaggregation,
  name: string,
): CompareRow {
  const { indicator, asOf, period, targets: all } = view;
  const source = seriesSource(view, area, disaggregation, name);
  const { observations: series, targets } = source;
  const observation = series.find((one) => one.period === period);
  const isKnown = observation?.value.kind === "number";
  const question = { indicator, area, disaggregation, series, targets: all, settings: site.first.settings, asOf };
  const baseline = targets.find(({ role }) => role === "baseline");
  return {
    ...source,
    area,
    disaggregation,
    observation,
    earlier: isKnown || period === undefined ? undefined : newestBefore(series, period),
    baseline,
    target: targets.find(({ role }) => role === "target"),
    assessment: targets.length > 0 ? assess(question) : undefined,
    change: indicator.kind === "milestone" ? undefined : changeOf(series, observation, baseline, indicator),
    coverage: coverageOf(view, area, disaggregation),
  };
}

function newestBefore(series: readonly Observation[], period: Period): Observation | undefined {
  return series.findLast((one) => one.value.kind === "number" && endOf(one.period) < endOf(period));
}

/** From the baseline, or from the first value where there is none; not across a break in series. What prints alike is no change that chance had to explain. */
export function changeOf(
  series: readonly Observation[],
  last: Observation | undefined,
  baseline: Target | undefined,
  indicator: Pick<Indicator, "kind" | "decimals">,
): Change | undefined {
  const first = baseline ?? series.find(({ value }) => value.kind === "number");
  if (first === undefined || last === undefined || endOf(first.period) >= endOf(last.period)) return undefined;
  const [from, to] = [numberOf(first.value), numberOf(last.value)];
  const isBroken = series.some(
    ({ period, marks }) =>
      marks.includes("breakInSeries") && endOf(period) > endOf(first.period) && endOf(period) <= endOf(last.period),
  );
  if (from === undefined || to === undefined || isBroken) return undefined;
  const isAlike = from.toFixed(indicator.decimals) === to.toFixed(indicator.decimals);
  const isByChance =
    isAlike || !isShare(indicator)
      ? undefined
      : isChance({ number: from, interval: intervalOf(first) }, { number: to, interval: intervalOf(last) });
  return { number: to - from, since: first.period, isByChance };
}

function coverageOf(view: IndicatorView, area: AreaId, disaggregation: Disaggregation): Coverage | undefined {
  if (area !== view.whole) return undefined;
  const parts = view.rows.map(({ municipality }) => municipality.id);
  const total = areaTotals(view.indicator, view.cube, area, parts, disaggregation).find(
    ({ period }) => period === view.period,
  );
  const coverage = total?.aggregate.coverage;
  return coverage === undefined || coverage.of === 0 ? undefined : coverage;
}
