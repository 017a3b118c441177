import { type ReactNode, useId } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { Funder, Goal, Source } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { Notice } from "#ui/control/Notice.tsx";
import { Localised } from "#ui/layout/Localised.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { KindTag, SourceList } from "#ui/status/SourceList.tsx";
import { ActivityFacts, ActivityMoney } from "./ActivityFacts.tsx";
import { ActivityIndicators, type LinkedIndicator } from "./ActivityIndicators.tsx";
import { ActivityReports } from "./ActivityReports.tsx";
import { contradictionSentence } from "./contradictionSentence.ts";
import { ScheduleMark, StaleMark } from "./ScheduleMark.tsx";
import { ShareBar } from "./ShareBar.tsx";
import { StageMark } from "./StageMark.tsx";

export type ActivityDetailsProps = {
  readonly assessment: ActivityAssessment;
  /** The goal it serves and the sub-goal within, the goal first; only those the data set has. */
  readonly goals: readonly Goal[];
  readonly municipality: { readonly name: string; readonly href: string };
  /** Where the funder named is one of the data set. */
  readonly funder: Funder | undefined;
  readonly indicators: readonly LinkedIndicator[];
  readonly sources: readonly Source[];
  /** The reporting date (T2). */
  readonly asOf: Day;
  readonly onOpenWorking: (assessment: Assessment) => void;
};

/** Everything known of an activity; its stage and its dates stand side by side and are never one word (L1). */
export function ActivityDetails(props: ActivityDetailsProps) {
  const { assessment, municipality, funder, indicators, sources, asOf, onOpenWorking } = props;
  const { say, formatDay } = useWords();
  const { reports } = assessment.reporting;
  return (
    <div className="activity">
      <ActivityPlace {...props} />
      <ActivityStanding assessment={assessment} asOf={asOf} />
      <ActivityContradictions assessment={assessment} />
      <Part title={say("plan.activity.facts")}>
        <ActivityFacts assessment={assessment} />
      </Part>
      <Part title={say("plan.activity.money")}>
        <ActivityMoney assessment={assessment} funder={funder} />
      </Part>
      <Part title={say("plan.activity.indicators")}>
        <ActivityIndicators indicators={indicators} place={municipality.name} onOpenWorking={onOpenWorking} />
      </Part>
      <Part title={say("plan.activity.reports")}>
        {reports.length === 0 ? (
          <p>{say("plan.activity.reportsNone", { date: formatDay(asOf) })}</p>
        ) : (
          <ActivityReports reports={reports} />
        )}
      </Part>
      <Part title={say("common.sources")}>
        <SourceList sources={sources} />
      </Part>
    </div>
  );
}

/** Whose it is and what it serves. */
function ActivityPlace({ goals, municipality, sources }: ActivityDetailsProps) {
  const { say } = useWords();
  return (
    <div className="activity__place">
      <a href={municipality.href}>{municipality.name}</a>
      {sources.some(({ kind }) => kind === "illustrative") && <KindTag kind="illustrative" />}
      {goals.length > 0 && (
        <ol className="activity__goals" aria-label={say("plan.activity.served")}>
          {goals.map(({ id, title }) => (
            <li key={id}>
              {`${id} `}
              <Localised text={title} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function ActivityStanding({ assessment, asOf }: Pick<ActivityDetailsProps, "assessment" | "asOf">) {
  const { say, formatDay, formatPercent } = useWords();
  const { activity, schedule, reporting } = assessment;
  const { stage, percentDone } = activity;
  return (
    <dl className="activity__standing">
      <div>
        <dt>{say("plan.activity.said")}</dt>
        <dd>
          <StageMark stage={stage} />
          <ShareBar share={percentDone === undefined ? undefined : percentDone / 100} of="completion" />
          <span className="activity__beside">
            {percentDone === undefined
              ? say("plan.activity.doneUnknown")
              : say("plan.activity.done", { percent: formatPercent(percentDone, 0) })}
          </span>
        </dd>
      </div>
      <div>
        <dt>{say("plan.activity.dated")}</dt>
        <dd>
          <ScheduleMark schedule={schedule} />
          <StaleMark reporting={reporting} />
          <span className="activity__beside">{say("common.asOf", { date: formatDay(asOf) })}</span>
        </dd>
      </div>
    </dl>
  );
}

function ActivityContradictions({ assessment: { contradictions } }: Pick<ActivityDetailsProps, "assessment">) {
  const words = useWords();
  if (contradictions.length === 0) return null;
  return (
    <Notice kind="warning" title={words.say("plan.contradictory.label")}>
      <ul className="activity__contradictions">
        {contradictions.map((contradiction) => {
          const sentence = contradictionSentence(contradiction, words);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </Notice>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="activity__part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
