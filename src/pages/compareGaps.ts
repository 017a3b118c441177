import type { Assessment } from "#domain/assessment.ts";
import { assessGap, gapSeries } from "#domain/gap.ts";
import { TOTAL } from "#domain/id.ts";
import { isShare } from "#domain/indicatorKind.ts";
import type { Disaggregation, Observation } from "#domain/observation.ts";
import { numberOf } from "#domain/value.ts";
import type { Words } from "#i18n/words.ts";
import { splitWords } from "#state/selection.ts";
import { formatDistance } from "#ui/chart/findingText.ts";
import type { SeriesSource } from "#ui/chart/trend.ts";
import type { CompareView } from "./compareView.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";

/** What groups may be compared with: the total or another group, named in the address by its dimension and category. */
type GapReference = SeriesSource & { readonly word: string; readonly disaggregation: Disaggregation };

/** The gap of one group to the reference (A5). */
export type GroupGap = {
  readonly key: string;
  readonly name: string;
  /** Of the period shown, in percentage points. */
  readonly gap: Observation | undefined;
  readonly assessment: Assessment;
};

export type GroupGaps = {
  readonly reference: GapReference;
  readonly references: readonly GapReference[];
  readonly gaps: readonly GroupGap[];
};

/** The gaps of all groups to the chosen one, by default to the total; undefined where there are none, as for anything but rates. */
export function groupGaps(site: Site, view: IndicatorView, compare: CompareView): GroupGaps | undefined {
  const { by, area, rows } = compare;
  const { indicator, asOf, period } = view;
  if (by === undefined || !isShare(indicator) || indicator.unit !== "percent") return undefined;
  const references = referencesOf(view, compare);
  const asked = splitWords(site.selection.gap).at(-1);
  const reference = references.find(({ word }) => word === asked) ?? references[0];
  if (reference === undefined) return undefined;
  const gaps = rows
    .filter(({ key }) => key !== reference.key)
    .map((row): GroupGap => {
      const { key, name, disaggregation, observations } = row;
      const question = { indicator, area, disaggregation, settings: site.first.settings, asOf };
      return {
        key,
        name,
        gap: gapSeries(observations, reference.observations).find((one) => one.period === period),
        assessment: assessGap({ ...question, group: sideOf(row), reference: sideOf(reference) }),
      };
    });
  return gaps.length === 0 ? undefined : { reference, references, gaps };
}

function referencesOf(view: IndicatorView, { by, rows, whole }: CompareView): readonly GapReference[] {
  if (by === undefined) return [];
  const everyone = { ...view.disaggregation, [by]: TOTAL };
  const groups = rows.map((row) => ({ ...row, word: `${by}:${row.disaggregation[by]}` }));
  return whole === undefined ? groups : [{ ...whole, word: `${by}:${TOTAL}`, disaggregation: everyone }, ...groups];
}

function sideOf({ observations, targets }: SeriesSource) {
  return { series: observations, targets };
}

/** The gap furthest from zero in the period shown; undefined where there is none. */
export function widestGap(gaps: readonly GroupGap[]): (GroupGap & { readonly size: number }) | undefined {
  const known = gaps.flatMap((one) => {
    const number = one.gap && numberOf(one.gap.value);
    return number === undefined ? [] : [{ ...one, size: number }];
  });
  return known.toSorted((one, other) => Math.abs(other.size) - Math.abs(one.size))[0];
}

/** The widest gap as a finding. */
export function gapsTitle(words: Words, { indicator, period }: IndicatorView, { gaps, reference }: GroupGaps): string {
  const widest = widestGap(gaps);
  if (widest === undefined || period === undefined) return words.say("chart.gap.unmeasurable");
  return words.say("compare.gap.widest", {
    group: widest.name,
    reference: reference.name,
    gap: formatDistance(words, widest.size, indicator),
    period: words.formatPeriod(period),
  });
}
