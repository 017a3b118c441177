import { describe, expect, it } from "vitest";
import type { Plan } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId } from "#domain/id.ts";
import type { MunicipalityPlan } from "#domain/planAssessment.ts";
import { countBy, filterOf, joinWords, leaders, planFinding, plansNotUnderWay } from "#pages/plansView.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { activityOf, assessed, FEW, NAMES } from "#tests/ui/plan/activities.ts";

function overdueIn(...places: readonly string[]) {
  const past = { deadline: "2026-01-31" as Day };
  return assessed([
    ...places.map((place, number) => activityOf(place, `1.1.${number}`, past)),
    activityOf("prizren", "2.1.1"),
  ]);
}

describe("the finding of the plans", () => {
  it("[L1] says how many are overdue and where most of them are, in every language", () => {
    const activities = overdueIn("peje", "peje", "gjakove");
    const sentences = [english, albanian, serbian].map((words) => planFinding(activities, NAMES.municipality, words));
    expect(sentences).toEqual([
      "3 of 4 activities are overdue, most in Peja (2)",
      "3 nga 4 aktivitete e kanë kaluar afatin, më së shumti: Peja (2)",
      "Rok je istekao kod 3 od 4 aktivnosti, najviše: Peja (2)",
    ]);
  });

  it("names all who share the first place", () => {
    const finding = planFinding(overdueIn("peje", "gjakove"), NAMES.municipality, english);
    expect(finding).toBe("2 of 3 activities are overdue, most in Peja (1) and Gjakova (1)");
  });

  it("names none where too many share it", () => {
    expect(leaders([1, 2, 3, 4].map((key) => ({ key, count: 5 })))).toEqual([]);
  });

  it("is true of none and of no plan at all", () => {
    expect(planFinding(overdueIn(), NAMES.municipality, english)).toBe("No activity is overdue");
    expect(planFinding([], NAMES.municipality, english)).toBe("No plan holds an activity yet");
  });

  it("counts bodies, the most first, and leaves out those that are not named", () => {
    expect(countBy(FEW, ({ activity }) => activity.responsible)).toEqual([
      { key: "DKA / MED", count: 2 },
      { key: "Schools", count: 2 },
    ]);
  });
});

describe("plans that are not carried out", () => {
  const planned = (municipality: string, stage?: Plan["stage"]): MunicipalityPlan => ({
    municipality: municipality as AreaId,
    earlier: [],
    later: [],
    ...(stage && { current: { stage } as Plan }),
  });

  it("[L5] are named by their stage, no plan yet first, also where none is on record", () => {
    const groups = plansNotUnderWay([
      planned("peje", "underWay"),
      planned("obiliq", "finalised"),
      planned("shtime", "none"),
      planned("decan"),
    ]);
    expect(groups).toEqual([
      { stage: "none", municipalities: ["shtime", "decan"] },
      { stage: "finalised", municipalities: ["obiliq"] },
    ]);
  });
});

describe("the filter of an address", () => {
  it("[X3] is every word of each part", () => {
    const filter = filterOf({ municipality: "peje~gjakove", find: "x", responsible: "DKA / MED" });
    expect(filter).toMatchObject({
      municipality: ["peje", "gjakove"],
      find: "x",
      responsible: ["DKA / MED"],
      stage: [],
    });
    expect(joinWords(filter.municipality)).toBe("peje~gjakove");
    expect(joinWords([])).toBeUndefined();
  });
});
