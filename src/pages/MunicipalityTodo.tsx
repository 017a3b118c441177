import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { activitiesToTakeUp } from "#domain/pressing.ts";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { TodoList } from "#ui/plan/TodoList.tsx";
import type { Site } from "./useSite.ts";

/** How many are shown at once; the others are there for those who ask. */
const AT_ONCE = 6;

type Props = {
  readonly site: Site;
  /** Of the current plan. */
  readonly activities: readonly ActivityAssessment[];
  readonly onOpen: (assessment: ActivityAssessment) => void;
};

/** What in the plan is overdue, waiting, unreported or contradictory, most pressing first. */
export function MunicipalityTodo({ site: { words, asOf }, activities, onOpen }: Props) {
  const { say, formatDay } = words;
  const todos = activitiesToTakeUp(activities);
  const rest = todos.slice(AT_ONCE);
  const caption = say("municipality.todo.caption", { date: formatDay(asOf) });
  if (activities.length === 0)
    return (
      <Section title={say("municipality.todo.heading")}>
        <p>{say("municipality.todo.noPlan")}</p>
      </Section>
    );
  return (
    <Section title={say("municipality.todo.title", { count: todos.length })} caption={caption}>
      {todos.length === 0 && <p>{say("municipality.todo.none")}</p>}
      <TodoList activities={todos.slice(0, AT_ONCE)} onOpen={onOpen} />
      {rest.length > 0 && (
        <Disclosure summary={say("municipality.todo.more", { count: rest.length })}>
          <TodoList activities={rest} onOpen={onOpen} />
        </Disclosure>
      )}
    </Section>
  );
}
