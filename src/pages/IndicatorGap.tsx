import { useMemo } from "react";
import { assessGap, type GapSide } from "#domain/gap.ts";
import { type CategoryId, TOTAL } from "#domain/id.ts";
import { DIMENSIONS, type Dimension, type Disaggregation } from "#domain/observation.ts";
import { splitWords } from "#state/selection.ts";
import { gapTitle } from "#ui/chart/findingText.ts";
import { gapFinding } from "#ui/chart/gapSeries.ts";
import { LazyGapChart } from "#ui/chart/LazyChart.tsx";
import { trendOf } from "#ui/chart/trend.ts";
import type { Option } from "#ui/control/option.ts";
import { SelectField } from "#ui/control/SelectField.tsx";
import { Picture } from "#ui/layout/Picture.tsx";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { GapTable } from "./GapTable.tsx";
import { seriesSource, trendQuestion } from "./indicatorSeries.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";
import { areaName, sourcesShown, viewCaption } from "./viewText.ts";
import { workingOf } from "./WorkingOverlay.tsx";

type Props = { readonly site: Site; readonly view: IndicatorView };

/** One group of a dimension, as the address names it: `community:roma`. */
type Group = { readonly dimension: Dimension; readonly category: string; readonly name: string };

/** The gap between two groups over time (A5), for rates that are broken down. */
export function IndicatorGap({ site, view }: Props) {
  const groups = useMemo(() => groupsOf(site, view), [site, view]);
  const [group, reference] = chosenGroups(site, groups);
  if (view.indicator.kind !== "rate" || group === undefined || reference === undefined) return null;
  return (
    <div>
      <GapControls site={site} groups={groups} group={group} reference={reference} />
      <GapStatus site={site} view={view} group={group} reference={reference} />
      <GapPicture site={site} view={view} group={group} reference={reference} />
    </div>
  );
}

function groupsOf({ words }: Site, view: IndicatorView): readonly Group[] {
  return DIMENSIONS.flatMap((dimension) =>
    (view.choices.get(dimension) ?? [])
      .filter(({ id }) => id !== TOTAL)
      .map(({ id, name }) => ({ dimension, category: id, name: words.text(name) })),
  );
}

function keyOf({ dimension, category }: Group): string {
  return `${dimension}:${category}`;
}

/** The groups of the address; else one of two against the other, or the first of many against everyone. */
function chosenGroups({ selection, words }: Site, groups: readonly Group[]): readonly [Group?, Group?] {
  const [one, other] = splitWords(selection.gap);
  const group = groups.find((candidate) => keyOf(candidate) === one) ?? groups[0];
  if (group === undefined) return [];
  const everyone: Group = { dimension: group.dimension, category: TOTAL, name: words.say("common.all") };
  const others = groups.filter((candidate) => candidate.dimension === group.dimension && candidate !== group);
  const asked = [everyone, ...others].find((candidate) => keyOf(candidate) === other);
  return [group, asked ?? (others.length === 1 ? (others[0] ?? everyone) : everyone)];
}

type ChosenProps = { readonly site: Site; readonly group: Group; readonly reference: Group };

function GapControls({ site, groups, group, reference }: ChosenProps & { readonly groups: readonly Group[] }) {
  const { words, select } = site;
  const optionOf = (one: Group): Option<string> => ({
    value: keyOf(one),
    label: one.name,
    group: words.say(`common.dimension.${one.dimension}`),
  });
  const others = groups.filter((one) => one.dimension === group.dimension && one !== group);
  const everyone = { ...group, category: TOTAL, name: words.say("common.all") };
  return (
    <div className="controls">
      <SelectField
        label={words.say("chart.gapGroup")}
        value={keyOf(group)}
        options={groups.map(optionOf)}
        onChange={(chosen) => select({ gap: `${chosen}~${keyOf(reference)}` })}
      />
      <SelectField
        label={words.say("chart.gapReference")}
        value={keyOf(reference)}
        options={[everyone, ...others].map(optionOf)}
        onChange={(chosen) => select({ gap: `${keyOf(group)}~${chosen}` })}
      />
    </div>
  );
}

/** The gap's own status (A5), where either side has targets for the whole. */
function GapStatus({ site, view, group, reference }: Props & ChosenProps) {
  const { words, select, first } = site;
  const { indicator, whole: area, asOf } = view;
  const [one, other] = [group, reference].map(({ dimension, category }) => {
    return { ...view.disaggregation, [dimension]: category as CategoryId };
  });
  if (one === undefined || other === undefined) return null;
  const sideOf = (disaggregation: Disaggregation): GapSide => {
    const { observations: series, targets } = seriesSource(view, area, disaggregation, "");
    return { series, targets };
  };
  const [ownSide, otherSide] = [sideOf(one), sideOf(other)];
  if (ownSide.targets.length === 0 && otherSide.targets.length === 0) return null;
  const question = { indicator, area, disaggregation: one, settings: first.settings, asOf };
  const assessment = assessGap({ ...question, group: ownSide, reference: otherSide });
  const names = { one: group.name, other: reference.name, place: areaName(site, area) };
  return (
    <p>
      {words.say("chart.gap.status")}{" "}
      <StatusBadge
        assessment={assessment}
        place={words.say("chart.gap.of", names)}
        onOpen={(opened) => select({ working: workingOf(opened, other) }, "push")}
      />
    </p>
  );
}

function GapPicture({ site, view, group, reference }: Props & ChosenProps) {
  const { words } = site;
  const { indicator } = view;
  const [isTable, onIsTableChange] = useTwin(site, "gap");
  const trend = useMemo(() => {
    const series = [group, reference].map(({ dimension, category, name }) => {
      const disaggregation = { ...view.disaggregation, [dimension]: category };
      return { ...seriesSource(view, view.whole, disaggregation, name), targets: [] };
    });
    return trendOf(trendQuestion(site, view, series));
  }, [site, view, group, reference]);
  const title = gapTitle(words, gapFinding(trend, indicator.decimals), group.name, reference.name, indicator);
  const caption = `${words.text(indicator.name)} · ${viewCaption(site, view, false)}`;
  return (
    <Picture
      name="gap"
      kind="chart"
      title={title}
      caption={caption}
      picture={<LazyGapChart trend={trend} style={indicator} label={title} />}
      table={<GapTable site={site} trend={trend} indicator={indicator} caption={caption} />}
      isTable={isTable}
      onIsTableChange={onIsTableChange}
      sources={sourcesShown(site, view)}
    />
  );
}
