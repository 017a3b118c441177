import { useMemo } from "react";
import { areaTotals } from "#domain/areaTotal.ts";
import { type Assessment, assess, indexTargets, targetsOf } from "#domain/assessment.ts";
import { buildCube, seriesOf } from "#domain/cube.ts";
import { assessGap } from "#domain/gap.ts";
import { type AreaId, type IndicatorId, PROGRAMME } from "#domain/id.ts";
import type { Disaggregation } from "#domain/observation.ts";
import { splitWords } from "#state/selection.ts";
import { useIndicatorPack } from "#state/useDataset.ts";
import { WorkingDialog } from "#ui/status/WorkingDialog.tsx";
import { parseGroup } from "./groupWord.ts";
import { type IndicatorPackOf, indicatorOf, type Site } from "./useSite.ts";
import { areaName, groupName } from "./viewText.ts";

export type WorkingProps = {
  readonly site: Site;
  /** What is already known of the status; the series behind it comes with the indicator's pack. */
  readonly known: (indicator: IndicatorId, area: AreaId) => Assessment | undefined;
};

/** The working of the status that the address names (P7), over the page. */
export function WorkingView({ site, known }: WorkingProps) {
  const { selection, select, sources, asOf } = site;
  const asked = askedOf(splitWords(selection.working));
  const pack = useIndicatorPack(indicatorOf(site, asked.indicator)?.id);
  const full = useMemo(
    () =>
      pack.state === "ready" ? fullAssessment(site, pack.value, askedOf(splitWords(selection.working))) : undefined,
    [site, pack, selection.working],
  );
  const assessment = full ?? (asked.indicator && asked.area && known(asked.indicator, asked.area));
  const working = assessment && { assessment, place: placeName(site, assessment, asked.reference), sources, asOf };
  return <WorkingDialog working={working || undefined} onClose={() => select({ working: undefined })} />;
}

/** What an address asks the working of: a status of a place, of a group there, or of the gap between two groups. */
type Asked = {
  readonly indicator: IndicatorId | undefined;
  readonly area: AreaId | undefined;
  readonly disaggregation: Disaggregation;
  readonly reference?: Disaggregation;
};

function askedOf([indicator, area, group, reference]: readonly string[]): Asked {
  return {
    indicator: indicator as IndicatorId | undefined,
    area: area as AreaId | undefined,
    disaggregation: parseGroup(group),
    ...(reference !== undefined && { reference: parseGroup(reference) }),
  };
}

/** The assessment with the whole series, which the best change ever seen is read from (P8). */
function fullAssessment(site: Site, pack: IndicatorPackOf, asked: Asked): Assessment | undefined {
  const { area, disaggregation, reference } = asked;
  const { first, asOf, members } = site;
  const indicator = indicatorOf(site, asked.indicator);
  if (indicator === undefined || area === undefined) return undefined;
  const cube = buildCube(pack.observations, indicator.id);
  const parts = members.map((member) => member.id);
  const targets = indexTargets(pack.targets);
  const sideOf = (group: Disaggregation) => ({
    series:
      area === PROGRAMME
        ? areaTotals(indicator, cube, area, parts, group).map(({ observation }) => observation)
        : seriesOf(cube, area, group),
    targets: targetsOf(targets, indicator.id, area, group),
  });
  const question = { indicator, area, disaggregation, settings: first.settings, asOf };
  if (reference === undefined) return assess({ ...question, series: sideOf(disaggregation).series, targets });
  return assessGap({ ...question, group: sideOf(disaggregation), reference: sideOf(reference) });
}

/** The place of a status, with the group or the two groups it is of. */
function placeName(site: Site, { area, disaggregation }: Assessment, reference: Disaggregation | undefined): string {
  const { words } = site;
  const [place, group] = [areaName(site, area), groupName(site, disaggregation)];
  if (reference === undefined) return group === "" ? place : `${place}, ${group}`;
  const all = words.say("common.total");
  return words.say("chart.gap.of", { one: group || all, other: groupName(site, reference) || all, place });
}
