import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { activityKey } from "#domain/id.ts";
import { Localised } from "#ui/layout/Localised.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { contradictionSentence } from "./contradictionSentence.ts";
import { ScheduleMark, StaleMark } from "./ScheduleMark.tsx";

type Props = {
  /** The most pressing first. */
  readonly activities: readonly ActivityAssessment[];
  /** Opens an activity; without it, as on paper, its title is plain text. */
  readonly onOpen?: (assessment: ActivityAssessment) => void;
  /** Whether only the most pressing reason of each is told, where there is little room. */
  readonly isShort?: boolean;
};

/** Activities to be taken up: what they are, what is the matter with each, and who is responsible. */
export function TodoList({ activities, onOpen, isShort = false }: Props) {
  return (
    <ol className="todo">
      {activities.map((assessment) => (
        <li key={activityKey(assessment.activity)} className="todo__item">
          <ActivityTitle assessment={assessment} {...(onOpen && { onOpen })} />
          <Matters assessment={assessment} isShort={isShort} />
          <Responsible assessment={assessment} />
        </li>
      ))}
    </ol>
  );
}

type TitleProps = {
  readonly assessment: ActivityAssessment;
  readonly onOpen?: (assessment: ActivityAssessment) => void;
};

/** The number and title of an activity; a press opens everything known of it. */
export function ActivityTitle({ assessment, onOpen }: TitleProps) {
  const { id, title } = assessment.activity;
  const content = (
    <>
      <span className="activity-title__id">{id}</span> <Localised text={title} />
    </>
  );
  if (onOpen === undefined) return <span className="activity-title">{content}</span>;
  return (
    <button
      type="button"
      className="activity-title activity-title--open"
      aria-haspopup="dialog"
      onClick={() => onOpen(assessment)}
    >
      {content}
    </button>
  );
}

type MattersProps = { readonly assessment: ActivityAssessment; readonly isShort: boolean };

function Matters({ assessment: { schedule, reporting, contradictions }, isShort }: MattersProps) {
  const words = useWords();
  const isLate = schedule.kind === "overdue" || schedule.kind === "startOverdue";
  const isStale = reporting.isStale && !(isShort && isLate);
  const told = isShort ? contradictions.slice(0, isLate || isStale ? 0 : 1) : contradictions;
  return (
    <span className="todo__matters">
      {isLate && <ScheduleMark schedule={schedule} />}
      {isStale && <StaleMark reporting={reporting} />}
      {told.map((contradiction) => {
        const sentence = contradictionSentence(contradiction, words);
        return (
          <span key={sentence} className="todo__sentence">
            {sentence}
          </span>
        );
      })}
    </span>
  );
}

function Responsible({ assessment: { activity } }: { readonly assessment: ActivityAssessment }) {
  const { say } = useWords();
  const body = activity.responsible ?? say("plan.activity.notStated");
  return <span className="todo__responsible">{say("municipality.todo.responsible", { body })}</span>;
}
