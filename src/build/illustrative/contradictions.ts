import type { Stage } from "./activity.ts";
import type { Activity } from "./activityTable.ts";
import { addDays, endOfMonth } from "./days.ts";
import { numberBetween, pick, randomOf } from "./random.ts";

type Blemish = (activity: Activity, chance: number) => Activity;

/** How many activities of a draft lack something. */
const SHARE_OF_DRAFTS = 0.22;

/** The contradictions of rule L3 an activity may show, by its stage. */
const BY_STAGE: Readonly<Record<Stage, readonly Blemish[]>> = {
  completed: [withoutEvidence, withoutEvidence, withPercentBelow100, spentAbovePlan],
  inProgress: [inProgressBeforeStart, spentAbovePlan, withoutIndicators, withoutResponsible],
  notStarted: [withMoneySpent, withPercent, deadlineBeforeStart, withoutDeadline, outsidePlan],
  onHold: [withoutResponsible],
  cancelled: [withoutIndicators],
};

/** What drafts most often still lack. */
const IN_DRAFTS: readonly Blemish[] = [withoutBudget, withoutResponsible, withoutDeadline, withoutIndicators];

/** The activity, contradicting itself in a few cases: a share (0–1) of those of plans that are no drafts. */
export function blemished(activity: Activity, share: number, seed: number): Activity {
  const { outline, number, stage } = activity;
  const random = randomOf(seed, "contradiction", outline.id, number);
  const isDraft = outline.stage === "drafting" || outline.stage === "finalised";
  if (random() >= (isDraft ? SHARE_OF_DRAFTS : share)) return activity;
  const blemish = pick(random, isDraft ? IN_DRAFTS : BY_STAGE[stage]);
  return blemish(activity, random());
}

function withoutEvidence({ evidence: _, ...activity }: Activity): Activity {
  return activity;
}

function withPercentBelow100(activity: Activity, chance: number): Activity {
  return { ...activity, percent: chance < 0.5 ? 80 : 90 };
}

function spentAbovePlan(activity: Activity, chance: number): Activity {
  const plannedCents = activity.course.plannedCents;
  return { ...activity, spentCents: Math.round(plannedCents * (1.04 + 0.2 * chance)) };
}

function inProgressBeforeStart(activity: Activity, chance: number): Activity {
  const start = addDays(activity.outline.standsAt, 1 + 45 * chance);
  return { ...activity, start, deadline: endOfMonth(start, 5) };
}

function withoutIndicators(activity: Activity): Activity {
  return { ...activity, indicators: [] };
}

function withoutResponsible({ responsible: _, ...activity }: Activity): Activity {
  return activity;
}

function withoutBudget({ plannedCents: _, ...activity }: Activity): Activity {
  return activity;
}

function withoutDeadline({ deadline: _, ...activity }: Activity): Activity {
  return activity;
}

function withMoneySpent(activity: Activity, chance: number): Activity {
  const cents = Math.round(activity.course.plannedCents * (0.05 + 0.1 * chance));
  return cents === 0 ? withPercent(activity, chance) : { ...activity, spentCents: cents };
}

function withPercent(activity: Activity, chance: number): Activity {
  return { ...activity, percent: 5 * Math.round(numberBetween(() => chance, 1, 4)) };
}

function deadlineBeforeStart(activity: Activity, chance: number): Activity {
  return { ...activity, deadline: addDays(activity.start, -(20 + 60 * chance)) };
}

function outsidePlan(activity: Activity, chance: number): Activity {
  const { end, standsAt } = activity.outline;
  return { ...activity, deadline: endOfMonth(end ?? standsAt, 1 + Math.round(4 * chance)) };
}
