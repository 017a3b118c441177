import { lazy, useMemo } from "react";
import type { Assessment } from "#domain/assessment.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { AddToSlides } from "./AddToSlides.tsx";
import { HeadlineCards } from "./HeadlineCards.tsx";
import { LatePart } from "./LatePart.tsx";
import { OverviewMap } from "./OverviewMap.tsx";
import { headlinesOf } from "./overview.ts";
import { useSite, useStatusMatrix } from "./useSite.ts";
import { WorkingOverlay, workingOf } from "./WorkingOverlay.tsx";
import { whenSeen } from "./whenSeen.ts";

const PLANS = "overview-plans";
const CHANGES = "overview-changes";
const DETAILS = "overview-details";

const OverviewPlans = lazy(async () => {
  await whenSeen(PLANS);
  return { default: (await import("./OverviewPlans.tsx")).OverviewPlans };
});

const OverviewChanges = lazy(async () => {
  await whenSeen(CHANGES);
  return { default: (await import("./OverviewChanges.tsx")).OverviewChanges };
});

const OverviewDetails = lazy(async () => {
  await whenSeen(DETAILS);
  return { default: (await import("./OverviewDetails.tsx")).OverviewDetails };
});

/** Where the programme stands: the map and the headlines, and below them its plans, what changed, every status and whom to call. */
export function OverviewPage() {
  const site = useSite();
  const { first, words, select, members, hrefOf } = site;
  const matrix = useStatusMatrix(site);
  const promised = useMemo(() => first.indicators.filter(({ id }) => matrix.has(id)), [first, matrix]);
  const headlines = useMemo(() => headlinesOf(site), [site]);
  const known = (indicator: IndicatorId, area: AreaId) =>
    matrix.get(indicator)?.get(area) ?? headlines.find((one) => one.indicator.id === indicator)?.assessment;
  const open = (assessment: Assessment) => select({ working: workingOf(assessment) }, "push");
  return (
    <>
      <header className="page-head">
        <h1>{words.text(first.settings.title)}</h1>
        <p className="page-head__lead">
          {words.say("overview.lead", { total: members.length, indicators: promised.length })}
        </p>
        <div className="page-head__actions">
          <a href={hrefOf({ page: "report" })}>{words.say("common.report")}</a>
          <AddToSlides site={site} page={{ page: "overview" }} />
        </div>
      </header>
      <div className="overview-top">
        <OverviewMap site={site} matrix={matrix} promised={promised} />
        <HeadlineCards site={site} headlines={headlines} onOpenWorking={open} />
      </div>
      <LatePart id={PLANS} height="60rem">
        <OverviewPlans site={site} />
      </LatePart>
      {first.changesFile !== undefined && (
        <LatePart id={CHANGES} height="30rem">
          <OverviewChanges site={site} />
        </LatePart>
      )}
      <LatePart id={DETAILS} height="60rem">
        <OverviewDetails site={site} matrix={matrix} promised={promised} onOpenWorking={open} />
      </LatePart>
      <WorkingOverlay site={site} known={known} />
    </>
  );
}
