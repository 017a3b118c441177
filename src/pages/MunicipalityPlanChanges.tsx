import { useMemo } from "react";
import { activityChanges } from "#domain/activityChanges.ts";
import type { MunicipalityPlan } from "#domain/planAssessment.ts";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { changeNames } from "#ui/plan/changeNames.ts";
import { changeSentence } from "#ui/plan/changeSentence.ts";
import type { PlansPackOf } from "./usePlans.ts";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly tables: PlansPackOf; readonly plan: MunicipalityPlan };

/**
 * What the current version of a plan changed against the one before it (L6): activities added and taken out, deadlines and
 * budgets; nothing where there is none before. Stages are left out: they move with the work, not with the plan.
 */
export function MunicipalityPlanChanges({ site: { first, words }, tables, plan: { current, earlier } }: Props) {
  const [before] = earlier;
  const sentences = useMemo(() => {
    if (before === undefined || current === undefined) return [];
    const activitiesOf = (plan: typeof current) => tables.activities.filter((activity) => activity.plan === plan.id);
    const names = changeNames({ ...first, ...tables }, words);
    return activityChanges(activitiesOf(before), activitiesOf(current))
      .filter(({ kind }) => kind !== "stageMoved")
      .map((change) => changeSentence(change, words, names));
  }, [before, current, tables, first, words]);
  if (before === undefined) return null;
  if (sentences.length === 0) return <p>{words.say("municipality.plan.changesNone", { version: before.version })}</p>;
  const summary = words.say("municipality.plan.changes", { version: before.version, count: sentences.length });
  return (
    <Disclosure summary={summary}>
      <ul className="plan-changes">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
