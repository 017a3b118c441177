import type { Item } from "./catalogue.ts";
import { addDays, daysBetween, earliest, endOfMonth, firstOfMonth, monthsBetween } from "./days.ts";
import { AS_OF, type PlanOutline } from "./planOutlines.ts";
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

/** Donors of the programme paid for what began before this day (the programme's last day is in `funders`). */
const LAST_DONOR_START = "2024-11-30";

/** The same activity goes the same way in every version of a plan, but a later version may give it more time. */
export function courseOf(item: Item, outline: PlanOutline, seed: number): Course {
  const random = randomOf(seed, "activity", outline.municipality, item.id);
  const [planStart, planEnd] = [outline.start ?? AS_OF, outline.end ?? AS_OF];
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
    fundingSource: funderOf(item, start, random),
  };
  return outline.tookOverOn === undefined ? course : amended(course, outline.tookOverOn, planEnd, random);
}

/** Budgets are round numbers of ten euros. */
function budgetOf({ cost: [low, high] }: Item, random: Random): number {
  return 1000 * Math.round(numberBetween(random, low, high) / 10);
}

function funderOf(item: Item, start: string, random: Random): string {
  const chance = start > LAST_DONOR_START ? 0 : item.isForDonors ? 0.9 : 0.2;
  if (random() < chance) return pickWeighted(random, { eu: 45, unicef: 35, usaid: 20 });
  return pickWeighted(random, { municipality: 72, mesti: 28 });
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
