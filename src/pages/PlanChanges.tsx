import { activityChanges } from "#domain/activityChanges.ts";
import type { Change } from "#domain/change.ts";
import type { Plan } from "#domain/dataset.ts";
import type { Words } from "#i18n/words.ts";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { changePhrase } from "#ui/plan/changeSentence.ts";
import { ListTable } from "./ListTable.tsx";
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
  const title = words.say("plan.overview.changes");
  return (
    <Section
      name="versions"
      title={title}
      caption={words.say("plan.overview.changesCaption")}
      table={<VersionsTable site={site} plans={plans} replaced={replaced} caption={title} />}
    >
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

/** A version of a plan and the one it replaced. */
type Replaced = { readonly current: Plan; readonly before: Plan };

type TableProps = Props & { readonly replaced: readonly Replaced[]; readonly caption: string };

/** All changes of all plans, one row each. */
function VersionsTable({ site, plans, replaced, caption }: TableProps) {
  const { words } = site;
  const rows = replaced.flatMap((one) => changesOf(plans, one).map((change) => ({ ...one, change })));
  return (
    <ListTable
      caption={caption}
      rows={rows}
      columns={({ say }) => [
        { label: say("table.column.municipality"), cell: ({ current }) => areaName(site, current.municipality) },
        { label: say("plan.overview.versionsColumn"), cell: (row) => versionsText(row, words) },
        { label: say("plan.table.column.title"), cell: ({ change }) => activityText(plans, change, words) },
        { label: say("table.column.change"), cell: ({ change }) => changePhrase(change, words, NO_NAMES) },
      ]}
    />
  );
}

function changesOf({ tables }: Plans, { current, before }: Replaced): readonly Change[] {
  const activitiesOf = ({ id }: Plan) => tables.activities.filter(({ plan }) => plan === id);
  return activityChanges(activitiesOf(before), activitiesOf(current));
}

function versionsText({ current, before }: Replaced, { say }: Words): string {
  return say("plan.overview.versions", { before: before.version, now: current.version });
}

type VersionProps = Props & Replaced;

function VersionChanges({ site, plans, current, before }: VersionProps) {
  const { words } = site;
  const changes = changesOf(plans, { current, before });
  const counts = countChanges(changes).map(({ kind, count }) =>
    words.say(`plan.overview.changeCount.${kind}`, { count }),
  );
  return (
    <Disclosure
      summary={
        <span className="call__head">
          <span className="call__name">{areaName(site, current.municipality)}</span>
          <span className="call__count">
            {counts.length > 0 ? counts.join(" · ") : words.say("plan.overview.unchanged")}
          </span>
          <span className="call__bodies">{versionsText({ current, before }, words)}</span>
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

function ChangedActivity({ site, plans, change }: Props & { readonly change: Change }) {
  const activity = change.key.join("~");
  return <a href={site.hrefOf({ page: "plans" }, { activity })}>{activityText(plans, change, site.words)}</a>;
}

function activityText({ tables }: Plans, { key: [plan, id] }: Change, words: Words): string {
  const activity = tables.activities.find((one) => one.plan === plan && one.id === id);
  return activity === undefined ? `${id}` : `${id} ${words.text(activity.title)}`;
}
