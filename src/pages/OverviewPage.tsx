import { lazy, type ReactNode, Suspense, useEffect, useMemo } from "react";
import type { Assessment } from "#domain/assessment.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { doEarlyUses, WAITS } from "#state/earlyUse.ts";
import { Boundary } from "#ui/layout/Boundary.tsx";
import { Loading } from "#ui/layout/Waiting.tsx";
import { AddToSlides } from "./AddToSlides.tsx";
import { FailedPage } from "./FailedPage.tsx";
import { HeadlineCards } from "./HeadlineCards.tsx";
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

type LatePartProps = { readonly id: string; readonly height: string; readonly children: ReactNode };

/** A part below the first view, with its place kept until it is there; one that fails leaves the others alone. */
function LatePart({ id, height, children }: LatePartProps) {
  return (
    <div id={id} {...{ [WAITS]: "" }}>
      <Boundary failed={<FailedPage />}>
        <Suspense fallback={<Loading height={height} />}>
          {children}
          <Answering id={id} />
        </Suspense>
      </Boundary>
    </div>
  );
}

/** Is there once the part is. */
function Answering({ id }: { readonly id: string }) {
  useEffect(() => doEarlyUses(document.getElementById(id) as HTMLElement), [id]);
  return null;
}
