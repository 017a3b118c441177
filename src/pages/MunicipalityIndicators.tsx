import type { Assessment } from "#domain/assessment.ts";
import type { Municipality } from "#domain/dataset.ts";
import { type Measurement, STATUSES } from "#domain/progress.ts";
import { numberOf } from "#domain/value.ts";
import { Section } from "#ui/layout/Section.tsx";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { ValueText } from "#ui/status/ValueText.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { SuppressedNote } from "./SuppressedNote.tsx";
import type { Site } from "./useSite.ts";
import { figuresOf, sourcesOfAll } from "./viewText.ts";

type Props = {
  readonly site: Site;
  readonly municipality: Municipality;
  readonly assessments: readonly Assessment[];
  readonly onOpenWorking: (assessment: Assessment) => void;
};

/** Every indicator of a municipality: baseline, latest value, target and status. */
export function MunicipalityIndicators({ site, municipality, assessments, onOpenWorking }: Props) {
  const { words, hrefOf, selection, select } = site;
  const { say } = words;
  const columns: DataColumn<Assessment>[] = [
    {
      id: "indicator",
      label: say("table.column.indicator"),
      show: ({ indicator }) => (
        <a href={hrefOf({ page: "indicator", indicator: indicator.id }, { municipality: municipality.id })}>
          {words.text(indicator.name)}
        </a>
      ),
      order: ({ indicator }) => words.text(indicator.name),
    },
    {
      id: "status",
      label: say("table.column.status"),
      show: (assessment) => (
        <StatusBadge assessment={assessment} place={words.text(municipality.name)} onOpen={onOpenWorking} />
      ),
      order: ({ progress }) => (progress.kind === "measured" ? STATUSES.indexOf(progress.status) : undefined),
    },
    measuredColumn(site, "baseline", ({ progress }) => progress.question.baseline),
    measuredColumn(site, "actual", ({ actual }) => actual),
    measuredColumn(site, "target", ({ progress }) => progress.question.target),
  ];
  return (
    <Section
      name="indicators"
      title={say("municipality.indicators")}
      caption={say("municipality.indicatorsCaption")}
      sources={sourcesOfAll(site, assessments)}
    >
      <SuppressedNote site={site} values={figuresOf(assessments)} />
      <DataTable
        caption={say("municipality.indicatorsCaption")}
        columns={columns}
        rows={assessments}
        rowId={({ indicator }) => indicator.id}
        sort={selection.sort}
        onSortChange={(sort) => select({ sort })}
      />
    </Section>
  );
}

function measuredColumn(
  { words, sources }: Site,
  id: "baseline" | "actual" | "target",
  measurementOf: (assessment: Assessment) => Measurement | undefined,
): DataColumn<Assessment> {
  return {
    id,
    label: words.say(`table.column.${id}`),
    isNumeric: true,
    order: (assessment) => {
      const measurement = measurementOf(assessment);
      return measurement && numberOf(measurement.value);
    },
    show: (assessment) => {
      const measurement = measurementOf(assessment);
      if (measurement === undefined) return words.say("common.none");
      const { value, period, source } = measurement;
      return (
        <span className="measured">
          <ValueText
            value={value}
            style={assessment.indicator}
            marks={id === "actual" ? (assessment.actual?.marks ?? []) : []}
            isIllustrative={sources.get(source)?.kind === "illustrative"}
          />
          <span className="measured__period">{words.formatPeriod(period, "short")}</span>
        </span>
      );
    },
  };
}
