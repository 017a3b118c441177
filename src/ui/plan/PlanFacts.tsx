import type { ReactNode } from "react";
import type { Plan } from "#domain/dataset.ts";
import type { MunicipalityPlan, PlanAssessment } from "#domain/planAssessment.ts";
import type { MessageKey } from "#i18n/messageArguments.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";

/** Stage, version and dates of a plan, who adopted it and when, and its other versions (L5). */
export function PlanFacts({ plan: { assessment, earlier, later } }: { readonly plan: MunicipalityPlan }) {
  const { say, formatDay } = useWords();
  if (assessment === undefined) return null;
  const { plan } = assessment;
  const { start, end, adoptedOn, adoptedBy } = plan;
  const notStated = say("plan.activity.notStated");
  return (
    <dl className="facts">
      <Fact name="plan.planStage.label">{say(`plan.planStage.${plan.stage}`)}</Fact>
      <Fact name="municipality.plan.version">{plan.version}</Fact>
      <Fact name="municipality.plan.start">{start ? formatDay(start) : notStated}</Fact>
      <Fact name="municipality.plan.end">{end ? formatDay(end) : notStated}</Fact>
      <Fact name="municipality.plan.adoptedOn">
        {adoptedOn ? formatDay(adoptedOn) : say("municipality.plan.notYet")}
      </Fact>
      {adoptedBy !== undefined && <Fact name="municipality.plan.adoptedBy">{adoptedBy}</Fact>}
      {earlier.length > 0 && (
        <Fact name="municipality.plan.earlier">
          <VersionList plans={earlier} />
          <SlippedDeadlines assessment={assessment} />
        </Fact>
      )}
      {later.length > 0 && (
        <Fact name="municipality.plan.later">
          <VersionList plans={later} />
        </Fact>
      )}
    </dl>
  );
}

function VersionList({ plans }: { readonly plans: readonly Plan[] }) {
  const { say, formatDay } = useWords();
  const texts = plans.map(({ version, stage, adoptedOn }) => {
    const line = say("municipality.plan.versionLine", { version, stage: say(`plan.planStage.${stage}`) });
    return adoptedOn ? `${line}, ${say("municipality.plan.versionAdopted", { date: formatDay(adoptedOn) })}` : line;
  });
  return texts.map((text) => (
    <span key={text} className="plan-version">
      {text}
    </span>
  ));
}

/** How many deadlines the current version moved, against the one before it. */
function SlippedDeadlines({ assessment }: { readonly assessment: PlanAssessment }) {
  const { say } = useWords();
  const days = assessment.activities.flatMap(({ slippage }) => slippage?.days ?? []);
  const later = days.filter((each) => each > 0).length;
  return (
    <span className="plan-version">{say("municipality.plan.slipped", { later, earlier: days.length - later })}</span>
  );
}

function Fact({ name, children }: { readonly name: FactName; readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type FactName = Extract<
  MessageKey,
  | "plan.planStage.label"
  | `municipality.plan.${"version" | "start" | "end" | "adoptedOn" | "adoptedBy" | "earlier" | "later"}`
>;
