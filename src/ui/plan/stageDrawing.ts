import type { ActivityStage } from "#domain/dataset.ts";
import type { ScheduleKind } from "#domain/schedule.ts";

/** The symbol of a stage in a square of 16 around the middle: an outline, and what is filled of it. */
export type StageDrawing = { readonly outline: string; readonly filled?: string; readonly mark?: string };

const CIRCLE = "M6 0A6 6 0 1 1-6 0A6 6 0 1 1 6 0Z";

/** A circle that fills as the work is done; cancelled is crossed out, on hold is two bars. */
export const STAGE_DRAWINGS: Readonly<Record<ActivityStage, StageDrawing>> = {
  notStarted: { outline: CIRCLE },
  inProgress: { outline: CIRCLE, filled: "M0-6A6 6 0 0 1 0 6Z" },
  completed: { outline: CIRCLE, filled: CIRCLE, mark: "M-3 0L-1 2.5L3-2.5" },
  cancelled: { outline: CIRCLE, mark: "M-4.2-4.2L4.2 4.2" },
  onHold: { outline: CIRCLE, mark: "M-2-3V3M2-3V3" },
};

/** How pressing a schedule is, which its colour follows. */
export type Urgency = "late" | "waiting" | "soon" | "calm";

/** The symbol of a schedule beside its word: the more pressing, the more of it is filled. */
export const SCHEDULE_LOOKS: Readonly<Record<ScheduleKind, { readonly urgency: Urgency; readonly shape: string }>> = {
  overdue: { urgency: "late", shape: "M0-7L7 6H-7Z" },
  startOverdue: { urgency: "waiting", shape: "M-5-6L6 0L-5 6Z" },
  dueSoon: { urgency: "soon", shape: "M0-7L7 0L0 7L-7 0Z" },
  onTime: { urgency: "calm", shape: "M-7-1.5H7V1.5H-7Z" },
  noDeadline: { urgency: "waiting", shape: "M-7-1.5H-3V1.5H-7ZM-2-1.5H2V1.5H-2ZM3-1.5H7V1.5H3Z" },
  completedLate: { urgency: "calm", shape: "M-6-6H6V6H-6ZM-4-4V4H4V-4Z" },
  completedOnTime: { urgency: "calm", shape: "M-6-6H6V6H-6Z" },
  completedUndated: { urgency: "waiting", shape: "M-6-6H6V6H-6ZM-4-4V4H4V-4ZM-1.5-1.5H1.5V1.5H-1.5Z" },
  notDue: { urgency: "calm", shape: "M-5.5-4L-4-5.5L0-1.5L4-5.5L5.5-4L1.5 0L5.5 4L4 5.5L0 1.5L-4 5.5L-5.5 4L-1.5 0Z" },
};
