import { useMemo } from "react";
import { type Flaw, type MunicipalityFlaws, municipalitiesToMend, type PlanFlaws } from "#domain/planFlaws.ts";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Localised } from "#ui/layout/Localised.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { flawName, flawSentence } from "#ui/plan/flawSentence.ts";
import { CopyText } from "./CopyText.tsx";
import { mendingText } from "./quality.ts";
import type { Plans } from "./usePlans.ts";
import { municipalityOf, type Site } from "./useSite.ts";

/** What each directorate can mend in its plan: the one with most to mend first, those without a plan last. */
export function QualityPlans({ site, plans }: { readonly site: Site; readonly plans: Plans }) {
  const { words, asOf, first } = site;
  const entries = useMemo(() => municipalitiesToMend(plans.municipalities), [plans]);
  const flawed = entries.flatMap(({ flaws }) => (flaws !== undefined && flaws.total > 0 ? flaws : []));
  const count = flawed.reduce((sum, { total }) => sum + total, 0);
  return (
    <Section
      title={words.say("quality.plans.title")}
      caption={words.say("quality.plans.caption", {
        days: first.settings.staleReportDays,
        date: words.formatDay(asOf),
      })}
    >
      <p className="quality__finding">{words.say("quality.plans.finding", { count, plans: flawed.length })}</p>
      <ol className="calls">
        {entries.map((entry) => (
          <li key={entry.plan.municipality} className="call">
            <Municipality site={site} entry={entry} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Municipality({ site, entry }: { readonly site: Site; readonly entry: MunicipalityFlaws }) {
  const { words, asOf } = site;
  const municipality = municipalityOf(site, entry.plan.municipality);
  if (municipality === undefined) return null;
  const name = words.text(municipality.name);
  const { flaws } = entry;
  if (flaws === undefined || flaws.total === 0) {
    return (
      <p className="mend__nothing">
        <span className="call__name">{name}</span>
        <span className="call__count">
          {flaws === undefined ? words.say("quality.plans.none") : words.say("quality.plans.points", { count: 0 })}
        </span>
      </p>
    );
  }
  return (
    <Disclosure
      summary={
        <>
          <span className="call__name">{name}</span>
          <span className="call__count">{words.say("quality.plans.points", { count: flaws.total })}</span>
          <span className="mend__counts">{flawCountsText(flaws, site)}</span>
        </>
      }
    >
      <CopyText municipality={name} text={mendingText(municipality, flaws, asOf, words)} />
      <ul className="mend">
        {flaws.own.length > 0 && (
          <li>
            <strong>{words.say("quality.plans.ofPlan")}</strong>
            <Sentences site={site} flaws={flaws.own} />
          </li>
        )}
        {flaws.activities.map(({ assessment: { activity, plan }, flaws: own }) => (
          <li key={activity.id}>
            <a href={site.hrefOf({ page: "plans" }, { activity: `${plan.id}~${activity.id}` })}>
              {activity.id} <Localised text={activity.title} />
            </a>
            <Sentences site={site} flaws={own} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** `No budget: 4 · No deadline: 2`. */
export function flawCountsText({ counts }: PlanFlaws, { words }: Site): string {
  return Array.from(counts, ([code, count]) =>
    words.say("status.statusCount", { status: flawName(code, words), count }),
  ).join(" · ");
}

function Sentences({ site, flaws }: { readonly site: Site; readonly flaws: readonly Flaw[] }) {
  return (
    <ul className="mend__sentences">
      {flaws.map((flaw) => {
        const sentence = flawSentence(flaw, site.words);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ul>
  );
}
