import { useMemo } from "react";
import type { Assessment } from "#domain/assessment.ts";
import type { Indicator } from "#domain/dataset.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import type { StatusMatrix as Matrix } from "#domain/statusMatrix.ts";
import { Section } from "#ui/layout/Section.tsx";
import { StatusMatrix } from "#ui/table/StatusMatrix.tsx";
import { CallList } from "./CallList.tsx";
import { SuppressedNote } from "./SuppressedNote.tsx";
import { Unreported } from "./Unreported.tsx";
import type { Site } from "./useSite.ts";
import { figuresOf, sourcesOfAll } from "./viewText.ts";

type Props = {
  readonly site: Site;
  readonly matrix: Matrix;
  readonly promised: readonly Indicator[];
  readonly onOpenWorking: (assessment: Assessment) => void;
};

/** Every status of the programme, whom to call first, and who has not reported. */
export function OverviewDetails({ site, matrix, promised, onOpenWorking }: Props) {
  const { words, asOf, selection, select, hrefOf, sources, members } = site;
  const assessmentOf = useMemo(
    () => (indicator: IndicatorId, area: AreaId) => matrix.get(indicator)?.get(area),
    [matrix],
  );
  return (
    <>
      <Section
        name="statuses"
        sources={sourcesOfAll(
          site,
          [...matrix.values()].flatMap((row) => [...row.values()]),
        )}
        title={words.say("overview.matrix")}
        caption={`${words.say("overview.matrixCaption")} · ${words.say("common.asOf", { date: words.formatDay(asOf) })}`}
      >
        <SuppressedNote
          site={site}
          values={figuresOf(promised.flatMap(({ id }) => [...(matrix.get(id)?.values() ?? [])]))}
        />
        <StatusMatrix
          caption={words.say("overview.matrixCaption")}
          indicators={promised}
          municipalities={members}
          assessmentOf={assessmentOf}
          sources={sources}
          indicatorHref={(indicator) => hrefOf({ page: "indicator", indicator })}
          municipalityHref={(municipality) => hrefOf({ page: "municipality", municipality })}
          onOpenWorking={onOpenWorking}
          state={selection}
          onStateChange={({ sort, status, find, detail }) => select({ sort, status, find, detail })}
        />
      </Section>
      <div className="overview-lists">
        <CallList site={site} matrix={matrix} onOpenWorking={onOpenWorking} />
        <Unreported site={site} matrix={matrix} promised={promised} />
      </div>
    </>
  );
}
