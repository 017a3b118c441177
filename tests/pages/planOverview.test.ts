import { describe, expect, it } from "vitest";
import { activityChanges } from "#domain/activityChanges.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId } from "#domain/id.ts";
import { municipalityPlans } from "#domain/planAssessment.ts";
import {
  countChanges,
  currentActivities,
  fundedActivities,
  inForceFirst,
  planCalls,
  totalOfPlans,
} from "#pages/planOverview.ts";
import { CLEAN, readWith } from "#tests/ingest/clean.ts";
import { withRows } from "#tests/pages/testSite.ts";

const MEMBERS = ["gjilan", "peje", "prizren"] as AreaId[];

/** The plans of the small data set, with some rows more, as of a day. */
function plansOn(asOf: string, rows: Readonly<Record<string, readonly string[]>> = {}) {
  const { dataset } = readWith(withRows(rows));
  return { plans: plansOf(dataset, asOf), funders: dataset?.funders ?? [] };
}

function plansOf(dataset: Dataset | undefined, asOf: string) {
  if (dataset === undefined) throw new Error("the small data set cannot be read");
  return municipalityPlans(dataset, MEMBERS, dataset.settings, asOf as Day);
}

describe("the plans of the overview", () => {
  it("are added up over all municipalities, one without a plan adding nothing", () => {
    const { plans } = plansOn("2026-01-31");
    const { activities, stages, plannedCents, spentCents, withoutBudget } = totalOfPlans(plans);
    expect([activities, stages.completed, plannedCents, spentCents, withoutBudget]).toEqual([
      4, 1, 160_050, 120_025, 1,
    ]);
    expect(currentActivities(plans)).toHaveLength(4);
  });

  it("[L5] begin with those adopted or under way", () => {
    const { plans } = plansOn("2026-01-31");
    expect(inForceFirst(plans).map(({ municipality }) => municipality)).toEqual(["prizren", "gjilan", "peje"]);
  });
});

describe("whom to call about a plan", () => {
  it("[L1] [L2] is the municipality with most overdue, with the reasons and the bodies that answer", () => {
    const { plans } = plansOn("2026-01-31", {
      "activities.csv": [
        "map-prizren,1.2.2,1.2,Fletushka,Shkolla,,2025-01-01,2025-11-30,inProgress,,5,,,,,dropout,,plans",
      ],
    });
    const [first, second] = planCalls(plans);
    expect(first?.municipality).toBe("prizren");
    // 1.2.1 was due on 31 December 2025 and last reported on in March; 1.2.2 was due a month before and never reported on.
    expect(first?.reasons).toEqual({ overdue: 2, startOverdue: 0, stale: 2 });
    expect(first?.activities.map(({ activity }) => activity.id)).toEqual(["1.2.2", "1.2.1"]);
    expect(first?.bodies).toEqual([
      { name: "Shkolla", count: 1 },
      { name: "DKA", count: 1 },
    ]);
    // on hold since its deadline passed
    expect(second?.municipality).toBe("peje");
    expect(second?.reasons).toEqual({ overdue: 1, startOverdue: 0, stale: 0 });
  });

  it("is nobody where nothing is late and all is reported on", () => {
    expect(planCalls(plansOn("2025-04-01").plans)).toEqual([]);
  });
});

describe("who pays", () => {
  it("is every funder of the data set with its sums, then what is paid by nobody named", () => {
    const { plans, funders } = plansOn("2026-01-31");
    const rows = fundedActivities(plans, funders);
    expect(rows.map(({ key }) => key)).toEqual([...funders.map(({ id }) => id), undefined]);
    const eu = rows.find(({ key }) => key === "eu");
    expect([eu?.totals.activities, eu?.totals.plannedCents, eu?.totals.spentCents]).toEqual([2, 150_050, 120_025]);
    expect(rows.at(-1)?.totals.activities).toBe(2);
  });

  it("loses no activity and no cent", () => {
    const { plans, funders } = plansOn("2026-01-31");
    const sums = fundedActivities(plans, funders).map(({ totals }) => totals);
    const whole = totalOfPlans(plans);
    expect(sums.reduce((sum, one) => sum + one.activities, 0)).toBe(whole.activities);
    expect(sums.reduce((sum, one) => sum + one.plannedCents, 0)).toBe(whole.plannedCents);
  });
});

it("the small data set names a funder of an activity", () => {
  expect(CLEAN["funders.csv"]).toMatch(/^eu,/m);
});

describe("what changed between two versions of a plan", () => {
  it("[L6] is counted by kind, later and earlier deadlines apart, kinds without any left out", () => {
    const plan = "map-prizren-2,prizren,2,underWay,2025-09-01,2027-08-31,,,Plani i Prizrenit,plans";
    const { dataset } = readWith(
      withRows({
        "plans.csv": [plan],
        "activities.csv": [
          "map-prizren-2,1.1.1,1.1,Trajnim,DKA,,2024-09-01,2025-06-30,completed,2025-06-01,100,1300.50,1100,eu,,dropout,,plans",
          "map-prizren-2,1.2.1,1.1,Takime,DKA,,2024-09-01,2026-02-28,completed,,100,300,100.25,eu,,dropout,,plans",
          "map-prizren-2,1.1.9,1.1,E re,DKA,,,,notStarted,,,,,,,,,plans",
        ],
      }),
    );
    const activitiesOf = (id: string) => dataset?.activities.filter((activity) => activity.plan === id) ?? [];
    const changes = activityChanges(activitiesOf("map-prizren"), activitiesOf("map-prizren-2"));
    expect(countChanges(changes)).toEqual([
      { kind: "added", count: 1 },
      { kind: "stageMoved", count: 1 },
      { kind: "later", count: 1 },
      { kind: "budget", count: 1 },
    ]);
  });
});
