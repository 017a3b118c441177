import { useMemo } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { Dialog } from "#ui/layout/Dialog.tsx";
import { Localised } from "#ui/layout/Localised.tsx";
import { ActivityDetails } from "#ui/plan/ActivityDetails.tsx";
import { activityNamed, goalPath } from "./activityView.ts";
import { type PlansPackOf, usePlans } from "./usePlans.ts";
import { indicatorOf, type Site, useStatusMatrix } from "./useSite.ts";
import { areaName } from "./viewText.ts";
import { workingOf } from "./WorkingOverlay.tsx";

/** The activity that the address names, over the page; where there is none, a sentence and a way on. */
export function ActivityView({ site }: { readonly site: Site }) {
  const { first, asOf, words, selection, select, hrefOf } = site;
  const { activity: word } = selection;
  const tables = usePlans(site)?.tables;
  const named = useMemo(() => tables && activityNamed({ first, asOf }, tables, word), [first, asOf, tables, word]);
  const close = () => select({ activity: undefined });
  if (named === undefined || tables === undefined)
    return (
      <Dialog
        isOpen={word !== undefined}
        about={words.say("plan.title")}
        title={words.say("plan.activity.notFoundTitle")}
        onClose={close}
      >
        <div className="activity">
          <p>{words.say("plan.activity.notFoundText", { id: word?.split("~").at(-1) ?? "" })}</p>
          <p>
            <a href={hrefOf({ page: "plans" })}>{words.say("plan.activity.notFoundLink")}</a>
          </p>
        </div>
      </Dialog>
    );
  const { activity, plan } = named;
  const about = words.say("plan.activity.about", { id: activity.id, municipality: areaName(site, plan.municipality) });
  return (
    <Dialog isOpen={word !== undefined} about={about} title={<Localised text={activity.title} />} onClose={close}>
      <NamedActivity site={site} assessment={named} tables={tables} />
    </Dialog>
  );
}

type NamedProps = { readonly site: Site; readonly assessment: ActivityAssessment; readonly tables: PlansPackOf };

function NamedActivity({ site, assessment, tables }: NamedProps) {
  const { first, sources, asOf, hrefOf, select } = site;
  const { activity, plan } = assessment;
  const { municipality } = plan;
  const matrix = useStatusMatrix(site);
  const source = sources.get(activity.source);
  return (
    <ActivityDetails
      assessment={assessment}
      goals={goalPath(assessment, tables.goals)}
      municipality={{ name: areaName(site, municipality), href: hrefOf({ page: "municipality", municipality }) }}
      funder={first.funders.find(({ id }) => id === activity.fundingSource)}
      indicators={activity.indicators.map((id) => ({
        id,
        indicator: indicatorOf(site, id),
        href: hrefOf({ page: "indicator", indicator: id }, { municipality }),
        assessment: matrix.get(id)?.get(municipality),
      }))}
      sources={source === undefined ? [] : [source]}
      asOf={asOf}
      onOpenWorking={(of) => select({ working: workingOf(of) }, "push")}
    />
  );
}
