import { useMemo } from "react";
import { assessGap, type GapSide } from "#domain/gap.ts";
import { type CategoryId, TOTAL } from "#domain/id.ts";
import { isShare } from "#domain/indicatorKind.ts";
import type { Disaggregation } from "#domain/observation.ts";
import { LazyGapChart } from "#ui/chart/LazyChart.tsx";
import type { Option } from "#ui/control/option.ts";
import { SelectField } from "#ui/control/SelectField.tsx";
import { Picture } from "#ui/layout/Picture.tsx";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { GapTable } from "./GapTable.tsx";
import { chosenGroups, type Group, gapGroups, gapView, keyOf } from "./gapView.ts";
import { seriesSource } from "./indicatorSeries.ts";
import type { IndicatorView } from "./indicatorView.ts";
import type { Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";
import { areaName, sourcesShown } from "./viewText.ts";
import { workingOf } from "./WorkingOverlay.tsx";

type Props = { readonly site: Site; readonly view: IndicatorView };

/** The gap between two groups over time (A5), for rates that are broken down. */
export function IndicatorGap({ site, view }: Props) {
  const groups = useMemo(() => gapGroups(site, view), [site, view]);
  const [group, reference] = chosenGroups(site, groups);
  if (!isShare(view.indicator) || group === undefined || reference === undefined) return null;
  return (
    <div>
      <GapControls site={site} groups={groups} group={group} reference={reference} />
      <GapStatus site={site} view={view} group={group} reference={reference} />
      <GapPicture site={site} view={view} group={group} reference={reference} />
    </div>
  );
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
  const { indicator } = view;
  const [isTable, onIsTableChange] = useTwin(site, "gap");
  const { trend, title, caption } = useMemo(
    () => gapView(site, view, group, reference),
    [site, view, group, reference],
  );
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
