import type { Item } from "./catalogue.ts";
import { addDays, daysBetween, earliest, endOfMonth, firstOfMonth, monthsBetween } from "./days.ts";
import type { PlanOutline } from "./planOutline.ts";
import { numberBetween, pick, pickWeighted, type Random, randomOf, wholeBetween } from "./random.ts";

export type Stage = "notStarted" | "inProgress" | "completed" | "cancelled" | "onHold";

/** When an activity was to be done and how it really goes. */
export type Course = {
  readonly start: string;
  readonly deadline: string;
  /** Days of work as first planned. */
  readonly work: number;
  /** 1 is on time, 0.5 takes twice as long. */
  readonly pace: number;
  readonly fate: "goesOn" | "isCancelled" | "isHeld" | "neverStarts";
  readonly plannedCents: number;
  /** Share of the budget it really takes. */
  readonly thrift: number;
  readonly fundingSource: string;
};

/** Where an activity stands on a day. */
type Standing = {
  readonly stage: Stage;
  readonly percent: number;
  readonly spentCents: number;
  readonly completedOn?: string;
};

/** Who pays: ids of `funders` with how often, donors only for what begins while they fund. */
export type Funding = {
  readonly donors: readonly Donor[];
  readonly own: Readonly<Record<string, number>>;
};

type Donor = { readonly id: string; readonly weight: number; readonly from: string; readonly to: string };

/** The same activity goes the same way in every version of a plan, but a later version may give it more time. */
export function courseOf(item: Item, outline: PlanOutline, funding: Funding, seed: number): Course {
  const random = randomOf(seed, "activity", outline.municipality, item.id);
  const [planStart, planEnd] = [outline.start ?? outline.standsAt, outline.end ?? outline.standsAt];
  const room = monthsBetween(planStart, planEnd);
  const months = Math.min(room, Math.ceil(1.3 * wholeBetween(random, ...item.months)));
  const start = firstOfMonth(planStart, Math.floor(random() ** 1.15 * (room - months + 1)));
  const deadline = earliest(endOfMonth(start, months - 1), planEnd);
  const course = {
    start,
    deadline,
    work: daysBetween(start, deadline),
    pace: outline.pace * numberBetween(random, 0.55, 1.3),
    fate: pickWeighted(random, { goesOn: 88, isCancelled: 3, isHeld: 4, neverStarts: 5 }),
    plannedCents: budgetOf(item, random),
    thrift: numberBetween(random, 0.8, 1),
    fundingSource: funderOf(item, start, funding, random),
  };
  return outline.tookOverOn === undefined ? course : amended(course, outline.tookOverOn, planEnd, random);
}

/** Budgets are round numbers of ten euros. */
function budgetOf({ cost: [low, high] }: Item, random: Random): number {
  return 1000 * Math.round(numberBetween(random, low, high) / 10);
}

function funderOf(item: Item, start: string, { donors, own }: Funding, random: Random): string {
  const open = donors.filter(({ from, to }) => from <= start && start <= to);
  const chance = open.length === 0 ? 0 : item.isForDonors ? 0.9 : 0.2;
  const isDonor = random() < chance;
  return pickWeighted(random, isDonor ? Object.fromEntries(open.map(({ id, weight }) => [id, weight])) : own);
}

/** Some of what was not done when a new version took over got a later deadline. */
function amended(course: Course, tookOverOn: string, planEnd: string, random: Random): Course {
  const isDone = standingOn(course, tookOverOn).stage === "completed";
  const deadline = earliest(endOfMonth(course.deadline, pick(random, [3, 4, 6])), planEnd);
  return isDone || random() > 0.45 ? course : { ...course, deadline };
}

export function standingOn(course: Course, day: string): Standing {
  const { start, work, pace, fate } = course;
  if (day < start || fate === "neverStarts") return { stage: "notStarted", percent: 0, spentCents: 0 };
  const completedOn = addDays(start, work / pace);
  const share = (daysBetween(start, day) * pace) / work;
  if (fate === "goesOn" && completedOn <= day) {
    return { stage: "completed", percent: 100, spentCents: spent(course, 1), completedOn };
  }
  const stopped = 0.35;
  if (fate !== "goesOn" && share >= stopped) {
    const percent = 5 * Math.floor(20 * stopped);
    return { stage: fate === "isHeld" ? "onHold" : "cancelled", percent, spentCents: spent(course, stopped) };
  }
  const percent = Math.min(95, 5 * Math.floor(20 * share));
  return { stage: "inProgress", percent, spentCents: spent(course, percent / 100) };
}

function spent({ plannedCents, thrift }: Course, share: number): number {
  return Math.round(plannedCents * share * thrift);
}
