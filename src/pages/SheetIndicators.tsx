import type { Assessment } from "#domain/assessment.ts";
import type { Municipality } from "#domain/dataset.ts";
import { ScrollRegion } from "#ui/layout/ScrollRegion.tsx";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { MEASURED_COLUMNS, MeasuredCell, measuredHeading, sharedPeriod } from "./MeasuredCell.tsx";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly municipality: Municipality;
  readonly assessments: readonly Assessment[];
};

/** Every indicator on one line: baseline, latest value, target and status. A period all share stands in the heading. */
export function SheetIndicators({ site, municipality, assessments }: Props) {
  const { words } = site;
  const { say } = words;
  const shared = new Map(MEASURED_COLUMNS.map((column) => [column, sharedPeriod(assessments, column)]));
  return (
    <ScrollRegion className="sheet__indicators" label={say("municipality.indicatorsCaption")}>
      <table className="sheet__table">
        <caption className="visually-hidden">{say("municipality.indicatorsCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("table.column.indicator")}</th>
            {MEASURED_COLUMNS.map((column) => (
              <th key={column} scope="col" className="numeric">
                {measuredHeading(site, column, shared.get(column))}
              </th>
            ))}
            <th scope="col">{say("table.column.status")}</th>
          </tr>
        </thead>
        <tbody>
          {assessments.map((assessment) => (
            <tr key={assessment.indicator.id}>
              <th scope="row">{words.text(assessment.indicator.name)}</th>
              {MEASURED_COLUMNS.map((column) => (
                <td key={column} className="numeric">
                  <MeasuredCell site={site} assessment={assessment} of={column} hasPeriod={!shared.get(column)} />
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
