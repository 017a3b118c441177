import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Assessment } from "#domain/assessment.ts";
import type { Municipality } from "#domain/dataset.ts";
import { LANGUAGES } from "#domain/language.ts";
import { countAssessments } from "#domain/statusMatrix.ts";
import { countWell } from "#domain/summary.ts";
import { useAreaPack, useDatasetStore } from "#state/useDataset.ts";
import { Notice } from "#ui/control/Notice.tsx";
import { Localised } from "#ui/layout/Localised.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { Failed, Loading, NotFound } from "#ui/layout/Waiting.tsx";
import { StatusSummary } from "#ui/status/StatusSummary.tsx";
import { ActivityOverlay } from "./ActivityOverlay.tsx";
import { ContextFigures } from "./ContextFigures.tsx";
import { MunicipalityIndicators } from "./MunicipalityIndicators.tsx";
import { MunicipalityLocator } from "./MunicipalityLocator.tsx";
import { MunicipalityNeeds } from "./MunicipalityNeeds.tsx";
import { municipalityAssessments } from "./municipalityView.ts";
import { type IndicatorPackOf, municipalityOf, type Site, useSite } from "./useSite.ts";
import { statusCaption } from "./viewText.ts";
import { WorkingOverlay, workingOf } from "./WorkingOverlay.tsx";

const route = getRouteApi("/$language/municipality/$municipality");

/** One municipality: where its indicators stand, what it would take, and the figures it works among. */
export function MunicipalityPage() {
  const site = useSite();
  const params = route.useParams();
  const store = useDatasetStore();
  const municipality = municipalityOf(site, params.municipality);
  const pack = useAreaPack(municipality?.id);
  if (municipality === undefined) return <NotFound homeHref={site.hrefOf({ page: "overview" })} />;
  return (
    <>
      <MunicipalityHead site={site} municipality={municipality} />
      {pack.state === "loading" && <Loading height="60rem" />}
      {pack.state === "failed" && <Failed onTryAgain={() => void store.loadArea(municipality.id)} />}
      {pack.state === "ready" && <MunicipalityBody site={site} municipality={municipality} pack={pack.value} />}
    </>
  );
}

function MunicipalityHead({ site, municipality }: { readonly site: Site; readonly municipality: Municipality }) {
  const { words } = site;
  const name = words.text(municipality.name);
  const others = LANGUAGES.map((language) => municipality.name[language]).filter((other) => other && other !== name);
  const facts = [
    municipality.district && `${words.say("municipality.district")}: ${municipality.district}`,
    others.length > 0 &&
      words.say("municipality.otherNames", { names: words.formatList([...new Set(others)].map(String)) }),
  ].filter((fact) => fact !== undefined && fact !== false && fact !== "");
  return (
    <header className="page-head">
      <p className="page-head__kind">{words.say("municipality.title")}</p>
      <h1>{name}</h1>
      <p className="page-head__facts">{facts.join(" · ")}</p>
      {words.text(municipality.note) !== "" && (
        <Notice kind="note">
          <Localised text={municipality.note} />
        </Notice>
      )}
    </header>
  );
}

type BodyProps = { readonly site: Site; readonly municipality: Municipality; readonly pack: IndicatorPackOf };

function MunicipalityBody({ site, municipality, pack }: BodyProps) {
  const { words, select } = site;
  const assessments = useMemo(() => municipalityAssessments(site, municipality.id, pack), [site, municipality, pack]);
  const counts = countAssessments(assessments);
  const open = (assessment: Assessment) => select({ working: workingOf(assessment) }, "push");
  const name = words.text(municipality.name);
  const finding =
    counts.measured === 0
      ? words.say("municipality.findingNothing", { municipality: name })
      : words.say("municipality.finding", { municipality: name, onTrack: countWell(counts), total: counts.total });
  return (
    <>
      {municipality.inProgramme ? (
        <Section title={finding} caption={statusCaption(site, assessments)}>
          <StatusSummary label={words.say("municipality.indicators")} counts={counts} />
        </Section>
      ) : (
        <Notice kind="note">{words.say("municipality.outside")}</Notice>
      )}
      <div className="pictures">
        {municipality.inProgramme && (
          <MunicipalityNeeds site={site} municipality={municipality} assessments={assessments} onOpenWorking={open} />
        )}
        <MunicipalityLocator site={site} municipality={municipality} />
      </div>
      {municipality.inProgramme && (
        <MunicipalityIndicators
          site={site}
          municipality={municipality}
          assessments={assessments}
          onOpenWorking={open}
        />
      )}
      <ContextFigures site={site} municipality={municipality} pack={pack} />
      <ActivityOverlay site={site} />
      <WorkingOverlay
        site={site}
        known={(indicator) => assessments.find((assessment) => assessment.indicator.id === indicator)}
      />
    </>
  );
}
