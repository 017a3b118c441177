import fc from "fast-check";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import {
  ACTIVITY_STAGES,
  type Activity,
  type Goal,
  type Municipality,
  type Plan,
  type Report,
} from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId, FunderId, GoalId, PlanId } from "#domain/id.ts";
import { municipalityPlans } from "#domain/planAssessment.ts";
import { english } from "#tests/i18n/languages.ts";
import { buildActivityIndex } from "#ui/plan/activityIndex.ts";
import { ownGoalsOf } from "#ui/plan/goalPath.ts";
import { buildPlanNames } from "#ui/plan/planNames.ts";

export const AS_OF = "2026-10-31" as Day;
export const SETTINGS = { dueSoonDays: 30, staleReportDays: 92 };

const PLACES: readonly (readonly [string, Municipality["name"]])[] = [
  ["peje", { sq: "Pejë", sr: "Peć", en: "Peja" }],
  ["gjakove", { sq: "Gjakovë", sr: "Đakovica", en: "Gjakova" }],
  ["prizren", { sq: "Prizren", sr: "Prizren", en: "Prizren" }],
];

export const MUNICIPALITIES = PLACES.map(
  ([id, name]): Municipality => ({ id: id as AreaId, name, inProgramme: true, note: {} }),
);

export const GOALS: readonly Goal[] = [
  { plan: "*", id: "1" as GoalId, title: { en: "Minimise dropout" } },
  { plan: "*", id: "1.1" as GoalId, title: { en: "Early identification", sq: "Identifikimi i hershëm" } },
  { plan: "*", id: "1.2" as GoalId, title: { en: "Working teams" } },
  { plan: "*", id: "1.10" as GoalId, title: { en: "Return" } },
  { plan: "*", id: "2" as GoalId, title: { en: "Guarantee enrolment" } },
  { plan: "*", id: "2.1" as GoalId, title: { en: "Finding children" } },
  { plan: "map-peje" as PlanId, id: "1.6" as GoalId, title: { en: "Summer school" } },
  { plan: "map-prizren" as PlanId, id: "1.6" as GoalId, title: { en: "Teaching in Bosnian" } },
];

export const NAMES = buildPlanNames(
  {
    municipalities: MUNICIPALITIES,
    goals: GOALS,
    funders: [{ id: "eu" as FunderId, name: { sq: "Bashkimi Evropian", en: "European Union" } }],
  },
  english,
);

export const OWN_GOALS = ownGoalsOf(GOALS);

function planOf(place: string): Plan {
  const id = `map-${place}` as PlanId;
  const base = { municipality: place as AreaId, version: "1", stage: "underWay", title: {}, note: {} } as const;
  return { ...base, id, source: "plans" } as Plan;
}

/** An activity of a plan, not started unless it says otherwise. */
export function activityOf(place: string, id: string, parts: Partial<Activity> = {}): Activity {
  const goal = id.split(".").slice(0, -1).join(".");
  const base = { title: { en: `Activity ${id}` }, stage: "notStarted", indicators: ["dropout"], source: "plans" };
  return { plan: `map-${place}`, id, goal, ...base, ...parts } as Activity;
}

export function reportOf(activity: Activity, date: string, parts: Partial<Report> = {}): Report {
  const { plan, id } = activity;
  return { plan, activity: id, date: date as Day, reporter: "MED", note: {}, reasonLate: {}, ...parts };
}

/** Activities as they are assessed on the reporting date, in the order of MUNICIPALITIES. */
export function assessed(
  activities: readonly Activity[],
  reports: readonly Report[] = [],
): readonly ActivityAssessment[] {
  const tables = { plans: PLACES.map(([id]) => planOf(id)), goals: GOALS, activities, reports };
  const areas = MUNICIPALITIES.map(({ id }) => id);
  return municipalityPlans(tables, areas, SETTINGS, AS_OF).flatMap(({ assessment }) => assessment?.activities ?? []);
}

export function indexOf(activities: readonly ActivityAssessment[]) {
  const places = new Map(MUNICIPALITIES.map(({ id, name }) => [id, name]));
  return buildActivityIndex(activities, OWN_GOALS, (id) => places.get(id) ?? {});
}

/** A few activities with something of everything. */
export const FEW = assessed(
  [
    activityOf("peje", "1.1.1", {
      title: { sq: "Trajnimi i mësuesve", sr: "Obuka đaka", en: "Train teachers" },
      responsible: "DKA / MED",
      plannedCents: 100_000,
      spentCents: 40_000,
      fundingSource: "eu",
      stage: "inProgress",
      start: "2026-01-01" as Day,
      deadline: "2026-06-30" as Day,
    }),
    activityOf("peje", "1.6.1", { responsible: "Schools", deadline: "2027-06-30" as Day }),
    activityOf("gjakove", "1.1.1", {
      title: { en: "Weekly lists" },
      stage: "completed",
      percentDone: 100,
      completedOn: "2026-02-01" as Day,
      deadline: "2026-03-01" as Day,
      plannedCents: 25_050,
      spentCents: 25_050,
      evidence: "list.pdf",
      responsible: "Schools",
      fundingSource: "Rotary",
    }),
    activityOf("prizren", "2.1.1", { stage: "cancelled", title: { en: "Old lists" }, plannedCents: 500 }),
    activityOf("prizren", "1.10.1", { responsible: "DKA / MED", deadline: "2026-11-10" as Day, plannedCents: 7 }),
  ],
  [
    reportOf(activityOf("peje", "1.1.1"), "2026-02-01", { note: { sq: "Shkollat e fshatit Gorazhdec" } }),
    reportOf(activityOf("gjakove", "1.1.1"), "2026-02-02", { reasonLate: { en: "Heavy snow" } }),
  ],
);

const day = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);
const cents = fc.integer({ min: 0, max: 10_000_000 });

/** Any activities of the three municipalities. */
export const someActivities: fc.Arbitrary<readonly ActivityAssessment[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom("peje", "gjakove", "prizren"),
      fc.constantFrom("1.1", "1.2", "1.6", "1.10", "2.1", "1"),
      fc.record(
        {
          stage: fc.constantFrom(...ACTIVITY_STAGES),
          responsible: fc.constantFrom("DKA / MED", "Schools", "Ärzte"),
          fundingSource: fc.constantFrom("eu", "Rotary"),
          start: day,
          deadline: day,
          completedOn: day,
          percentDone: fc.integer({ min: 0, max: 100 }),
          plannedCents: cents,
          spentCents: cents,
        },
        { requiredKeys: ["stage"] },
      ),
    ),
    { maxLength: 40 },
  )
  .map((drafts) =>
    assessed(drafts.map(([place, goal, parts], number) => activityOf(place, `${goal}.${number}`, parts))),
  );
