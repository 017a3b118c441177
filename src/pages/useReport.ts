import { useMemo } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { StatusMatrix } from "#domain/statusMatrix.ts";
import { useQualityPack } from "#state/useDataset.ts";
import { type FacetCounts, type FilteredActivities, filterActivities, NO_FILTER } from "#ui/plan/activityFilter.ts";
import { buildActivityIndex } from "#ui/plan/activityIndex.ts";
import { ownGoalsOf } from "#ui/plan/goalPath.ts";
import { buildPlanNames, type PlanNames } from "#ui/plan/planNames.ts";
import { type Headline, headlinesOf } from "./overview.ts";
import { currentActivities } from "./planOverview.ts";
import type { QualityPackOf } from "./QualityCompleteness.tsx";
import { type ReportChoice, reportChoice } from "./reportView.ts";
import { type Plans, usePlans } from "./usePlans.ts";
import { type Site, useStatusMatrix } from "./useSite.ts";

/** Everything a report is made of, narrowed down to what is chosen. */
export type Report = {
  readonly site: Site;
  readonly choice: ReportChoice;
  readonly matrix: StatusMatrix;
  /** All statuses, indicator by indicator. */
  readonly assessments: readonly Assessment[];
  /** Of the programme as a whole; none where only some of its municipalities are chosen. */
  readonly headlines: readonly Headline[];
  /** Undefined where they could not be loaded. */
  readonly plans: Plans | undefined;
  readonly quality: QualityPackOf | undefined;
  readonly names: PlanNames;
  /** The activities listed: of the goals and schedules chosen. */
  readonly listed: readonly ActivityAssessment[];
  /** How many activities each word of a facet would list, and of how many in all. */
  readonly counts: FacetCounts;
  readonly allCounts: FacetCounts;
};

/** The report that the address asks for; suspends until plans and quality are there. */
export function useReport(site: Site): Report {
  const { first, words, selection, members } = site;
  const plans = usePlans(site);
  const pack = useQualityPack();
  const quality = pack.state === "ready" ? pack.value : undefined;
  const all = useStatusMatrix(site);
  const { sections, municipality, indicators, schedule, goal } = selection;
  const choice = useMemo(
    () =>
      reportChoice(
        Object.fromEntries(Object.entries({ sections, municipality, indicators, schedule, goal })),
        members,
        first.indicators.filter(({ id }) => all.has(id)),
      ),
    [sections, municipality, indicators, schedule, goal, members, first, all],
  );
  return useMemo(() => {
    const matrix = narrowed(all, choice);
    const chosen = plans && plansOf(plans, choice);
    const { activities, counts, allCounts } = listedActivities(site, choice, chosen);
    return {
      site,
      choice,
      matrix,
      assessments: [...matrix.values()].flatMap((byArea) => [...byArea.values()]),
      headlines: headlinesChosen(site, choice),
      plans: chosen,
      quality,
      names: buildPlanNames({ ...first, goals: plans?.tables.goals ?? [] }, words),
      listed: activities,
      counts,
      allCounts,
    };
  }, [site, all, choice, plans, quality, first, words]);
}

function narrowed(all: StatusMatrix, { indicators, municipalities }: ReportChoice): StatusMatrix {
  return new Map(
    indicators.map(({ id }) => {
      const row = all.get(id);
      const cells = municipalities.flatMap(({ id: area }) => {
        const assessment = row?.get(area);
        return assessment ? [[area, assessment] as const] : [];
      });
      return [id, new Map(cells)];
    }),
  );
}

function headlinesChosen(site: Site, { indicators, municipalities }: ReportChoice): readonly Headline[] {
  if (municipalities.length < site.members.length) return [];
  const isChosen = ({ indicator }: Headline) => indicators.some(({ id }) => id === indicator.id);
  return headlinesOf(site).filter(isChosen);
}

function plansOf({ tables, municipalities }: Plans, choice: ReportChoice): Plans {
  const isChosen = (area: string) => choice.municipalities.some(({ id }) => id === area);
  return { tables, municipalities: municipalities.filter(({ municipality }) => isChosen(municipality)) };
}

type Listed = FilteredActivities & { readonly allCounts: FacetCounts };

function listedActivities({ first }: Site, { schedules, goals }: ReportChoice, plans: Plans | undefined): Listed {
  const names = new Map(first.municipalities.map(({ id, name }) => [id, name]));
  const own = ownGoalsOf(plans?.tables.goals ?? []);
  const index = buildActivityIndex(currentActivities(plans?.municipalities ?? []), own, (id) => names.get(id) ?? {});
  const { counts: allCounts } = filterActivities(index, NO_FILTER);
  return { ...filterActivities(index, { ...NO_FILTER, schedule: schedules, goal: goals }), allCounts };
}
