import { PRESSING_REASONS } from "#domain/pressing.ts";
import { type DocumentPart, whole } from "#ui/paper/documentPart.ts";
import { tablePart } from "#ui/paper/PaperTable.tsx";
import { StatusShape } from "#ui/status/StatusShape.tsx";
import { signOf } from "#ui/status/sign.ts";
import { statusWord } from "#ui/status/statusWord.ts";
import { callList } from "./overview.ts";
import { planCalls } from "./planOverview.ts";
import type { Report } from "./useReport.ts";
import { areaName } from "./viewText.ts";

/** Whom to call: about which indicators, and about how many activities of whom. */
export function attentionParts(report: Report): readonly DocumentPart[] {
  const { words } = report.site;
  const [indicators, plans] = [indicatorTable(report), planTable(report)];
  return [
    { kind: "heading", key: "attention-indicators", title: words.say("overview.attention") },
    ...(indicators.length > 0
      ? indicators
      : [whole("attention-indicators-none", <p>{words.say("overview.attentionNone")}</p>)]),
    { kind: "heading", key: "attention-plans", title: words.say("plan.overview.calls") },
    ...(plans.length > 0 ? plans : [whole("attention-plans-none", <p>{words.say("plan.overview.callsNone")}</p>)]),
  ];
}

function indicatorTable({ site: { words }, matrix, choice }: Report): readonly DocumentPart[] {
  return tablePart("attention-indicator-table", {
    caption: words.say("overview.attention"),
    widths: [18, 82],
    rows: callList(matrix, choice.municipalities),
    rowId: ({ municipality }) => municipality.id,
    columns: [
      {
        id: "municipality",
        label: words.say("table.column.municipality"),
        show: ({ municipality }) => words.text(municipality.name),
      },
      {
        id: "indicators",
        label: words.say("table.matrix.attention"),
        show: ({ assessments }) => (
          <ul className="paper-list">
            {assessments.map(({ indicator, progress }) => (
              <li key={indicator.id}>
                <StatusShape sign={signOf(progress)} /> {words.text(indicator.name)}
                <span className="paper-list__word">{` – ${statusWord(progress, words)}`}</span>
              </li>
            ))}
          </ul>
        ),
      },
    ],
  });
}

function planTable({ site, plans }: Report): readonly DocumentPart[] {
  const { words } = site;
  return tablePart("attention-plan-table", {
    caption: words.say("plan.overview.calls"),
    widths: [18, 30, 52],
    rows: planCalls(plans?.municipalities ?? []),
    rowId: ({ municipality }) => municipality,
    columns: [
      {
        id: "municipality",
        label: words.say("table.column.municipality"),
        show: ({ municipality }) => areaName(site, municipality),
      },
      {
        id: "reasons",
        label: words.say("plan.overview.activities"),
        show: ({ reasons }) =>
          PRESSING_REASONS.filter((reason) => reasons[reason] > 0)
            .map((reason) => words.say(`plan.overview.callReason.${reason}`, { count: reasons[reason] }))
            .join(" · "),
      },
      {
        id: "bodies",
        label: words.say("plan.table.column.responsible"),
        show: ({ bodies }) =>
          bodies
            .map(({ name, count }) =>
              words.say("plan.overview.bodyCount", {
                body: name ?? words.say("plan.contradictionShort.noResponsible"),
                count,
              }),
            )
            .join(", "),
      },
    ],
  });
}
