import type { Assessment } from "#domain/assessment.ts";
import type { Municipality } from "#domain/dataset.ts";
import type { Period } from "#domain/period.ts";
import type { Measurement } from "#domain/progress.ts";
import { MISSING } from "#domain/value.ts";
import { ScrollRegion } from "#ui/layout/ScrollRegion.tsx";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { ValueText } from "#ui/status/ValueText.tsx";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly municipality: Municipality;
  readonly assessments: readonly Assessment[];
};

const COLUMNS = ["baseline", "actual", "target"] as const;
type Column = (typeof COLUMNS)[number];

/** Every indicator on one line: baseline, latest value, target and status. A period all share stands in the heading. */
export function SheetIndicators({ site, municipality, assessments }: Props) {
  const { words } = site;
  const { say } = words;
  const shared = new Map(COLUMNS.map((column) => [column, sharedPeriod(assessments, column)]));
  const heading = (column: Column) => {
    const [name, period] = [say(`table.column.${column}`), shared.get(column)];
    return period ? say("municipality.sheetColumn", { name, period: words.formatPeriod(period, "short") }) : name;
  };
  return (
    <ScrollRegion className="sheet__indicators" label={say("municipality.indicatorsCaption")}>
      <table className="sheet__table">
        <caption className="visually-hidden">{say("municipality.indicatorsCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("table.column.indicator")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="numeric">
                {heading(column)}
              </th>
            ))}
            <th scope="col">{say("table.column.status")}</th>
          </tr>
        </thead>
        <tbody>
          {assessments.map((assessment) => (
            <tr key={assessment.indicator.id}>
              <th scope="row">{words.text(assessment.indicator.name)}</th>
              {COLUMNS.map((column) => (
                <td key={column} className="numeric">
                  <Measured site={site} assessment={assessment} of={column} hasPeriod={!shared.get(column)} />
                </td>
              ))}
              <td>
                <StatusBadge assessment={assessment} place={words.text(municipality.name)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type MeasuredProps = {
  readonly site: Site;
  readonly assessment: Assessment;
  readonly of: Column;
  readonly hasPeriod: boolean;
};

function Measured({ site: { words, sources }, assessment, of, hasPeriod }: MeasuredProps) {
  const measurement = measurementOf(assessment, of);
  if (measurement === undefined) return <ValueText value={MISSING} style={assessment.indicator} />;
  const { value, period, source } = measurement;
  return (
    <>
      <ValueText
        value={value}
        style={assessment.indicator}
        isIllustrative={sources.get(source)?.kind === "illustrative"}
      />
      {hasPeriod && <span className="sheet__period">{` ${words.formatPeriod(period, "short")}`}</span>}
    </>
  );
}

function measurementOf({ progress, actual }: Assessment, column: Column): Measurement | undefined {
  return column === "actual" ? actual : progress.question[column];
}

/** The period of all measurements of a column; undefined where they differ. */
function sharedPeriod(assessments: readonly Assessment[], column: Column): Period | undefined {
  const periods = new Set(assessments.flatMap((assessment) => measurementOf(assessment, column)?.period ?? []));
  const [only] = periods;
  return periods.size === 1 ? only : undefined;
}
