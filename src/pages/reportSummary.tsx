import { PROGRAMME } from "#domain/id.ts";
import type { Observation } from "#domain/observation.ts";
import { assessmentsOfArea, countAssessments } from "#domain/statusMatrix.ts";
import { countWell } from "#domain/summary.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { type DocumentPart, whole } from "#ui/paper/documentPart.ts";
import { tablePart } from "#ui/paper/PaperTable.tsx";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { StatusSummary } from "#ui/status/StatusSummary.tsx";
import { ValueText } from "#ui/status/ValueText.tsx";
import { callList } from "./overview.ts";
import { totalOfPlans } from "./planOverview.ts";
import type { Report } from "./useReport.ts";
import type { Site } from "./useSite.ts";
import { areaName } from "./viewText.ts";

/** Where the programme stands: statuses counted, the plans in a sentence, the headlines, and each municipality in a line. */
export function summaryParts(report: Report): readonly DocumentPart[] {
  const { site, assessments, choice } = report;
  const { say } = site.words;
  const title = (key: string, text: string): DocumentPart => ({ kind: "heading", key, title: text });
  return [
    whole(
      "summary-statuses",
      <>
        <p>
          {say("report.statuses", {
            municipalities: choice.municipalities.length,
            indicators: choice.indicators.length,
          })}
        </p>
        <StatusSummary label={say("overview.allStatuses")} counts={countAssessments(assessments)} />
        {report.plans !== undefined && <p>{plansSentence(report)}</p>}
      </>,
    ),
    ...(report.headlines.length > 0 ? [title("summary-headlines", say("overview.headline"))] : []),
    ...headlineTable(report),
    title("summary-places", say("quality.completeness.byMunicipality")),
    ...placeTable(report),
  ];
}

/** How many activities of the chosen plans are completed and overdue. */
export function plansSentence({ site, plans }: Report): string {
  const { stages, activities, schedules } = totalOfPlans(plans?.municipalities ?? []);
  const finding = site.words.say("plan.overview.finding", {
    completed: stages.completed,
    total: activities - stages.cancelled,
    overdue: schedules.overdue,
  });
  return `${finding}.`;
}

function headlineTable({ site, headlines }: Report): readonly DocumentPart[] {
  const { words } = site;
  const { say } = words;
  return tablePart("summary-headline-table", {
    caption: say("overview.headline"),
    widths: [34, 17, 17, 16, 16],
    rows: headlines,
    rowId: ({ indicator }) => indicator.id,
    columns: [
      { id: "indicator", label: say("table.column.indicator"), show: ({ indicator }) => words.text(indicator.name) },
      {
        id: "actual",
        label: say("table.column.actual"),
        isNumeric: true,
        show: ({ indicator, latest }) =>
          latest === undefined ? (
            say("status.reason.noActual")
          ) : (
            <DatedValue site={site} of={latest.observation} style={indicator} />
          ),
      },
      {
        id: "target",
        label: say("table.column.target"),
        isNumeric: true,
        show: ({ indicator, assessment }) => {
          const target = assessment?.progress.question.target;
          if (target === undefined) return say("status.reason.noTarget");
          return <DatedValue site={site} of={target} style={indicator} />;
        },
      },
      {
        id: "coverage",
        label: say("quality.state.reported"),
        isNumeric: true,
        show: ({ latest }) => {
          const coverage = latest?.aggregate.coverage;
          if (coverage === undefined || coverage.of === 0) return "";
          return say("common.partOfWhole", { part: coverage.reported, whole: coverage.of });
        },
      },
      {
        id: "status",
        label: say("table.column.status"),
        show: ({ assessment }) =>
          assessment && <StatusBadge assessment={assessment} place={areaName(site, PROGRAMME)} />,
      },
    ],
  });
}

type DatedProps = {
  readonly site: Site;
  readonly of: Pick<Observation, "value" | "period" | "source"> & Partial<Pick<Observation, "marks">>;
  readonly style: ValueStyle;
};

/** A value, and below it its period. */
function DatedValue({ site: { words, sources }, of: { value, marks = [], source, period }, style }: DatedProps) {
  return (
    <>
      <ValueText
        value={value}
        style={style}
        marks={marks}
        isIllustrative={sources.get(source)?.kind === "illustrative"}
      />
      <span className="paper-table__small">{words.formatPeriod(period)}</span>
    </>
  );
}

/** Each municipality with its statuses and its plan in numbers. */
function placeTable({ site, choice, matrix, plans }: Report): readonly DocumentPart[] {
  const { words } = site;
  const { say } = words;
  const calls = new Map(
    callList(matrix, choice.municipalities).map(({ municipality, assessments }) => [
      municipality.id,
      assessments.length,
    ]),
  );
  const rows = choice.municipalities.map(({ id, name }) => ({
    id,
    name: words.text(name),
    counts: countAssessments(assessmentsOfArea(matrix, id)),
    slipping: calls.get(id) ?? 0,
    totals: plans?.municipalities.find(({ municipality }) => municipality === id)?.assessment?.totals,
  }));
  const number = (count: number | undefined) =>
    count === undefined ? say("common.none") : words.formatNumber(count, 0);
  return tablePart("summary-place-table", {
    caption: say("quality.completeness.byMunicipality"),
    widths: [22, 15, 15, 15, 15, 15],
    rows,
    rowId: ({ id }) => id,
    columns: [
      { id: "name", label: say("table.column.municipality"), show: ({ name }) => name },
      {
        id: "well",
        label: say("table.matrix.well"),
        isNumeric: true,
        show: ({ counts }) => say("common.partOfWhole", { part: countWell(counts), whole: counts.total }),
      },
      {
        id: "slipping",
        label: say("table.matrix.attention"),
        isNumeric: true,
        show: ({ slipping }) => number(slipping),
      },
      {
        id: "unmeasurable",
        label: say("status.unmeasurable"),
        isNumeric: true,
        show: ({ counts }) => number(counts.total - counts.measured),
      },
      {
        id: "activities",
        label: say("plan.overview.allActivities"),
        isNumeric: true,
        show: ({ totals }) => number(totals?.activities),
      },
      {
        id: "overdue",
        label: say("plan.schedule.overdue"),
        isNumeric: true,
        show: ({ totals }) => number(totals?.schedules.overdue),
      },
    ],
  });
}
