import { useMemo } from "react";
import type { Municipality } from "#domain/dataset.ts";
import type { SimilarArea } from "#domain/similar.ts";
import { assessmentsOfArea, countAssessments } from "#domain/statusMatrix.ts";
import { countWell } from "#domain/summary.ts";
import { useIndicatorPack } from "#state/useDataset.ts";
import { Section } from "#ui/layout/Section.tsx";
import { SourceList } from "#ui/status/SourceList.tsx";
import { StatusBar } from "#ui/status/StatusBar.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { POPULATION } from "./population.ts";
import { NEAREST, similarOf } from "./similarOf.ts";
import { type Site, useStatusMatrix } from "./useSite.ts";
import { areaName } from "./viewText.ts";

type Props = { readonly site: Site; readonly municipality: Municipality };

/** The municipalities of the programme most like this one by published figures, how so, and where each stands. */
export function MunicipalitySimilar({ site, municipality }: Props) {
  const { words, hrefOf, sources } = site;
  const { say } = words;
  const { own, similar, leftOut } = useSimilar(site, municipality);
  const isHidden = own === "suppressed";
  const name = words.text(municipality.name);
  const columns = useColumns(site);
  const nearest = similar.slice(0, NEAREST);
  if (own === undefined || isHidden || nearest.length === 0)
    return (
      <Section title={say("municipality.similar")}>
        <p>{say(isHidden ? "municipality.similarSuppressed" : "municipality.similarNone")}</p>
      </Section>
    );
  const profiles = [own, ...nearest.map(({ profile }) => profile)];
  const used = [...new Set(profiles.flatMap((profile) => profile.sources))].flatMap((id) => sources.get(id) ?? []);
  const caption = say("municipality.similarBy", { period: words.formatPeriod(own.period) });
  const together = profiles.map(({ area }) => area).join("~");
  return (
    <Section name="similar" title={say("municipality.similar")} caption={caption} sources={used}>
      <DataTable caption={caption} columns={columns} rows={nearest} rowId={({ profile }) => profile.area} />
      <p>
        <a href={hrefOf({ page: "compare" }, { municipality: together })}>{say("municipality.similarCompare")}</a>
      </p>
      <p className="section__note">{say("municipality.similarHow", { municipality: name })}</p>
      {profiles.some(({ hidden }) => hidden.length > 0) && (
        <p className="section__note">{say("municipality.similarHidden")}</p>
      )}
      {leftOut.length > 0 && (
        <p className="section__note">
          {say("municipality.similarLeftOut", {
            municipalities: words.formatList(leftOut.map((area) => areaName(site, area))),
          })}
        </p>
      )}
      <SourceList sources={used} />
    </Section>
  );
}

function useSimilar({ members, asOf }: Site, { id }: Municipality) {
  const pack = useIndicatorPack(POPULATION);
  const ready = pack.state === "ready" ? pack.value : undefined;
  return useMemo(() => similarOf({ members, asOf }, id, ready), [members, asOf, id, ready]);
}

function useColumns(site: Site): readonly DataColumn<SimilarArea>[] {
  const { words, hrefOf } = site;
  const { say } = words;
  const matrix = useStatusMatrix(site);
  return [
    {
      id: "municipality",
      label: say("municipality.title"),
      show: ({ profile: { area } }) => (
        <a href={hrefOf({ page: "municipality", municipality: area })}>{areaName(site, area)}</a>
      ),
    },
    {
      id: "population",
      label: say("municipality.similarPopulation"),
      isNumeric: true,
      figure: ({ profile: { persons } }) => ({ number: persons }),
      show: ({ profile: { persons }, sizeRatio }) => (
        <span className="measured">
          {words.formatNumber(persons, 0)}
          <span className="measured__period">
            {say("municipality.similarRatio", { ratio: words.formatNumber(sizeRatio, 2) })}
          </span>
        </span>
      ),
    },
    {
      id: "communities",
      label: say("municipality.similarCommunities"),
      isNumeric: true,
      figure: ({ communityDifference }) => ({ number: 100 * communityDifference, unit: "percent", decimals: 1 }),
      show: ({ communityDifference }) => words.formatRatioPercent(communityDifference, 1),
    },
    {
      id: "status",
      label: say("municipality.similarStatus"),
      show: ({ profile: { area } }) => {
        const counts = countAssessments(assessmentsOfArea(matrix, area));
        return (
          <>
            {say("common.partOfWhole", { part: countWell(counts), whole: counts.total })}
            <StatusBar counts={counts} />
          </>
        );
      },
    },
  ];
}
