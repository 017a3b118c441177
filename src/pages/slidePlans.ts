import type { Source } from "#domain/dataset.ts";
import type { MunicipalityPlan } from "#domain/planAssessment.ts";
import type { ChartPart } from "#domain/slide.ts";
import type { Words } from "#i18n/words.ts";
import { filterActivities, isFiltered } from "#ui/plan/activityFilter.ts";
import { buildActivityIndex } from "#ui/plan/activityIndex.ts";
import { ownGoalsOf } from "#ui/plan/goalPath.ts";
import type { BuiltSlide, SlideGiven } from "./builtSlide.ts";
import { chartUnit } from "./chartUnit.ts";
import {
  currentActivities,
  type FundedActivities,
  fundedActivities,
  inForceFirst,
  totalOfPlans,
} from "./planOverview.ts";
import { planShareRow } from "./planShareRow.ts";
import { filterOf, planFinding } from "./plansView.ts";
import { activityColumns, MOST_ACTIVITIES } from "./slideActivities.ts";
import type { PartOf } from "./slideParts.ts";
import { tablePart } from "./slideTable.ts";
import { supportText } from "./supportText.ts";
import type { Plans } from "./usePlans.ts";
import type { Site } from "./useSite.ts";
import { areaName, sourcesOfActivities } from "./viewText.ts";

type Part = PartOf<"plans">;

export function plansSlide({ site, plans }: SlideGiven, asked: Part | undefined): BuiltSlide | undefined {
  if (plans === undefined) return undefined;
  const part = asked ?? (isFiltered(filterOf(site.selection)) ? "activities" : "progress");
  const slide = SLIDES[part](site, plans);
  return { ...slide, sources: sourcesOfPlans(site, plans) };
}

const SLIDES = { progress: progressSlide, money: moneySlide, funders: fundersSlide, activities: activitiesSlide };

type Unsourced = Omit<BuiltSlide, "sources">;

function sourcesOfPlans(site: Site, { municipalities }: Plans): readonly Source[] {
  return sourcesOfActivities(site, currentActivities(municipalities));
}

function captionOf({ words, asOf }: Site, text: string): string {
  return `${text} · ${words.say("common.asOf", { date: words.formatDay(asOf) })}`;
}

/** Completion, time and money of every plan, side by side and never mixed (L4). */
function progressSlide(site: Site, { municipalities }: Plans): Unsourced {
  const { words } = site;
  const plans = inForceFirst(municipalities);
  const { stages, activities, schedules } = totalOfPlans(municipalities);
  const counts = { completed: stages.completed, total: activities - stages.cancelled, overdue: schedules.overdue };
  const label = words.say("plan.overview.caption");
  const percent = (share: number | undefined) => (share === undefined ? undefined : Math.round(share * 100));
  const seriesOf = (share: "completion" | "time" | "money", nth: 1 | 2 | 3) => ({
    name: words.say(`plan.share.${share}`),
    values: plans.map(({ assessment }) => percent(assessment?.progress[`${share}Share`])),
    colour: `series-${nth}` as const,
  });
  const part: ChartPart = {
    kind: "chart",
    form: "bars",
    label,
    categories: plans.map(({ municipality }) => areaName(site, municipality)),
    series: [seriesOf("completion", 1), seriesOf("time", 2), seriesOf("money", 3)],
    unit: chartUnit(words, { unit: "percent", decimals: 0 }),
  };
  return {
    title: words.say("plan.overview.finding", counts),
    caption: captionOf(site, label),
    parts: [{ part, drawing: { kind: "planShares", rows: plans.map((plan) => planShareRow(site, plan)) } }],
  };
}

function moneySlide(site: Site, { municipalities }: Plans): Unsourced {
  const { words } = site;
  const { plannedCents, spentCents } = totalOfPlans(municipalities);
  const plans = inForceFirst(municipalities).filter(({ assessment }) => assessment !== undefined);
  const euros = (of: "plannedCents" | "spentCents") => (plan: MunicipalityPlan) =>
    (plan.assessment?.totals[of] ?? 0) / 100;
  const label = `${words.say("plan.overview.planned")}, ${words.say("plan.overview.spent")}`;
  const part: ChartPart = {
    kind: "chart",
    form: "bars",
    label,
    categories: plans.map(({ municipality }) => areaName(site, municipality)),
    series: [
      { name: words.say("plan.overview.planned"), values: plans.map(euros("plannedCents")), colour: "step-2" },
      { name: words.say("plan.overview.spent"), values: plans.map(euros("spentCents")), colour: "series-1" },
    ],
    unit: chartUnit(words, { unit: "euro", decimals: 0 }),
  };
  const sums = { spent: words.formatEuro(spentCents), planned: words.formatEuro(plannedCents) };
  return {
    title: plannedCents > 0 ? words.say("present.finding.money", sums) : words.say("present.finding.moneyNone"),
    caption: captionOf(site, label),
    parts: [{ part }],
  };
}

function fundersSlide(site: Site, { municipalities }: Plans): Unsourced {
  const { words, first } = site;
  const rows = fundedActivities(municipalities, first.funders);
  const money = (of: "planned" | "spent") => ({
    label: words.say(`plan.overview.${of}`),
    isNumeric: true,
    cell: ({ totals }: FundedActivities) => moneyText(totals, of, words),
  });
  const table = tablePart(words.say("plan.overview.fundersCaption"), rows, [
    {
      label: words.say("plan.overview.funder"),
      cell: ({ key, funder }) => (funder ? words.text(funder.name) : (key ?? words.say("plan.overview.noFunder"))),
    },
    { label: words.say("plan.overview.support"), cell: ({ funder }) => supportText(site, funder) },
    {
      label: words.say("plan.overview.allActivities"),
      isNumeric: true,
      cell: ({ totals }) => words.formatNumber(totals.activities, 0),
    },
    money("planned"),
    money("spent"),
  ]);
  return {
    title: words.say("present.finding.funders", { count: first.funders.length }),
    caption: captionOf(site, words.say("plan.overview.fundersCaption")),
    parts: [table],
  };
}

/** A sum, and how many activities it does not speak of: a blank is not 0. */
function moneyText(totals: FundedActivities["totals"], of: "planned" | "spent", words: Words): string {
  const blanks = of === "planned" ? totals.withoutBudget : totals.withoutSpending;
  if (totals.activities <= blanks) return words.say("common.none");
  const sum = words.formatEuro(totals[`${of}Cents`]);
  return blanks > 0 ? `${sum} (${words.say("plan.overview.blanks", { count: blanks })})` : sum;
}

/** The activities that the address narrows down to, in the order of the data set. */
function activitiesSlide(site: Site, { municipalities, tables }: Plans): Unsourced {
  const { words, first, selection } = site;
  const all = currentActivities(municipalities);
  const places = new Map(first.municipalities.map(({ id, name }) => [id, name]));
  const index = buildActivityIndex(all, ownGoalsOf(tables.goals), (id) => places.get(id) ?? {});
  const { activities } = filterActivities(index, filterOf(selection));
  const found = words.say("plan.filter.found", { count: activities.length, total: all.length });
  const [place, ...name] = activityColumns(words);
  const municipality = {
    label: words.say("table.column.municipality"),
    cell: ({ plan }: (typeof all)[number]) => areaName(site, plan.municipality),
  };
  const columns = place === undefined ? [municipality] : [place, municipality, ...name];
  return {
    title: planFinding(activities, (area) => areaName(site, area), words),
    caption: captionOf(site, found),
    parts: [tablePart(found, activities, columns, MOST_ACTIVITIES)],
  };
}
