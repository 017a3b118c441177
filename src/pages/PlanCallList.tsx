import { activityKey } from "#domain/id.ts";
import { PRESSING_REASONS } from "#domain/pressing.ts";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Localised } from "#ui/layout/Localised.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { ScheduleMark, StaleMark } from "#ui/plan/ScheduleMark.tsx";
import { ListTable } from "./ListTable.tsx";
import { type PlanCall, planCalls } from "./planOverview.ts";
import { activityColumns } from "./slideActivities.ts";
import type { Plans } from "./usePlans.ts";
import type { Site } from "./useSite.ts";
import { areaName, sourcesOfActivities } from "./viewText.ts";

type Props = { readonly site: Site; readonly plans: Plans };

/** Whom to call about which activities: overdue, not begun in time, or not reported on, with who answers for them. */
export function PlanCallList({ site, plans }: Props) {
  const { words } = site;
  const calls = planCalls(plans.municipalities);
  return (
    <Section
      name="calls"
      title={words.say("plan.overview.calls")}
      caption={words.say("plan.overview.callsCaption")}
      table={<CallTable site={site} calls={calls} />}
      sources={sourcesOfActivities(
        site,
        calls.flatMap(({ activities }) => activities),
      )}
    >
      {calls.length === 0 && <p>{words.say("plan.overview.callsNone")}</p>}
      <ol className="calls">
        {calls.map((call) => (
          <li key={call.municipality} className="call">
            <Disclosure summary={<CallSummary site={site} call={call} />}>
              <CallActivities site={site} call={call} />
            </Disclosure>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function CallTable({ site, calls }: { readonly site: Site; readonly calls: readonly PlanCall[] }) {
  const municipality = {
    label: site.words.say("table.column.municipality"),
    cell: ({ plan }: PlanCall["activities"][number]) => areaName(site, plan.municipality),
  };
  return (
    <ListTable
      caption={site.words.say("plan.overview.calls")}
      rows={calls.flatMap(({ activities }) => activities)}
      columns={(words) => [municipality, ...activityColumns(words)]}
    />
  );
}

type CallProps = { readonly site: Site; readonly call: PlanCall };

function CallSummary({ site, call: { municipality, reasons, bodies } }: CallProps) {
  const { words } = site;
  const counts = PRESSING_REASONS.filter((reason) => reasons[reason] > 0).map((reason) =>
    words.say(`plan.overview.callReason.${reason}`, { count: reasons[reason] }),
  );
  const named = bodies.map(({ name, count }) =>
    words.say("plan.overview.bodyCount", { body: name ?? words.say("plan.contradictionShort.noResponsible"), count }),
  );
  return (
    <span className="call__head">
      <span className="call__name">{areaName(site, municipality)}</span>
      <span className="call__count">{counts.join(" · ")}</span>
      <span className="call__bodies">{named.join(", ")}</span>
    </span>
  );
}

function CallActivities({ site, call: { municipality, activities } }: CallProps) {
  const { words, hrefOf } = site;
  return (
    <>
      <ul className="call__activities">
        {activities.map(({ activity, schedule, reporting }) => (
          <li key={activityKey(activity)}>
            <a href={hrefOf({ page: "plans" }, { municipality, activity: activityKey(activity) })}>
              {`${activity.id} `}
              <Localised text={activity.title} />
            </a>
            <span className="call__why">
              {(schedule.kind === "overdue" || schedule.kind === "startOverdue") && (
                <ScheduleMark schedule={schedule} />
              )}
              <StaleMark reporting={reporting} />
              <span className="call__body">
                {activity.responsible ?? words.say("plan.contradictionShort.noResponsible")}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <a href={hrefOf({ page: "plans" }, { municipality })}>
        {words.say("plan.overview.openPlan", { municipality: areaName(site, municipality) })}
      </a>
    </>
  );
}
