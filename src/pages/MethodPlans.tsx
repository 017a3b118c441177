import { ACTIVITY_STAGES } from "#domain/dataset.ts";
import { SCHEDULES, START_GRACE_DAYS } from "#domain/schedule.ts";
import { ScheduleWord } from "#ui/plan/ScheduleMark.tsx";
import { StageMark } from "#ui/plan/StageMark.tsx";
import type { Site } from "./useSite.ts";

/** The rules of plans in plain words (rules L), every stage and everything the dates may say, with its sign. */
export function MethodPlans({ site: { words, first } }: { readonly site: Site }) {
  const { say } = words;
  const { dueSoonDays, staleReportDays } = first.settings;
  const days = { dueSoon: { days: dueSoonDays }, startOverdue: { days: START_GRACE_DAYS } };
  return (
    <>
      <p>{say("method.plans.p1")}</p>
      <p>{say("method.plans.p2", { days: staleReportDays })}</p>
      <p>{say("method.plans.p3")}</p>
      <p>{say("method.plans.p4")}</p>
      <p>{say("method.plans.p5")}</p>
      <h3>{say("method.plans.stages")}</h3>
      <ul className="signs">
        {ACTIVITY_STAGES.map((stage) => (
          <li key={stage}>
            <StageMark stage={stage} />
          </li>
        ))}
      </ul>
      <h3>{say("method.plans.schedules")}</h3>
      <dl className="legend-list">
        {SCHEDULES.map((kind) => (
          <div key={kind} className="legend-list__item">
            <dt>
              <ScheduleWord kind={kind} />
            </dt>
            <dd>
              {kind === "dueSoon" || kind === "startOverdue"
                ? say(`method.plans.schedule.${kind}`, days[kind])
                : say(`method.plans.schedule.${kind}`)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
