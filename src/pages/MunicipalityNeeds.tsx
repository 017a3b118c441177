import type { Assessment } from "#domain/assessment.ts";
import type { Municipality } from "#domain/dataset.ts";
import { Section } from "#ui/layout/Section.tsx";
import { needSentences } from "#ui/status/needSentences.ts";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly municipality: Municipality;
  readonly assessments: readonly Assessment[];
  readonly onOpenWorking: (assessment: Assessment) => void;
};

/** What to do first: indicators that are behind or worse with what it would take (P8), and what is missing or out of date. */
export function MunicipalityNeeds({ site, municipality, assessments, onOpenWorking }: Props) {
  const { words } = site;
  const { say } = words;
  const place = words.text(municipality.name);
  const behind = assessments.filter(
    ({ progress }) => progress.kind === "measured" && !["achieved", "onTrack"].includes(progress.status),
  );
  const missing = assessments.filter(
    ({ progress }) => progress.kind === "unmeasurable" && progress.reason === "noActual",
  );
  const stale = assessments.filter(({ freshness }) => freshness?.isStale);
  const names = (list: readonly Assessment[]) =>
    words.formatList(list.map(({ indicator }) => words.text(indicator.name)));
  return (
    <Section title={say("municipality.whatItWouldTake")}>
      {behind.length === 0 && <p>{say("municipality.nothingBehind")}</p>}
      <ul className="needs">
        {behind.map((assessment) => (
          <li key={assessment.indicator.id} className="need">
            <div className="need__head">
              <h3>{words.text(assessment.indicator.name)}</h3>
              <StatusBadge assessment={assessment} place={place} onOpen={onOpenWorking} />
            </div>
            <ul className="need__sentences">
              {needSentences(assessment, words).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h3>{say("municipality.notReported")}</h3>
      <p>{missing.length === 0 ? say("municipality.notReportedNone") : names(missing)}</p>
      <h3>{say("municipality.stale")}</h3>
      <p>{stale.length === 0 ? say("municipality.staleNone") : names(stale)}</p>
    </Section>
  );
}
