import { activityKey } from "#domain/id.ts";
import { Localised } from "#ui/layout/Localised.tsx";
import { type DocumentPart, lead, whole } from "#ui/paper/documentPart.ts";
import { tablePart } from "#ui/paper/PaperTable.tsx";
import { activityCell } from "#ui/plan/activityCells.tsx";
import { funderColumns } from "./PlanFunders.tsx";
import { planSharesColumns } from "./PlansAtGlance.tsx";
import { currentActivities, fundedActivities, totalOfPlans } from "./planOverview.ts";
import { planShareRow } from "./planShareRow.ts";
import { plansSentence } from "./reportSummary.tsx";
import type { Report } from "./useReport.ts";

/** The columns of a plan's shares that speak of money. */
const MONEY_COLUMNS = ["municipality", "planned", "spent", "money"];

/** Every plan in a line, and the activities that are chosen. */
export function planParts(report: Report): readonly DocumentPart[] {
  const { site, plans, listed, choice, names } = report;
  const { words } = site;
  if (plans === undefined) return [whole("plans-failed", <p>{words.say("common.loadFailed")}</p>)];
  const kinds = words.formatList(choice.schedules.map((kind) => words.say(`plan.schedule.${kind}`)));
  const total = currentActivities(plans.municipalities).length;
  return [
    lead("plans-finding", <p>{plansSentence(report)}</p>),
    ...sharesTable(
      report,
      "plans-table",
      words.say("plan.overview.caption"),
      (id) => id === "municipality" || !MONEY_COLUMNS.includes(id),
    ),
    { kind: "heading", key: "plans-activities", title: words.say("report.activities", { kinds }) },
    lead(
      "plans-listed",
      <p>
        {words.say("report.activitiesListed", { count: listed.length, total })}
        {choice.goals.length > 0 && ` ${choice.goals.map((goal) => names.goal(goal.replace(":", "~"))).join(" · ")}`}
      </p>,
    ),
    ...activityTable(report),
  ];
}

/** Who pays, and what is planned and spent. */
export function moneyParts(report: Report): readonly DocumentPart[] {
  const { site, plans } = report;
  const { words, first } = site;
  if (plans === undefined) return [whole("money-failed", <p>{words.say("common.loadFailed")}</p>)];
  const { plannedCents, spentCents } = totalOfPlans(plans.municipalities);
  const sums = { planned: words.formatEuro(plannedCents), spent: words.formatEuro(spentCents) };
  return [
    lead("money-finding", <p>{words.say("report.money", sums)}</p>),
    { kind: "heading", key: "money-funders", title: words.say("plan.overview.funders") },
    ...tablePart("money-funder-table", {
      caption: words.say("plan.overview.fundersCaption"),
      columns: funderColumns(site),
      widths: [32, 24, 12, 16, 16],
      rows: fundedActivities(plans.municipalities, first.funders),
      rowId: ({ key }) => key ?? "",
    }),
    { kind: "heading", key: "money-places", title: words.say("report.moneyPlaces") },
    ...sharesTable(report, "money-table", words.say("report.moneyPlaces"), (id) => MONEY_COLUMNS.includes(id)),
  ];
}

function sharesTable(
  { site, plans }: Report,
  key: string,
  caption: string,
  isShown: (id: string) => boolean,
): readonly DocumentPart[] {
  const columns = planSharesColumns(site).filter(({ id }) => isShown(id.replace("Cents", "")));
  return tablePart(key, {
    caption,
    columns,
    widths: columns.map((_, place) => (place === 0 ? 18 : 14)),
    rows: (plans?.municipalities ?? []).map((plan) => planShareRow(site, plan)),
    rowId: ({ id }) => id,
  });
}

function activityTable({ site: { words }, listed, names }: Report): readonly DocumentPart[] {
  const column = (id: "municipality" | "responsible" | "stage" | "schedule") => ({
    id,
    label: words.say(`plan.table.column.${id}`),
    show: (assessment: (typeof listed)[number]) => activityCell(id, assessment, names, words),
  });
  return tablePart("plans-activity-table", {
    caption: words.say("plan.table.caption"),
    widths: [35, 14, 20, 13, 20],
    rows: listed,
    rowId: ({ activity }) => activityKey(activity),
    columns: [
      {
        id: "title",
        label: words.say("plan.table.column.title"),
        show: ({ activity }) => (
          <>
            {`${activity.id} `}
            <Localised text={activity.title} />
          </>
        ),
      },
      column("municipality"),
      column("responsible"),
      column("stage"),
      column("schedule"),
    ],
  });
}
