import { describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import type { AreaId } from "#domain/id.ts";
import { municipalityPlans } from "#domain/planAssessment.ts";
import { FLAWS, municipalitiesToMend, planFlaws } from "#domain/planFlaws.ts";
import { readWith } from "#tests/ingest/clean.ts";
import { withRows } from "#tests/pages/testSite.ts";

/** The plans of the small data set on 31 December 2025, with some activities more. */
function plansWith(activities: readonly string[] = []) {
  const { dataset } = readWith(withRows({ "activities.csv": activities }));
  if (dataset === undefined) throw new Error("the small data set cannot be read");
  const areas = ["gjilan", "decan", "peje", "prizren"] as AreaId[];
  return municipalityPlans(dataset, areas, dataset.settings, "2025-12-31" as Day);
}

function flawsIn(municipality: string, activities: readonly string[] = []) {
  const plan = plansWith(activities).find((one) => one.municipality === municipality);
  if (plan?.assessment === undefined) throw new Error(`no plan of ${municipality}`);
  return planFlaws(plan.assessment);
}

describe("what is to be mended in a plan", () => {
  it("[L2] [L3] is every contradiction, gap, lacking day and old report of its activities", () => {
    // 1.1.1 has neither start, deadline, budget nor indicator; 1.1.2 has no indicator.
    const { activities } = flawsIn("peje");
    expect(activities.map(({ assessment, flaws }) => [assessment.activity.id, flaws.map(({ code }) => code)])).toEqual([
      ["1.1.1", ["noBudget", "noDeadline", "noIndicator", "noStart"]],
      ["1.1.2", ["noIndicator"]],
    ]);
  });

  it("[L2] says how old the last report is", () => {
    // From 31 March to 31 December 2025 are 275 days.
    const stale = flawsIn("prizren").activities.flatMap(({ flaws }) => flaws);
    expect(stale).toContainEqual({ code: "staleReport", daysSince: 275 });
    const never = ["map-prizren,1.2.2,1.2,Fletushka,DKA,,2025-01-01,2026-11-30,inProgress,,5,10,5,,,dropout,,plans"];
    const found = flawsIn("prizren", never).activities.find(({ assessment }) => assessment.activity.id === "1.2.2");
    expect(found?.flaws).toEqual([{ code: "staleReport" }]);
  });

  it("asks for the day of completion, and of a cancelled activity for nothing", () => {
    const rows = [
      "map-prizren,1.2.2,1.2,Fletushka,DKA,,2025-01-01,2025-11-30,completed,,100,10,5,,,dropout,raport.pdf,plans",
      "map-prizren,1.2.3,1.2,Lojë,,,,,cancelled,,,,,,,,,plans",
    ];
    const found = flawsIn("prizren", rows).activities.map(({ assessment, flaws }) => [
      assessment.activity.id,
      flaws.map(({ code }) => code),
    ]);
    expect(found).toContainEqual(["1.2.2", ["completedUndated"]]);
    expect(found.map(([id]) => id)).not.toContain("1.2.3");
  });

  it("counts each kind, and they add up to all, those of the plan itself among them", () => {
    // Nothing serves sub-goal 1.2 in Peja: no such goal there. In Prizren 1.1 and 1.2 are served.
    const flaws = flawsIn("peje");
    expect([...flaws.counts]).toEqual([
      ["noBudget", 1],
      ["noDeadline", 1],
      ["noIndicator", 2],
      ["noStart", 1],
    ]);
    expect(flaws.total).toBe(5);
    expect([...flaws.counts.keys()].every((code) => FLAWS.includes(code))).toBe(true);
  });
});

describe("the municipalities by what they have to mend", () => {
  it("[L5] begin with most and end with those that have no plan yet, with nothing said of them", () => {
    const found = municipalitiesToMend(plansWith());
    expect(found.map(({ plan, flaws }) => [plan.municipality, flaws?.total])).toEqual([
      ["peje", 5],
      ["prizren", 1],
      ["gjilan", undefined],
      ["decan", undefined],
    ]);
  });
});
