import { type Course, courseOf, type Funding, type Stage, standingOn } from "./activity.ts";
import { type Item, itemsOf } from "./catalogue.ts";
import type { PlanOutline } from "./planOutline.ts";
import { randomOf } from "./random.ts";
import { type Row, tableText, textColumns, textNames } from "./table.ts";

const ACTIVITY_COLUMNS = [
  "plan",
  "activity",
  "goal",
  ...textNames("title"),
  "responsible",
  "partners",
  "start",
  "deadline",
  "stage",
  "completed_on",
  "percent_done",
  "planned_eur",
  "spent_eur",
  "funding_source",
  "target_group",
  "indicators",
  "evidence",
  "source",
] as const;
type ActivityRow = Partial<Row<(typeof ACTIVITY_COLUMNS)[number]>>;

export const PLAN_SOURCE = "illustrative-plans";

/** One activity of a plan, as its row is to be written. */
export type Activity = {
  readonly outline: PlanOutline;
  readonly item: Item;
  readonly course: Course;
  readonly number: string;
  readonly start: string;
  readonly deadline?: string;
  readonly stage: Stage;
  readonly completedOn?: string;
  readonly percent: number;
  readonly plannedCents?: number;
  readonly spentCents: number;
  readonly responsible?: string;
  readonly indicators: readonly string[];
  readonly evidence?: string;
};

export function buildActivities(
  outline: PlanOutline,
  catalogue: readonly Item[],
  funding: Funding,
  seed: number,
): readonly Activity[] {
  const counts = new Map<string, number>();
  return itemsOf(outline, catalogue, seed).map((item) => {
    const count = (counts.get(item.goal) ?? 0) + 1;
    counts.set(item.goal, count);
    return activityOf(outline, courseOf(item, outline, funding, seed), item, `${item.goal}.${count}`, seed);
  });
}

function activityOf(outline: PlanOutline, course: Course, item: Item, number: string, seed: number): Activity {
  const { stage, percent, spentCents, completedOn } = standingOn(course, outline.standsAt);
  const random = randomOf(seed, "evidence", outline.municipality, item.id);
  const evidence = `${evidenceOf(item)}-${number}-${(completedOn ?? "").slice(0, 7)}.pdf`;
  return {
    outline,
    item,
    course,
    number,
    start: course.start,
    deadline: course.deadline,
    stage,
    percent,
    plannedCents: course.plannedCents,
    spentCents,
    responsible: item.responsible,
    indicators: item.indicators,
    ...(completedOn !== undefined && { completedOn }),
    ...(completedOn !== undefined && random() < 0.95 && { evidence }),
  };
}

/** File names as municipal offices give them: minutes, attendance list, contract, report. */
function evidenceOf({ id, cost }: Item): string {
  if (/meetings|municipal|quarterly/.test(id)) return "procesverbal";
  if (/training|workshops|management/.test(id)) return "lista-e-pjesemarresve";
  return cost[0] >= 4000 ? "kontrate" : "raport";
}

export function activitiesText(activities: readonly Activity[]): string {
  return tableText(ACTIVITY_COLUMNS, activities.map(rowOf));
}

function rowOf(activity: Activity): ActivityRow {
  const { item, course } = activity;
  return {
    plan: activity.outline.id,
    activity: activity.number,
    goal: item.goal,
    ...textColumns("title", item.title),
    responsible: activity.responsible ?? "",
    partners: item.partners.join("; "),
    start: activity.start,
    deadline: activity.deadline ?? "",
    stage: activity.stage,
    completed_on: activity.completedOn ?? "",
    percent_done: String(activity.percent),
    planned_eur: activity.plannedCents === undefined ? "" : eurosOf(activity.plannedCents),
    spent_eur: eurosOf(activity.spentCents),
    funding_source: activity.plannedCents === 0 && activity.spentCents === 0 ? "" : course.fundingSource,
    target_group: item.targetGroup,
    indicators: activity.indicators.join(";"),
    evidence: activity.evidence ?? "",
    source: PLAN_SOURCE,
  };
}

/** Euros with cents from whole cents. */
export function eurosOf(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}
