import { areasByMissing } from "#domain/completenessCounts.ts";
import { municipalitiesToMend } from "#domain/planFlaws.ts";
import { type DocumentPart, lead, whole } from "#ui/paper/documentPart.ts";
import { tablePart } from "#ui/paper/PaperTable.tsx";
import { completenessColumns } from "./QualityCompleteness.tsx";
import { flawCountsText } from "./QualityPlans.tsx";
import { completenessFinding, countSeverity } from "./quality.ts";
import type { Report } from "./useReport.ts";
import { areaName } from "./viewText.ts";

/** What has been reported of what was due, what there is to mend in each plan, and what was found wrong in the tables. */
export function qualityParts(report: Report): readonly DocumentPart[] {
  const { words } = report.site;
  return [
    { kind: "heading", key: "quality-reported", title: words.say("quality.completeness.title") },
    ...completenessParts(report),
    { kind: "heading", key: "quality-plans", title: words.say("quality.plans.title") },
    ...mendingTable(report),
    ...issuesPart(report),
  ];
}

function completenessParts({ site, quality, choice }: Report): readonly DocumentPart[] {
  const { words } = site;
  if (quality === undefined) return [whole("quality-failed", <p>{words.say("common.loadFailed")}</p>)];
  const areas = choice.municipalities.map(({ id }) => id);
  const rows = quality.completeness.rows
    .filter(({ indicator }) => choice.indicators.some(({ id }) => id === indicator))
    .map((row) => ({ ...row, states: new Map([...row.states].filter(([area]) => areas.includes(area))) }));
  const completeness = { areas, rows };
  return [
    lead("quality-finding", <p>{completenessFinding(completeness, choice.municipalities, words)}</p>),
    ...tablePart("quality-table", {
      caption: words.say("quality.completeness.title"),
      columns: completenessColumns(site),
      widths: [18, 13, 11, 13, 13, 13, 15, 13],
      rows: areasByMissing(completeness),
      rowId: ({ area }) => area,
    }),
  ];
}

function mendingTable({ site, plans }: Report): readonly DocumentPart[] {
  const { words } = site;
  return tablePart("quality-plan-table", {
    caption: words.say("quality.plans.title"),
    widths: [18, 16, 66],
    rows: municipalitiesToMend(plans?.municipalities ?? []),
    rowId: ({ plan }) => plan.municipality,
    columns: [
      {
        id: "municipality",
        label: words.say("table.column.municipality"),
        show: ({ plan }) => areaName(site, plan.municipality),
      },
      {
        id: "points",
        label: words.say("report.points"),
        show: ({ flaws }) =>
          flaws === undefined
            ? words.say("quality.plans.none")
            : words.say("quality.plans.points", { count: flaws.total }),
      },
      {
        id: "flaws",
        label: words.say("plan.table.column.contradictions"),
        show: ({ flaws }) => (flaws === undefined ? "" : flawCountsText(flaws, site)),
      },
    ],
  });
}

function issuesPart({ site: { words }, quality }: Report): readonly DocumentPart[] {
  if (quality === undefined) return [];
  const { issues } = quality;
  const counts = { warnings: countSeverity(issues, "warning"), notices: countSeverity(issues, "notice") };
  const text =
    issues.length === 0 ? words.say("quality.issues.none") : `${words.say("quality.issues.finding", counts)}.`;
  return [
    { kind: "heading", key: "quality-issues", title: words.say("quality.issues.title") },
    whole("quality-issue-count", <p>{text}</p>),
  ];
}
