import { activityChanges } from "#domain/activityChanges.ts";
import type { Change } from "#domain/change.ts";
import type { Plan } from "#domain/dataset.ts";
import type { PlanId } from "#domain/id.ts";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { changePhrase } from "#ui/plan/changeSentence.ts";
import { countChanges } from "./planOverview.ts";
import type { Plans } from "./usePlans.ts";
import type { Site } from "./useSite.ts";
import { areaName } from "./viewText.ts";

type Props = { readonly site: Site; readonly plans: Plans };

/** What the current version of each plan changed against the one before it (L6); nothing where there is none before. */
export function PlanChanges({ site, plans }: Props) {
  const { words } = site;
  const replaced = plans.municipalities.flatMap(({ current, earlier: [before] }) =>
    current !== undefined && before !== undefined ? [{ current, before }] : [],
  );
  if (replaced.length === 0) return null;
  return (
    <Section title={words.say("plan.overview.changes")} caption={words.say("plan.overview.changesCaption")}>
      <ul className="calls">
        {replaced.map(({ current, before }) => (
          <li key={current.id} className="call">
            <VersionChanges site={site} plans={plans} current={current} before={before} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type VersionProps = Props & { readonly current: Plan; readonly before: Plan };

function VersionChanges({ site, plans, current, before }: VersionProps) {
  const { words } = site;
  const activitiesOf = (plan: PlanId) => plans.tables.activities.filter((activity) => activity.plan === plan);
  const changes = activityChanges(activitiesOf(before.id), activitiesOf(current.id));
  const counts = countChanges(changes).map(({ kind, count }) =>
    words.say(`plan.overview.changeCount.${kind}`, { count }),
  );
  const versions = words.say("plan.overview.versions", { before: before.version, now: current.version });
  return (
    <Disclosure
      summary={
        <span className="call__head">
          <span className="call__name">{areaName(site, current.municipality)}</span>
          <span className="call__count">
            {counts.length > 0 ? counts.join(" · ") : words.say("plan.overview.unchanged")}
          </span>
          <span className="call__bodies">{versions}</span>
        </span>
      }
    >
      <ul className="call__activities">
        {changes.map((change) => (
          <li key={`${change.key.join("~")} ${change.kind}`}>
            <ChangedActivity site={site} plans={plans} change={change} />
            <span>{changePhrase(change, words, NO_NAMES)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The changes of activities that are shown refer to no other row and to no indicator. */
const NO_NAMES = { rowName: () => undefined, valueStyle: () => undefined };

function ChangedActivity({ site, plans, change: { key } }: Props & { readonly change: Change }) {
  const [plan = "", id = ""] = key;
  const activity = plans.tables.activities.find((one) => one.plan === plan && one.id === id);
  const name = `${id} ${activity === undefined ? "" : site.words.text(activity.title)}`;
  return <a href={site.hrefOf({ page: "plans" }, { activity: `${plan}~${id}` })}>{name}</a>;
}
