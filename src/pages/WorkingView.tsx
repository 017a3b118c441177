import { useMemo } from "react";
import { areaTotals } from "#domain/areaTotal.ts";
import { type Assessment, assess, indexTargets } from "#domain/assessment.ts";
import { buildCube, seriesOf } from "#domain/cube.ts";
import { type AreaId, type IndicatorId, PROGRAMME } from "#domain/id.ts";
import { ALL_TOTAL } from "#domain/statusMatrix.ts";
import { splitWords } from "#state/selection.ts";
import { useIndicatorPack } from "#state/useDataset.ts";
import { WorkingDialog } from "#ui/status/WorkingDialog.tsx";
import { indicatorOf, type Site } from "./useSite.ts";
import { areaName } from "./viewText.ts";
import type { WorkingProps } from "./WorkingOverlay.tsx";

/** The working of the status that the address names (P7), over the page. */
export function WorkingView({ site, known }: WorkingProps) {
  const { selection, select, sources, asOf } = site;
  const [indicatorId, area] = splitWords(selection.working) as [IndicatorId?, AreaId?];
  const full = useFullAssessment(site, indicatorId, area);
  const assessment = full ?? (indicatorId && area && known(indicatorId, area));
  const working = assessment && { assessment, place: areaName(site, assessment.area), sources, asOf };
  return <WorkingDialog working={working || undefined} onClose={() => select({ working: undefined })} />;
}

/** The assessment with the whole series, which the best change ever seen is read from (P8). */
function useFullAssessment(site: Site, id: IndicatorId | undefined, area: AreaId | undefined): Assessment | undefined {
  const indicator = indicatorOf(site, id);
  const pack = useIndicatorPack(indicator?.id);
  const { first, asOf, members } = site;
  return useMemo(() => {
    if (indicator === undefined || area === undefined || pack.state !== "ready") return undefined;
    const cube = buildCube(pack.value.observations, indicator.id);
    const parts = members.map((member) => member.id);
    const series =
      area === PROGRAMME
        ? areaTotals(indicator, cube, area, parts, ALL_TOTAL).map(({ observation }) => observation)
        : seriesOf(cube, area, ALL_TOTAL);
    const targets = indexTargets(pack.value.targets);
    return assess({ indicator, area, disaggregation: ALL_TOTAL, series, targets, settings: first.settings, asOf });
  }, [indicator, area, pack, first, asOf, members]);
}
