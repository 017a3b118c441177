import { reportedIn } from "#domain/aggregate.ts";
import type { Assessment } from "#domain/assessment.ts";
import { PROGRAMME } from "#domain/id.ts";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { ValueText } from "#ui/status/ValueText.tsx";
import type { Headline } from "./overview.ts";
import type { Site } from "./useSite.ts";
import { areaName } from "./viewText.ts";

type Props = {
  readonly site: Site;
  readonly headlines: readonly Headline[];
  readonly onOpenWorking: (assessment: Assessment) => void;
};

/** The headline indicators for the whole programme: value, status, coverage, and the way to the target. */
export function HeadlineCards({ site, headlines, onOpenWorking }: Props) {
  const { words } = site;
  return (
    <section className="headlines" aria-labelledby="headlines">
      <h2 id="headlines">{words.say("overview.headline")}</h2>
      <ul className="headlines__list">
        {headlines.map((headline) => (
          <li key={headline.indicator.id} className="headline">
            <HeadlineCard site={site} headline={headline} onOpenWorking={onOpenWorking} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type CardProps = Omit<Props, "headlines"> & { readonly headline: Headline };

function HeadlineCard({ site, headline, onOpenWorking }: CardProps) {
  const { words, hrefOf, sources } = site;
  const { indicator, latest, assessment } = headline;
  const target = assessment?.progress.question.target;
  return (
    <>
      <h3 className="headline__name">
        <a href={hrefOf({ page: "indicator", indicator: indicator.id })}>{words.text(indicator.name)}</a>
      </h3>
      {latest ? (
        <p className="headline__value">
          <ValueText
            value={latest.observation.value}
            style={indicator}
            marks={latest.observation.marks}
            isIllustrative={sources.get(latest.observation.source)?.kind === "illustrative"}
          />
          <span className="headline__period">{words.formatPeriod(latest.period)}</span>
        </p>
      ) : (
        <p className="headline__value">{words.say("status.reason.noActual")}</p>
      )}
      {assessment && target && (
        <p className="headline__target">
          {`${words.say("status.working.target")}: ${words.formatValue(target.value, indicator)} (${words.formatPeriod(target.period)})`}
        </p>
      )}
      {latest && latest.aggregate.coverage.of > 0 && (
        <p className="headline__coverage">
          {words.say("overview.coverage", {
            reported: reportedIn(latest.aggregate.coverage),
            total: latest.aggregate.coverage.of,
          })}
        </p>
      )}
      {assessment && target && (
        <StatusBadge assessment={assessment} place={areaName(site, PROGRAMME)} onOpen={onOpenWorking} />
      )}
    </>
  );
}
