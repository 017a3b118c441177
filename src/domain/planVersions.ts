import { compareText } from "./coding.ts";
import type { Plan, PlanStage } from "./dataset.ts";
import type { AreaId } from "./id.ts";

/** The plans of one municipality: the one that holds now, those before it and those still to come (L5). */
export type PlanVersions = {
  /** Undefined where no plan is on record. */
  readonly current?: Plan;
  /** Versions before the current one, the newest first. */
  readonly earlier: readonly Plan[];
  /** Versions after it that are not adopted yet, the oldest first. */
  readonly later: readonly Plan[];
};

const IN_FORCE: readonly PlanStage[] = ["adopted", "underWay"];

/** The newest version in force is the current one; where none is in force, the newest of all. */
export function planVersions(plans: readonly Plan[], municipality: AreaId): PlanVersions {
  const own = versionsOf(plans, municipality);
  const inForce = own.findLastIndex(isInForce);
  const place = inForce < 0 ? own.length - 1 : inForce;
  const current = own[place];
  if (current === undefined) return { earlier: [], later: [] };
  return { current, earlier: own.slice(0, place).reverse(), later: own.slice(place + 1) };
}

/** The version of the same municipality's plan that came before this one. */
export function versionBefore(plans: readonly Plan[], { id, municipality }: Plan): Plan | undefined {
  const own = versionsOf(plans, municipality);
  return own[own.findIndex((plan) => plan.id === id) - 1];
}

function versionsOf(plans: readonly Plan[], municipality: AreaId): readonly Plan[] {
  return plans
    .filter((plan) => plan.municipality === municipality)
    .toSorted((one, other) => compareText(versionOrder(one), versionOrder(other)));
}

/** A version in a form whose order as text is the order people count in: 2 before 10, `1.2` before `1.10`. */
function versionOrder({ version }: Plan): string {
  return version.replaceAll(/\d+/g, (digits) => digits.padStart(12, "0"));
}

/** Whether a plan is adopted or under way. */
export function isInForce(plan: Plan | undefined): boolean {
  return plan !== undefined && IN_FORCE.includes(plan.stage);
}

/** Whether there is a plan to speak of: "no plan yet" is a normal state (L5). */
export function isPlanned(plan: Plan | undefined): plan is Plan {
  return plan !== undefined && plan.stage !== "none";
}
