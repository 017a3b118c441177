import { useMemo } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Source } from "#domain/dataset.ts";
import { useDatasetStore } from "#state/useDataset.ts";
import { Section } from "#ui/layout/Section.tsx";
import { Failed } from "#ui/layout/Waiting.tsx";
import { buildPlanNames } from "#ui/plan/planNames.ts";
import { ActivityOverlay } from "./ActivityOverlay.tsx";
import { AddToSlides } from "./AddToSlides.tsx";
import { FoundActivities } from "./FoundActivities.tsx";
import { PlansHead } from "./PlansHead.tsx";
import { PlansView } from "./PlansView.tsx";
import { planFinding } from "./plansView.ts";
import { type Plans, usePlans } from "./usePlans.ts";
import { type Site, useSite, useStatusMatrix } from "./useSite.ts";
import { WorkingOverlay } from "./WorkingOverlay.tsx";

/** What the plans promise, what happens, what is late and what it costs. */
export function PlansPage() {
  const site = useSite();
  const store = useDatasetStore();
  const plans = usePlans(site);
  return (
    <>
      <header className="page-head">
        <h1>{site.words.say("plan.title")}</h1>
        <div className="page-head__actions">
          <a href={site.hrefOf({ page: "report" }, { sections: "plans~money~attention" })}>
            {site.words.say("common.report")}
          </a>
          <AddToSlides site={site} page={{ page: "plans" }} />
        </div>
      </header>
      {plans === undefined ? (
        <Failed onTryAgain={() => void store.loadPlans()} />
      ) : (
        <PlansBody site={site} plans={plans} />
      )}
    </>
  );
}

function PlansBody({ site, plans }: { readonly site: Site; readonly plans: Plans }) {
  const { first, words, asOf } = site;
  const { municipalities, tables } = plans;
  const activities = useMemo(
    () => municipalities.flatMap(({ assessment }) => assessment?.activities ?? []),
    [municipalities],
  );
  const names = useMemo(
    () => buildPlanNames({ municipalities: first.municipalities, funders: first.funders, goals: tables.goals }, words),
    [first, tables, words],
  );
  const planned = municipalities.filter(
    ({ assessment }) => assessment !== undefined && assessment.activities.length > 0,
  );
  const matrix = useStatusMatrix(site);
  return (
    <>
      <Section
        name="activities"
        sources={activitySources(site, activities)}
        table={<FoundActivities site={site} goals={tables.goals} activities={activities} names={names} />}
        title={planFinding(activities, names.municipality, words)}
        caption={words.say("plan.page.caption", { date: words.formatDay(asOf), plans: planned.length })}
      >
        <PlansHead site={site} activities={activities} municipalities={municipalities} names={names} />
        <PlansView site={site} goals={tables.goals} activities={activities} names={names} />
      </Section>
      <ActivityOverlay site={site} />
      <WorkingOverlay site={site} known={(indicator, area) => matrix.get(indicator)?.get(area)} />
    </>
  );
}

function activitySources({ sources }: Site, activities: readonly ActivityAssessment[]): readonly Source[] {
  const ids = new Set(activities.map(({ activity }) => activity.source));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}
