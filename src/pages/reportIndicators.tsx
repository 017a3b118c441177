import type { Assessment } from "#domain/assessment.ts";
import { assessmentsOfArea, countAssessments } from "#domain/statusMatrix.ts";
import { type DocumentPart, lead } from "#ui/paper/documentPart.ts";
import { tablePart } from "#ui/paper/PaperTable.tsx";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { statusFinding } from "#ui/status/wellFinding.ts";
import { MEASURED_COLUMNS, MeasuredCell, measuredHeading, sharedPeriod } from "./MeasuredCell.tsx";
import type { Report } from "./useReport.ts";
import { areaName } from "./viewText.ts";

/** With so few municipalities each has a table of its indicators; with more, each indicator one of its municipalities. */
const FEW_PLACES = 3;

/** Baseline, latest value, target and status of every indicator in every municipality. */
export function indicatorParts(report: Report): readonly DocumentPart[] {
  const { site, choice, matrix } = report;
  const { words } = site;
  if (choice.municipalities.length <= FEW_PLACES) {
    return choice.municipalities.flatMap(({ id, name }): readonly DocumentPart[] => [
      { kind: "heading", key: `indicators-${id}`, title: words.text(name) },
      ...assessmentTable(report, `indicators-of-${id}`, words.text(name), assessmentsOfArea(matrix, id), "indicator"),
    ]);
  }
  return choice.indicators.flatMap(({ id, name }): readonly DocumentPart[] => {
    const assessments = [...(matrix.get(id)?.values() ?? [])];
    const counts = countAssessments(assessments);
    const finding = statusFinding(counts, counts.total, words);
    return [
      { kind: "heading", key: `indicator-${id}`, title: words.text(name) },
      lead(`indicator-finding-${id}`, <p>{`${finding}.`}</p>),
      ...assessmentTable(report, `indicator-of-${id}`, words.text(name), assessments, "municipality"),
    ];
  });
}

function assessmentTable(
  { site }: Report,
  key: string,
  caption: string,
  assessments: readonly Assessment[],
  named: "indicator" | "municipality",
): readonly DocumentPart[] {
  const { words } = site;
  const placeOf = ({ area }: Assessment) => areaName(site, area);
  return tablePart(key, {
    caption,
    widths: [28, 15, 15, 15, 27],
    rows: assessments,
    rowId: ({ indicator, area }) => `${indicator.id} ${area}`,
    columns: [
      {
        id: named,
        label: words.say(`table.column.${named}`),
        show: (assessment) => (named === "indicator" ? words.text(assessment.indicator.name) : placeOf(assessment)),
      },
      ...MEASURED_COLUMNS.map((column) => {
        const period = sharedPeriod(assessments, column);
        return {
          id: column,
          label: measuredHeading(site, column, period),
          isNumeric: true,
          show: (assessment: Assessment) => (
            <MeasuredCell site={site} assessment={assessment} of={column} hasPeriod={period === undefined} />
          ),
        };
      }),
      {
        id: "status",
        label: words.say("table.column.status"),
        show: (assessment) => <StatusBadge assessment={assessment} place={placeOf(assessment)} />,
      },
    ],
  });
}
