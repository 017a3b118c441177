import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Goal } from "#domain/dataset.ts";
import type { PlanAssessment } from "#domain/planAssessment.ts";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Localised } from "#ui/layout/Localised.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { type GoalPart, goalOutline } from "./goalOutline.ts";
import { ScheduleMark, StaleMark } from "./ScheduleMark.tsx";
import { StageMark } from "./StageMark.tsx";
import { ActivityTitle } from "./TodoList.tsx";

type Props = {
  readonly assessment: PlanAssessment;
  /** The goals of the data set; those of this plan and of all plans are shown. */
  readonly goals: readonly Goal[];
  readonly onOpen: (assessment: ActivityAssessment) => void;
};

/** A plan as a list: goals, in each its sub-goals, in each its activities with stage and dates beside each other (L1). */
export function PlanOutline({ assessment, goals, onOpen }: Props) {
  return (
    <ul className="outline">
      {goalOutline(assessment.plan, assessment.activities, goals).map(({ id, goal, parts }) => (
        <li key={id} className="outline__goal">
          <h4>
            <GoalName id={id} goal={goal} />
          </h4>
          <ul className="outline__parts">
            {parts.map((part) => (
              <li key={part.id} className="outline__part">
                <OutlinePart part={part} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function GoalName({ id, goal }: Pick<GoalPart, "id" | "goal">) {
  const { say } = useWords();
  if (goal === undefined) return say("municipality.plan.goalUnknown", { id });
  return (
    <>
      {`${id} `}
      <Localised text={goal.title} />
    </>
  );
}

function OutlinePart({ part, onOpen }: { readonly part: GoalPart } & Pick<Props, "onOpen">) {
  const { say } = useWords();
  const { activities, totals } = part;
  if (activities.length === 0)
    return (
      <p className="outline__empty">
        <GoalName {...part} />
        <span className="outline__count">{say("municipality.plan.goalNone")}</span>
      </p>
    );
  const { overdue } = totals.schedules;
  const total = totals.activities - totals.stages.cancelled;
  return (
    <Disclosure
      summary={
        <>
          <span className="outline__name">
            <GoalName {...part} />
          </span>
          <span className="outline__count">
            {say("municipality.plan.goalCount", { completed: totals.stages.completed, total })}
            {overdue > 0 && <strong>{` · ${say("municipality.plan.goalOverdue", { count: overdue })}`}</strong>}
          </span>
        </>
      }
    >
      <ul className="outline__activities">
        {activities.map((assessment) => (
          <li key={assessment.activity.id} className="outline__activity">
            <ActivityTitle assessment={assessment} onOpen={onOpen} />
            <StageMark stage={assessment.activity.stage} />
            <span className="outline__dates">
              <ScheduleMark schedule={assessment.schedule} />
              <StaleMark reporting={assessment.reporting} />
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
