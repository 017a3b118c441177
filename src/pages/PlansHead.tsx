import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { MunicipalityPlan } from "#domain/planAssessment.ts";
import type { Selection } from "#state/selection.ts";
import type { PlanNames } from "#ui/plan/planNames.ts";
import { countBy, plansNotUnderWay } from "./plansView.ts";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly activities: readonly ActivityAssessment[];
  readonly municipalities: readonly MunicipalityPlan[];
  readonly names: PlanNames;
};

/** As many bodies as one reads in a line. */
const BODIES_NAMED = 3;

/** What else a programme manager asks first: each number leads to the activities it counts. */
export function PlansHead({ site, activities, municipalities, names }: Props) {
  const { words, hrefOf } = site;
  const overdue = activities.filter(({ schedule }) => schedule.kind === "overdue");
  const bodies = countBy(overdue, ({ activity }) => activity.responsible).slice(0, BODIES_NAMED);
  return (
    <>
      <ul className="plan-facts">
        {factsOf(activities, site).map(({ text, chosen }) => (
          <li key={text}>
            <a href={hrefOf({ page: "plans" }, chosen)}>{text}</a>
          </li>
        ))}
      </ul>
      {bodies.length > 0 && (
        <p className="plan-facts__line">
          {words.say("plan.page.overdueBodies", {
            bodies: bodies.map(({ key, count }) => words.say("plan.page.counted", { name: key, count })).join(", "),
          })}
        </p>
      )}
      <p className="plan-facts__line">
        {plansNotUnderWay(municipalities)
          .map(({ stage, municipalities: places }) =>
            words.say("plan.page.planStages", {
              stage: words.say(`plan.planStage.${stage}`),
              municipalities: places.map(names.municipality).join(", "),
            }),
          )
          .join(" · ")}
      </p>
    </>
  );
}

type Fact = { readonly text: string; readonly chosen: Selection };

function factsOf(activities: readonly ActivityAssessment[], { words: { say } }: Site): readonly Fact[] {
  const count = (is: (activity: ActivityAssessment) => boolean) => activities.filter(is).length;
  const overdue = count(({ schedule }) => schedule.kind === "overdue");
  const startOverdue = count(({ schedule }) => schedule.kind === "startOverdue");
  const stale = count(({ reporting }) => reporting.isStale);
  const slipped = count(({ slippage }) => slippage !== undefined);
  const contradictory = count(({ contradictions }) => contradictions.length > 0);
  const facts: readonly (Fact & { readonly count: number })[] = [
    { count: overdue, text: say("plan.table.overdue", { count: overdue }), chosen: { schedule: "overdue" } },
    {
      count: startOverdue,
      text: say("plan.page.startOverdue", { count: startOverdue }),
      chosen: { schedule: "startOverdue" },
    },
    { count: stale, text: say("plan.page.stale", { count: stale }), chosen: { flag: "stale" } },
    { count: slipped, text: say("plan.page.slipped", { count: slipped }), chosen: { flag: "slipped" } },
    {
      count: contradictory,
      text: say("plan.page.contradictory", { count: contradictory }),
      chosen: { flag: "contradictory" },
    },
  ];
  return facts.filter(({ count }) => count > 0);
}
