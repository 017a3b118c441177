import { centsText } from "#domain/cellText.ts";
import { compareText } from "#domain/coding.ts";
import type { Activity, Municipality, Plan, PlanStage, Report } from "#domain/dataset.ts";
import { type Day, dayOf, dayParts } from "#domain/day.ts";
import { groupBy } from "#domain/group.ts";
import type { LocalText } from "#domain/language.ts";
import { goalsOf } from "#domain/planAssessment.ts";
import {
  activityDate,
  type Basis,
  buildActivity,
  DATE,
  identifierOf,
  implementer,
  location,
  ROLE,
  remarks,
} from "./activity.ts";
import { labelled, narrated, narratives, saidIn } from "./narrative.ts";
import { element, type XmlElement } from "./xml.ts";

/** In the list ActivityStatus: in preparation, being carried out, closed. */
const STATUS_OF: Readonly<Record<PlanStage, string>> = {
  none: "1",
  drafting: "1",
  finalised: "1",
  adopted: "2",
  underWay: "2",
  closed: "4",
};

/** In the list BudgetStatus. */
const BUDGET = { indicative: "1", committed: "2" } as const;

/** In the list TransactionType. */
const EXPENDITURE = "4";

/**
 * The plan of a municipality as an activity of its own: its goals, its days, what was planned and spent.
 * @param parent - the id of the activity it belongs to.
 * @returns undefined for a plan without any day, as the standard wants one.
 */
export function buildPlanActivity(
  plan: Plan,
  municipality: Municipality,
  parent: string,
  basis: Basis,
): XmlElement | undefined {
  const { dataset, languages, organisation } = basis;
  const own = dataset.activities.filter((activity) => activity.plan === plan.id);
  const dates = datesOf(plan, own, basis);
  if (dates.length === 0) return undefined;
  const isIllustrative = dataset.sources.some(({ id, kind }) => id === plan.source && kind === "illustrative");
  const goals = saidIn(languages, ({ language }) =>
    goalsOf(dataset.goals, plan.id).flatMap(({ id, title }) => (title[language] ? `${id} ${title[language]}` : [])),
  );
  return buildActivity(
    {
      id: plan.id,
      hierarchy: 2,
      title: labelled(plan.title, isIllustrative, languages),
      descriptions: [
        ["1", plan.title],
        ["2", goals],
        ["4", plan.note],
        ["4", remarks(isIllustrative ? "long" : undefined, basis)],
      ],
      participants: [...fundersOf(own, basis), ...implementer(municipality)],
      status: STATUS_OF[plan.stage],
      dates,
      locations: [location(municipality.id, municipality.name)],
      budgets: budgetsOf(plan, own, basis),
      transactions: expendituresOf(own, isIllustrative, basis),
      related: [element("related-activity", { ref: identifierOf(parent, organisation), type: "1" })],
    },
    basis,
  );
}

/** Planned days of the plan, else of its activities; the day of adoption is when it began in fact. */
function datesOf(plan: Plan, own: readonly Activity[], { asOf, languages }: Basis): readonly XmlElement[] {
  const starts = own.flatMap(({ start }) => start ?? []).toSorted(compareText);
  const deadlines = own.flatMap(({ deadline }) => deadline ?? []).toSorted(compareText);
  const adopted = plan.adoptedOn !== undefined && plan.adoptedOn <= asOf ? plan.adoptedOn : undefined;
  const adoption = saidIn(languages, ({ say }) => [say("municipality.plan.adoptedOn")]);
  return [
    ...activityDate(DATE.plannedStart, plan.start ?? starts[0]),
    ...activityDate(DATE.actualStart, adopted, adoption),
    ...activityDate(DATE.plannedEnd, plan.end ?? deadlines.at(-1)),
  ];
}

/** The funders that pay for activities of the plan, in the order of the data set. */
function fundersOf(own: readonly Activity[], { dataset }: Basis): readonly XmlElement[] {
  const paying = new Set(own.map(({ fundingSource }) => fundingSource));
  return dataset.funders
    .filter(({ id }) => paying.has(id))
    .flatMap(({ name }) => narrated("participating-org", name, { role: ROLE.funding }));
}

/**
 * What is planned by calendar year, as the standard wants no budget of more than a year: an activity's money counts in the
 * year of its deadline, else of its start, else of the plan's end. Cancelled activities count too (L4).
 */
function budgetsOf(plan: Plan, own: readonly Activity[], { asOf }: Basis): readonly XmlElement[] {
  const status = plan.stage === "drafting" || plan.stage === "finalised" ? BUDGET.indicative : BUDGET.committed;
  const yearOf = ({ deadline, start }: Activity) => dayParts(deadline ?? start ?? plan.end ?? plan.start ?? asOf).year;
  const years = groupBy(
    own.filter(({ plannedCents }) => plannedCents !== undefined),
    yearOf,
  );
  return [...years]
    .toSorted(([one], [other]) => one - other)
    .map(([year, activities]) => {
      const cents = activities.reduce((sum, { plannedCents = 0 }) => sum + plannedCents, 0);
      return element("budget", { type: "1", status }, [
        element("period-start", { "iso-date": dayOf(year, 1, 1) }),
        element("period-end", { "iso-date": dayOf(year, 12, 31) }),
        element("value", { "value-date": plan.adoptedOn ?? plan.start ?? asOf }, centsText(cents)),
      ]);
    });
}

/** What was spent, one expenditure for each activity; nothing spent is no transaction. */
function expendituresOf(own: readonly Activity[], isIllustrative: boolean, basis: Basis): readonly XmlElement[] {
  const { dataset, asOf, languages } = basis;
  const reports = groupBy(dataset.reports, ({ plan, activity }) => `${plan}~${activity}`);
  const funders = new Map<string, LocalText>(dataset.funders.map(({ id, name }) => [id, name]));
  return own.flatMap((activity) => {
    const { spentCents = 0, fundingSource = "" } = activity;
    if (spentCents === 0) return [];
    const day = dayOfSpending(activity, reports.get(`${activity.plan}~${activity.id}`) ?? [], asOf);
    const funder = funders.get(fundingSource);
    const payer = funder === undefined ? [element("narrative", {}, fundingSource)] : narratives(funder);
    return element("transaction", { ref: activity.id }, [
      element("transaction-type", { code: EXPENDITURE }),
      element("transaction-date", { "iso-date": day }),
      element("value", { "value-date": day }, centsText(spentCents)),
      ...narrated("description", labelled(activity.title, isIllustrative, languages)),
      ...(fundingSource === "" ? [] : [element("provider-org", {}, payer)]),
    ]);
  });
}

/** The day up to which money is known to be spent: of completion, else of the last report, else the reporting date. */
function dayOfSpending({ completedOn }: Activity, reports: readonly Report[], asOf: Day): Day {
  if (completedOn !== undefined && completedOn <= asOf) return completedOn;
  const dates = reports.map(({ date }) => date).filter((date) => date <= asOf);
  return dates.toSorted(compareText).at(-1) ?? asOf;
}
