import type { Contradiction } from "./contradiction.ts";
import type { Activity, Plan } from "./dataset.ts";
import type { Day } from "./day.ts";
import type { Reporting } from "./reporting.ts";
import type { Schedule } from "./schedule.ts";

/** The deadline an activity had in the version of its plan before this one, and by how many days it has moved since. */
export type Slippage = {
  readonly before: Day;
  /** Whole days; above 0 later, below 0 earlier, never 0. */
  readonly days: number;
};

/** Everything Vijim concludes about one activity as of a day (rules L). */
export type ActivityAssessment = {
  readonly activity: Activity;
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly reporting: Reporting;
  readonly contradictions: readonly Contradiction[];
  /** Absent where the deadline has not moved, or there is no version before. */
  readonly slippage?: Slippage;
};
