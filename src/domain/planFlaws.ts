import type { ActivityAssessment } from "./activityAssessment.ts";
import { CONTRADICTIONS, type Contradiction } from "./contradiction.ts";
import type { MunicipalityPlan, PlanAssessment } from "./planAssessment.ts";
import { isPlanned } from "./planVersions.ts";

/** Everything a directorate can mend in its plan: contradictions and gaps (L3), reports (L2) and days that are lacking. */
export const FLAWS = [...CONTRADICTIONS, "noStart", "completedUndated", "staleReport"] as const;
export type FlawCode = (typeof FLAWS)[number];

export type Flaw =
  | Contradiction
  /** `daysSince` the last report; absent where there is none. */
  | { readonly code: "staleReport"; readonly daysSince?: number }
  | { readonly code: "noStart" | "completedUndated" };

/** An activity with what is to be mended about it, at least one thing. */
export type ActivityFlaws = { readonly assessment: ActivityAssessment; readonly flaws: readonly Flaw[] };

/** What is to be mended in a plan: of itself, and of its activities in the order of the data set. */
export type PlanFlaws = {
  readonly own: readonly Flaw[];
  readonly activities: readonly ActivityFlaws[];
  readonly total: number;
  /** Those that occur, in the order of FLAWS. */
  readonly counts: ReadonlyMap<FlawCode, number>;
};

export function planFlaws({ contradictions, activities }: PlanAssessment): PlanFlaws {
  const flawed = activities
    .map((assessment) => ({ assessment, flaws: flawsOf(assessment) }))
    .filter(({ flaws }) => flaws.length > 0);
  const all = [...contradictions, ...flawed.flatMap(({ flaws }) => flaws)];
  const counts = FLAWS.map((code) => [code, all.filter((flaw) => flaw.code === code).length] as const);
  return {
    own: contradictions,
    activities: flawed,
    total: all.length,
    counts: new Map(counts.filter(([, count]) => count > 0)),
  };
}

/** What is to be mended about an activity. Nobody asks for days of one that was cancelled. */
export function flawsOf({ activity, schedule, reporting, contradictions }: ActivityAssessment): readonly Flaw[] {
  const { isStale, daysSince } = reporting;
  const found: Flaw[] = [...contradictions];
  if (activity.start === undefined && activity.stage !== "cancelled") found.push({ code: "noStart" });
  if (schedule.kind === "completedUndated") found.push({ code: "completedUndated" });
  if (isStale) found.push({ code: "staleReport", ...(daysSince !== undefined && { daysSince }) });
  return found;
}

/** A municipality with what is to be mended in its plan; no flaws where there is no plan (L5). */
export type MunicipalityFlaws = { readonly plan: MunicipalityPlan; readonly flaws?: PlanFlaws };

/** The municipality with most to mend first, those without a plan last; among equals the order is kept. */
export function municipalitiesToMend(plans: readonly MunicipalityPlan[]): readonly MunicipalityFlaws[] {
  const sizeOf = ({ flaws }: MunicipalityFlaws) => flaws?.total ?? -1;
  return plans
    .map((plan) => ({
      plan,
      ...(isPlanned(plan.current) && plan.assessment && { flaws: planFlaws(plan.assessment) }),
    }))
    .toSorted((one, other) => sizeOf(other) - sizeOf(one));
}
