import { getRouteApi } from "@tanstack/react-router";
import { memo, useDeferredValue, useMemo } from "react";
import type { Indicator } from "#domain/dataset.ts";
import { useDatasetStore, useIndicatorPack } from "#state/useDataset.ts";
import { Failed, Loading, NotFound } from "#ui/layout/Waiting.tsx";
import { AddToSlides } from "./AddToSlides.tsx";
import { AllFigures } from "./AllFigures.tsx";
import { IndicatorControls } from "./IndicatorControls.tsx";
import { IndicatorFacts } from "./IndicatorFacts.tsx";
import { IndicatorFunnel } from "./IndicatorFunnel.tsx";
import { IndicatorGap } from "./IndicatorGap.tsx";
import { IndicatorMap } from "./IndicatorMap.tsx";
import { IndicatorRanking } from "./IndicatorRanking.tsx";
import { IndicatorTrend } from "./IndicatorTrend.tsx";
import { type IndicatorView, indicatorView, isCross } from "./indicatorView.ts";
import { LatePart } from "./LatePart.tsx";
import { SuppressedNote } from "./SuppressedNote.tsx";
import { type IndicatorPackOf, indicatorOf, type Site, useSite } from "./useSite.ts";
import { WorkingOverlay } from "./WorkingOverlay.tsx";

const route = getRouteApi("/$language/indicator/$indicator");

/** One indicator everywhere: on the map, over time, against chance, between groups, and what it means. */
export function IndicatorPage() {
  const site = useSite();
  const params = route.useParams();
  const store = useDatasetStore();
  const indicator = indicatorOf(site, params.indicator);
  const pack = useIndicatorPack(indicator?.id);
  if (indicator === undefined) return <NotFound homeHref={site.hrefOf({ page: "overview" })} />;
  const { words } = site;
  return (
    <>
      <header className="page-head">
        <p className="page-head__kind">{words.say(`indicator.resultLevel.${indicator.resultLevel}`)}</p>
        <h1>{words.text(indicator.name)}</h1>
        <p className="page-head__lead">{words.text(indicator.definition)}</p>
        <AddToSlides site={site} page={{ page: "indicator", indicator: indicator.id }} />
      </header>
      {pack.state === "loading" && <Loading height="60rem" />}
      {pack.state === "failed" && <Failed onTryAgain={() => void store.loadIndicator(indicator.id)} />}
      {pack.state === "ready" && <IndicatorPictures site={site} indicator={indicator} pack={pack.value} />}
      <LatePart id="indicator-facts" height="30rem">
        {pack.state === "ready" && (
          <AllFigures key={indicator.id} site={site} indicator={indicator} pack={pack.value} />
        )}
        <IndicatorFacts site={site} indicator={indicator} pack={pack.state === "ready" ? pack.value : undefined} />
      </LatePart>
    </>
  );
}

type Props = { readonly site: Site; readonly indicator: Indicator; readonly pack: IndicatorPackOf };

function IndicatorPictures({ site, indicator, pack }: Props) {
  const view = indicatorView(site, indicator, pack);
  // Map, ranking and trend answer at once, the pictures below them a moment later.
  const later = useDeferredValue(useMemo(() => ({ site, view }), [site, view]));
  // Without a ranking beside the map, the trend takes its place.
  const isMilestone = indicator.kind === "milestone";
  const trend = (
    <LatePart id="indicator-trend" height="30rem">
      <IndicatorTrend site={site} view={view} />
    </LatePart>
  );
  return (
    <>
      <IndicatorControls site={site} view={view} />
      <SuppressedNote site={site} values={valuesOf(view)} isCross={isCross(site, view)} />
      <div className="pictures">
        <div className="pictures__column">
          {view.rows.length > 0 && (
            <LatePart id="indicator-map" height="30rem">
              <IndicatorMap site={site} view={view} />
            </LatePart>
          )}
          {!isMilestone && trend}
        </div>
        <div className="pictures__column">
          {isMilestone && trend}
          {view.rows.length > 0 && (
            <LatePart id="indicator-ranking" height="30rem">
              <IndicatorRanking site={site} view={view} />
            </LatePart>
          )}
          <LaterPictures {...later} />
        </div>
      </div>
      <WorkingOverlay site={site} known={() => undefined} />
    </>
  );
}

/** Against chance, and between groups. */
const LaterPictures = memo(function LaterPictures({
  site,
  view,
}: {
  readonly site: Site;
  readonly view: IndicatorView;
}) {
  return (
    <>
      {view.rows.length > 0 && (
        <LatePart id="indicator-funnel" height="30rem">
          <IndicatorFunnel site={site} view={view} />
        </LatePart>
      )}
      <LatePart id="indicator-gap" height="30rem">
        <IndicatorGap site={site} view={view} />
      </LatePart>
    </>
  );
});

/** What the pictures show of the period, of baselines and over time. */
function valuesOf({ rows, totals }: IndicatorView) {
  const baselines = rows.flatMap(({ targets }) => targets.filter(({ role }) => role === "baseline"));
  return [
    ...rows.flatMap(({ observation }) => observation ?? []),
    ...baselines,
    ...totals.map(({ observation }) => observation),
  ].map(({ value }) => value);
}
