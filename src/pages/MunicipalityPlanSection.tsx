import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Municipality } from "#domain/dataset.ts";
import type { MunicipalityPlan } from "#domain/planAssessment.ts";
import { isPlanned } from "#domain/planVersions.ts";
import { Localised } from "#ui/layout/Localised.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { contradictionSentence } from "#ui/plan/contradictionSentence.ts";
import { PlanFacts } from "#ui/plan/PlanFacts.tsx";
import { PlanOutline } from "#ui/plan/PlanOutline.tsx";
import { SourceList } from "#ui/status/SourceList.tsx";
import { MunicipalityPlanChanges } from "./MunicipalityPlanChanges.tsx";
import type { Plans } from "./usePlans.ts";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly municipality: Municipality;
  readonly plans: Plans | undefined;
  readonly plan: MunicipalityPlan | undefined;
  readonly onOpen: (assessment: ActivityAssessment) => void;
};

/** The plan of a municipality: what it is, what it holds goal by goal, and the way to all of it. */
export function MunicipalityPlanSection({ site, municipality, plans, plan, onOpen }: Props) {
  const { words, hrefOf, sources, asOf } = site;
  const { say } = words;
  const assessment = plan?.assessment;
  if (plans === undefined || plan === undefined || assessment === undefined || !isPlanned(assessment.plan))
    return (
      <Section title={say("municipality.plan.title")}>
        <p>{say(plans === undefined ? "municipality.plan.failed" : "municipality.plan.none")}</p>
      </Section>
    );
  const source = sources.get(assessment.plan.source);
  const title = words.text(assessment.plan.title) || say("municipality.plan.title");
  return (
    <Section title={title} caption={say("common.asOf", { date: words.formatDay(asOf) })}>
      <PlanFacts plan={plan} />
      <MunicipalityPlanChanges site={site} tables={plans.tables} plan={plan} />
      <p className="plan-note">
        <Localised text={assessment.plan.note} />
      </p>
      <ul className="plan-gaps">
        {assessment.contradictions.map((contradiction) => {
          const sentence = contradictionSentence(contradiction, words);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      {assessment.activities.length === 0 ? (
        <p>{say("municipality.todo.noActivities")}</p>
      ) : (
        <>
          <h3>{say("municipality.plan.byGoal")}</h3>
          <PlanOutline assessment={assessment} goals={plans.tables.goals} onOpen={onOpen} />
          <p>
            <a href={hrefOf({ page: "plans" }, { municipality: municipality.id })}>{say("municipality.plan.all")}</a>
          </p>
        </>
      )}
      {source && <SourceList sources={[source]} />}
    </Section>
  );
}
