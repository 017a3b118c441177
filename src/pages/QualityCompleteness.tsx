import { useMemo } from "react";
import { type Completeness, REPORT_STATES } from "#domain/completeness.ts";
import {
  type AreaCounts,
  answeredOf,
  areasByMissing,
  completenessIn,
  countsOfAll,
  dueOf,
  periodsOf,
} from "#domain/completenessCounts.ts";
import type { useQualityPack } from "#state/useDataset.ts";
import { SelectField } from "#ui/control/SelectField.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { CompletenessMatrix } from "#ui/table/CompletenessMatrix.tsx";
import { completenessRows } from "#ui/table/completenessRows.ts";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { ReportStates } from "#ui/table/ReportStates.tsx";
import { completenessFinding, shareText } from "./quality.ts";
import { municipalityOf, type Site } from "./useSite.ts";

/** What a ready quality pack holds. */
export type QualityPackOf = Extract<ReturnType<typeof useQualityPack>, { state: "ready" }>["value"];

type Props = { readonly site: Site; readonly quality: QualityPackOf };

/** What has been reported of what was due: a sentence, every value as a mark, and the municipalities that owe most. */
export function QualityCompleteness({ site, quality }: Props) {
  const { words, first, members, hrefOf, selection } = site;
  // Who owes as much as another comes in the reader's alphabet.
  const whole = useMemo(
    () => ({ ...quality.completeness, areas: members.map(({ id }) => id) }),
    [quality.completeness, members],
  );
  const period = periodsOf(whole).find((one) => one === selection.period);
  const shown = useMemo(() => (period === undefined ? whole : completenessIn(whole, period)), [whole, period]);
  const rows = useMemo(() => completenessRows(shown, first.indicators), [shown, first]);
  return (
    <Section name="completeness" title={words.say("quality.completeness.title")} caption={captionOf(site, quality)}>
      <PeriodField site={site} completeness={whole} />
      <p className="quality__finding">{completenessFinding(shown, members, words)}</p>
      {rows.length > 0 && (
        <>
          <ReportStates counts={countsOfAll(shown)} />
          <CompletenessMatrix
            rows={rows}
            municipalities={members}
            indicatorHref={(indicator) => hrefOf({ page: "indicator", indicator })}
            municipalityHref={(municipality) => hrefOf({ page: "municipality", municipality })}
            cellHref={(indicator, municipality) => hrefOf({ page: "indicator", indicator }, { municipality })}
          />
          <h3 className="quality__subhead">{words.say("quality.completeness.byMunicipality")}</h3>
          <ByMunicipality site={site} completeness={shown} />
        </>
      )}
    </Section>
  );
}

function captionOf({ words, first }: Site, { asOf }: QualityPackOf): string {
  if (asOf === undefined) return words.say("quality.completeness.captionUndated");
  const months = first.settings.staleValueMonths;
  return words.say("quality.completeness.caption", { date: words.formatDay(asOf), months });
}

const ALL = "all";

function PeriodField({ site, completeness }: { readonly site: Site; readonly completeness: Completeness }) {
  const { words, selection, select } = site;
  const periods = periodsOf(completeness);
  if (periods.length < 2) return null;
  return (
    <div className="controls">
      <SelectField
        label={words.say("table.column.period")}
        value={periods.find((one) => one === selection.period) ?? (ALL as string)}
        options={[
          { value: ALL, label: words.say("quality.completeness.allPeriods") },
          ...periods.toReversed().map((one) => ({ value: one as string, label: words.formatPeriod(one) })),
        ]}
        onChange={(chosen) => select({ period: chosen === ALL ? undefined : chosen })}
      />
    </div>
  );
}

/** The municipalities, the one with most missing first. */
function ByMunicipality({ site, completeness }: { readonly site: Site; readonly completeness: Completeness }) {
  const { words, selection, select } = site;
  return (
    <DataTable
      caption={words.say("quality.completeness.byMunicipality")}
      columns={completenessColumns(site)}
      rows={areasByMissing(completeness)}
      rowId={({ area }) => area}
      sort={selection.sort}
      onSortChange={(sort) => select({ sort })}
    />
  );
}

/** What has been reported of what was due in a municipality, as a share and by state. */
export function completenessColumns(site: Site): readonly DataColumn<AreaCounts>[] {
  const { words, hrefOf } = site;
  const nameOf = ({ area }: AreaCounts) => words.text(municipalityOf(site, area)?.name ?? {});
  return [
    {
      id: "name",
      label: words.say("table.column.municipality"),
      show: (row) => <a href={hrefOf({ page: "municipality", municipality: row.area })}>{nameOf(row)}</a>,
      order: nameOf,
    },
    {
      id: "share",
      label: words.say("quality.completeness.share"),
      show: ({ counts }) => (dueOf(counts) === 0 ? "" : shareText(answeredOf(counts), dueOf(counts), words)),
      order: ({ counts }) => (dueOf(counts) === 0 ? undefined : answeredOf(counts) / dueOf(counts)),
      figure: ({ counts }) =>
        dueOf(counts) === 0
          ? undefined
          : { number: (100 * answeredOf(counts)) / dueOf(counts), unit: "percent", decimals: 1 },
      isNumeric: true,
    },
    ...REPORT_STATES.toReversed().map((state) => ({
      id: state,
      label: words.say(`quality.state.${state}`),
      show: ({ counts }: AreaCounts) => words.formatNumber(counts[state], 0),
      order: ({ counts }: AreaCounts) => counts[state],
      figure: ({ counts }: AreaCounts) => ({ number: counts[state] }),
      isNumeric: true,
    })),
  ];
}
