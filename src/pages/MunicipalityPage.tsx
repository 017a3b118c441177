import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { Municipality } from "#domain/dataset.ts";
import { activityKey } from "#domain/id.ts";
import { LANGUAGES } from "#domain/language.ts";
import { isPlanned } from "#domain/planVersions.ts";
import { countAssessments } from "#domain/statusMatrix.ts";
import { useAreaPack, useDatasetStore } from "#state/useDataset.ts";
import { Button } from "#ui/control/Button.tsx";
import { Notice } from "#ui/control/Notice.tsx";
import { Localised } from "#ui/layout/Localised.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { Failed, Loading, NotFound } from "#ui/layout/Waiting.tsx";
import { ShareBars } from "#ui/plan/ShareBars.tsx";
import { summarySentence } from "#ui/plan/summarySentence.ts";
import { StatusSummary } from "#ui/status/StatusSummary.tsx";
import { ActivityOverlay } from "./ActivityOverlay.tsx";
import { AddToSlides } from "./AddToSlides.tsx";
import { ContextFigures } from "./ContextFigures.tsx";
import { MunicipalityIndicators } from "./MunicipalityIndicators.tsx";
import { MunicipalityLocator } from "./MunicipalityLocator.tsx";
import { MunicipalityNeeds } from "./MunicipalityNeeds.tsx";
import { MunicipalityPlanSection } from "./MunicipalityPlanSection.tsx";
import { MunicipalitySheet, type SheetProps } from "./MunicipalitySheet.tsx";
import { MunicipalitySimilar } from "./MunicipalitySimilar.tsx";
import { MunicipalityTodo } from "./MunicipalityTodo.tsx";
import { districtOf, municipalityAssessments } from "./municipalityView.ts";
import { type Plans, usePlans } from "./usePlans.ts";
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
      {pack.state !== "ready" && <MunicipalityHead site={site} municipality={municipality} />}
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
  const district = districtOf(site, municipality);
  const facts = [
    district && `${words.say("municipality.district")}: ${district}`,
    others.length > 0 &&
      words.say("municipality.otherNames", { names: words.formatList([...new Set(others)].map(String)) }),
  ].filter((fact) => fact !== undefined && fact !== false && fact !== "");
  return (
    <header className="page-head">
      <p className="page-head__kind">{words.say("municipality.title")}</p>
      <h1>{name}</h1>
      <p className="page-head__facts">{facts.join(" · ")}</p>
      {municipality.inProgramme && (
        <AddToSlides site={site} page={{ page: "municipality", municipality: municipality.id }} />
      )}
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
  const { select } = site;
  const assessments = useMemo(() => municipalityAssessments(site, municipality.id, pack), [site, municipality, pack]);
  const plans = usePlans(site);
  const plan = plans?.municipalities.find((one) => one.municipality === municipality.id);
  const openWorking = (assessment: Assessment) => select({ working: workingOf(assessment) }, "push");
  if (site.selection.sheet === "yes") return <MunicipalitySheet {...{ site, municipality, assessments, plan }} />;
  return (
    <>
      <MunicipalityHead site={site} municipality={municipality} />
      {municipality.inProgramme ? (
        <ProgrammeParts {...{ site, municipality, assessments, plans, plan, openWorking }} />
      ) : (
        <Notice kind="note">{site.words.say("municipality.outside")}</Notice>
      )}
      <div className="pictures">
        <MunicipalitySimilar site={site} municipality={municipality} />
        <MunicipalityLocator site={site} municipality={municipality} />
      </div>
      <ContextFigures site={site} municipality={municipality} pack={pack} />
      <ActivityOverlay site={site} />
      <WorkingOverlay
        site={site}
        known={(indicator) => assessments.find((assessment) => assessment.indicator.id === indicator)}
      />
    </>
  );
}

type PartsProps = SheetProps & {
  readonly plans: Plans | undefined;
  readonly openWorking: (assessment: Assessment) => void;
};

/** What there is of a municipality of the programme only: statuses, plan, and what to do about them. */
function ProgrammeParts({ site, municipality, assessments, plans, plan, openWorking }: PartsProps) {
  const { words, select } = site;
  const counts = countAssessments(assessments);
  const assessment = plan?.assessment;
  const openActivity = ({ activity }: ActivityAssessment) => select({ activity: activityKey(activity) }, "push");
  return (
    <>
      <Section
        title={summarySentence(municipality, counts, plan, words)}
        caption={statusCaption(site, assessments)}
        actions={<Button onPress={() => select({ sheet: "yes" }, "push")}>{words.say("municipality.sheet")}</Button>}
      >
        <StatusSummary label={words.say("municipality.indicators")} counts={counts} />
        {assessment && isPlanned(assessment.plan) && <ShareBars assessment={assessment} />}
      </Section>
      <div className="pictures">
        <MunicipalityNeeds {...{ site, municipality, assessments }} onOpenWorking={openWorking} />
        <MunicipalityTodo site={site} activities={assessment?.activities ?? []} onOpen={openActivity} />
      </div>
      <MunicipalityIndicators {...{ site, municipality, assessments }} onOpenWorking={openWorking} />
      <MunicipalityPlanSection {...{ site, municipality, plans, plan }} onOpen={openActivity} />
    </>
  );
}
