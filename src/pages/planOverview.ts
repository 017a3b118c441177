import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { groupActivities } from "#domain/activityGroups.ts";
import { type ActivityTotals, addTotals, NO_TOTALS } from "#domain/activityTotals.ts";
import type { Change } from "#domain/change.ts";
import type { Funder } from "#domain/dataset.ts";
import type { AreaId } from "#domain/id.ts";
import type { MunicipalityPlan } from "#domain/planAssessment.ts";
import { isInForce } from "#domain/planVersions.ts";
import { PRESSING_REASONS, type PressingReason, pressingActivities, pressingReasons } from "#domain/pressing.ts";

/** All activities of the current plans. */
export function currentActivities(plans: readonly MunicipalityPlan[]): readonly ActivityAssessment[] {
  return plans.flatMap(({ assessment }) => assessment?.activities ?? []);
}

/** Plans adopted or under way before those that are not yet or no longer, else in the order given. */
export function inForceFirst(plans: readonly MunicipalityPlan[]): readonly MunicipalityPlan[] {
  const [inForce, others] = [true, false].map((asked) => plans.filter(({ current }) => isInForce(current) === asked));
  return [...(inForce ?? []), ...(others ?? [])];
}

/** The current plans added up. */
export function totalOfPlans(plans: readonly MunicipalityPlan[]): ActivityTotals {
  return plans.reduce((sum, { assessment }) => addTotals(sum, assessment?.totals ?? NO_TOTALS), NO_TOTALS);
}

/** A municipality to call, about which activities and why, and which bodies answer for them. */
export type PlanCall = {
  readonly municipality: AreaId;
  /** The most pressing first. */
  readonly activities: readonly ActivityAssessment[];
  readonly reasons: Readonly<Record<PressingReason, number>>;
  /** The bodies responsible with the number of activities, most first; undefined where none is named. */
  readonly bodies: readonly { readonly name: string | undefined; readonly count: number }[];
};

/** Whom to call about plans: the municipality with most overdue activities first, then by overdue starts and reports. */
export function planCalls(plans: readonly MunicipalityPlan[]): readonly PlanCall[] {
  return plans
    .flatMap(({ municipality, assessment }): PlanCall | [] => {
      const activities = pressingActivities(assessment?.activities ?? []);
      return activities.length === 0 ? [] : callOf(municipality, activities);
    })
    .toSorted((one, other) => compareReasons(other.reasons, one.reasons));
}

function callOf(municipality: AreaId, activities: readonly ActivityAssessment[]): PlanCall {
  const all = activities.flatMap(pressingReasons);
  const count = (reason: PressingReason) => all.filter((one) => one === reason).length;
  const bodies = groupActivities(activities, "responsible", []).map(({ key, activities: own }) => ({
    name: key,
    count: own.length,
  }));
  return {
    municipality,
    activities,
    reasons: { overdue: count("overdue"), startOverdue: count("startOverdue"), stale: count("stale") },
    bodies: bodies.toSorted((one, other) => other.count - one.count),
  };
}

function compareReasons(one: PlanCall["reasons"], other: PlanCall["reasons"]): number {
  for (const reason of PRESSING_REASONS) if (one[reason] !== other[reason]) return one[reason] - other[reason];
  return 0;
}

/** What one funder pays for in the current plans. */
export type FundedActivities = {
  /** The id as activities write it; undefined where they name none. */
  readonly key: string | undefined;
  /** Undefined where the data set does not list it. */
  readonly funder: Funder | undefined;
  readonly totals: ActivityTotals;
};

/** Every funder of the data set, in its order, then what is paid by others or by nobody named. */
export function fundedActivities(
  plans: readonly MunicipalityPlan[],
  funders: readonly Funder[],
): readonly FundedActivities[] {
  const groups = new Map(groupActivities(currentActivities(plans), "funder", []).map((one) => [one.key, one.totals]));
  const listed = funders.map((funder) => ({ key: funder.id, funder, totals: groups.get(funder.id) ?? NO_TOTALS }));
  const others = [...groups].filter(([key]) => !funders.some(({ id }) => id === key));
  return [...listed, ...others.map(([key, totals]) => ({ key, funder: undefined, totals }))];
}

/** What is told apart of changes between two versions of a plan. */
export const CHANGE_COUNTS = ["added", "removed", "stageMoved", "later", "earlier", "budget", "other"] as const;
export type ChangeCount = { readonly kind: (typeof CHANGE_COUNTS)[number]; readonly count: number };

/** How many changes there are of each kind, in the order of CHANGE_COUNTS; kinds without any are left out. */
export function countChanges(changes: readonly Change[]): readonly ChangeCount[] {
  const kinds = changes.map(countedAs);
  return CHANGE_COUNTS.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length })).filter(
    ({ count }) => count > 0,
  );
}

function countedAs(change: Change): ChangeCount["kind"] {
  switch (change.kind) {
    case "added":
    case "removed":
    case "stageMoved":
      return change.kind;
    case "deadlineMoved":
      return change.days > 0 ? "later" : "earlier";
    case "budgetChanged":
      return "budget";
    default:
      return "other";
  }
}
