import { Picture } from "#ui/layout/Picture.tsx";
import { PlanShares, type PlanSharesRow } from "#ui/plan/PlanShares.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { currentActivities, inForceFirst, totalOfPlans } from "./planOverview.ts";
import { planShareRow } from "./planShareRow.ts";
import type { Plans } from "./usePlans.ts";
import type { Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";

type Props = { readonly site: Site; readonly plans: Plans };

/** Completion, time and money of every plan in one picture (L4), and as a table. */
export function PlansAtGlance({ site, plans }: Props) {
  const { words, asOf } = site;
  const [isTable, onIsTableChange] = useTwin(site, "plans");
  const rows = inForceFirst(plans.municipalities).map((plan) => planShareRow(site, plan));
  const { stages, activities, schedules } = totalOfPlans(plans.municipalities);
  const caption = `${words.say("plan.overview.caption")} · ${words.say("common.asOf", { date: words.formatDay(asOf) })}`;
  const used = new Set(currentActivities(plans.municipalities).map(({ activity }) => activity.source));
  return (
    <Picture
      name="plans"
      kind="chart"
      title={words.say("plan.overview.finding", {
        completed: stages.completed,
        total: activities - stages.cancelled,
        overdue: schedules.overdue,
      })}
      caption={caption}
      picture={<PlanShares rows={rows} label={words.say("plan.overview.caption")} />}
      table={<DataTable caption={caption} columns={planSharesColumns(site)} rows={rows} rowId={({ id }) => id} />}
      isTable={isTable}
      onIsTableChange={onIsTableChange}
      sources={[...used].flatMap((id) => site.sources.get(id) ?? [])}
    />
  );
}

/** Completion, time and money of plans, and the counts and sums they come from. */
export function planSharesColumns({ words }: Site): readonly DataColumn<PlanSharesRow>[] {
  const { say } = words;
  const share = (id: "completion" | "time" | "money"): DataColumn<PlanSharesRow> => {
    const shareOf = ({ progress }: PlanSharesRow) => progress?.[`${id}Share`];
    const show = (row: PlanSharesRow) => {
      const known = shareOf(row);
      return known === undefined ? say("common.none") : words.formatRatioPercent(known);
    };
    const figure = (row: PlanSharesRow) => {
      const known = shareOf(row);
      return known === undefined ? undefined : { number: 100 * known, unit: "percent" };
    };
    return { id, label: say(`plan.share.${id}`), isNumeric: true, order: shareOf, show, figure };
  };
  const count = (id: string, label: string, of: (row: PlanSharesRow) => number): DataColumn<PlanSharesRow> => ({
    id,
    label,
    isNumeric: true,
    order: of,
    figure: (row) => ({ number: of(row) }),
    show: (row) => words.formatNumber(of(row), 0),
  });
  const euro = (id: "plannedCents" | "spentCents", label: string): DataColumn<PlanSharesRow> => ({
    id,
    label,
    isNumeric: true,
    order: ({ progress }) => progress?.[id],
    figure: ({ progress }) => progress && { number: progress[id] / 100, unit: "euro", decimals: 2 },
    show: ({ progress }) => (progress === undefined ? say("common.none") : words.formatEuro(progress[id])),
  });
  return [
    {
      id: "municipality",
      label: say("table.column.municipality"),
      show: ({ name, href }) => <a href={href}>{name}</a>,
      order: ({ name }) => name,
    },
    { id: "stage", label: say("plan.planStage.label"), show: ({ stage }) => say(`plan.planStage.${stage}`) },
    count("of", say("plan.overview.notCancelled"), ({ progress }) => progress?.of ?? 0),
    count("completed", say("plan.stage.completed"), ({ progress }) => progress?.completed ?? 0),
    count("overdue", say("plan.schedule.overdue"), ({ overdue }) => overdue),
    share("completion"),
    share("time"),
    share("money"),
    euro("plannedCents", say("plan.overview.planned")),
    euro("spentCents", say("plan.overview.spent")),
  ];
}
