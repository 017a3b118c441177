import { describe, expect, it } from "vitest";
import type { MunicipalityPlan, PlanAssessment } from "#domain/planAssessment.ts";
import { countStatuses } from "#domain/summary.ts";
import type { Words } from "#i18n/words.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { changed } from "#tests/ingest/clean.ts";
import { assessmentOf } from "#tests/ui/status/assessments.ts";
import { summarySentence } from "#ui/plan/summarySentence.ts";
import { cleanPlan } from "./cleanPlans.ts";

const PEJA = { name: { sq: "Pejë", sr: "Peć", en: "Peja" } };
const { progress } = assessmentOf();
const ONE_WELL = countStatuses([progress, { kind: "unmeasurable", reason: "noActual", question: progress.question }]);
const NONE = countStatuses([{ kind: "unmeasurable", reason: "noTarget", question: progress.question }]);

function said(plan: MunicipalityPlan | undefined, words: Words = english, counts = ONE_WELL): string {
  return summarySentence(PEJA, counts, plan, words).replaceAll("\u00a0", " ");
}

/** The plan of the small data set with some of its numbers told. */
function planWith(change: (assessment: PlanAssessment) => Partial<PlanAssessment>): MunicipalityPlan {
  const plan = cleanPlan();
  if (plan.assessment === undefined) throw new Error("no assessment");
  return { ...plan, assessment: { ...plan.assessment, ...change(plan.assessment) } };
}

/** So many completed of so many, with so many overdue and cancelled. */
function counted(completed: number, of: number, overdue: number, cancelled = 0): MunicipalityPlan {
  return planWith(({ totals, progress: shares }) => ({
    totals: {
      ...totals,
      activities: of + cancelled,
      stages: { ...totals.stages, completed, cancelled },
      schedules: { ...totals.schedules, overdue },
    },
    progress: { ...shares, completed, of, timeShare: 0.713, moneyShare: 0.541 },
  }));
}

describe("where a municipality stands, in one sentence", () => {
  it("[P9] [L4] counts indicators and activities and gives the shares of time and money in each language", () => {
    const plan = counted(21, 45, 6);
    expect(said(plan)).toBe(
      "Peja: 1 of 2 indicators is on track or achieved; 21 of 45 activities are completed, 6 are overdue; 71% of the plan’s time and 54% of its money are used.",
    );
    expect(said(plan, albanian)).toBe(
      "Pejë: 1 nga 2 tregues ecën sipas planit ose është arritur; 21 nga 45 aktivitete kanë përfunduar, 6 e kanë kaluar afatin; ka kaluar 71% e kohës së planit dhe janë shpenzuar 54% e mjeteve të tij.",
    );
    expect(said(plan, serbian)).toBe(
      "Peć: 1 od 2 indikatora je po planu ili je ostvaren; 21 od 45 aktivnosti je završena, rok je istekao kod 6 aktivnosti; proteklo je 71% vremena plana i utrošeno 54% njegovih sredstava.",
    );
  });

  it("reads well for none and for one", () => {
    expect(said(counted(0, 1, 0))).toContain("none of 1 activity is completed, none is overdue");
    expect(said(counted(1, 1, 1))).toContain("1 of 1 activity is completed, 1 is overdue");
    expect(said(counted(0, 3, 0), albanian)).toContain(
      "asnjë nga 3 aktivitetet nuk ka përfunduar, asnjë nuk e ka kaluar afatin",
    );
    expect(said(counted(2, 5, 1), serbian)).toContain("2 od 5 aktivnosti su završene, rok je istekao kod 1 aktivnosti");
  });

  it("[L4] says how many cancelled activities are not counted", () => {
    expect(said(counted(2, 5, 1, 1))).toContain(
      "2 of 5 activities are completed (1 cancelled one is not counted), 1 is overdue",
    );
    expect(said(counted(0, 0, 0, 3))).toContain("every activity of the plan is cancelled");
  });

  it("says so where nothing can be measured", () => {
    expect(said(counted(1, 2, 0), english, NONE)).toMatch(/^Peja: no indicator can be measured yet; 1 of 2 activities/);
  });

  it("[L5] says of a plan that does not hold yet what it is instead of how far it is", () => {
    expect(said(cleanPlan("peje"))).toBe("Peja: 1 of 2 indicators is on track or achieved; the plan is being drafted.");
    expect(said(cleanPlan("gjilan"))).toBe("Peja: 1 of 2 indicators is on track or achieved; there is no plan yet.");
    expect(said(cleanPlan("decan"))).toBe("Peja: 1 of 2 indicators is on track or achieved; there is no plan yet.");
    const finalised = changed("plans.csv", "map-peje,peje,1,drafting", "map-peje,peje,1,finalised");
    expect(said(cleanPlan("peje", finalised))).toMatch(/; the plan is finalised, but not adopted yet\.$/);
  });

  it("says that a plan is closed, and what became of it", () => {
    const closed = changed("plans.csv", "map-prizren,prizren,1,adopted", "map-prizren,prizren,1,closed");
    expect(said(cleanPlan("prizren", closed))).toContain(
      "; the plan is closed; 1 of 2 activities is completed, none is overdue;",
    );
  });

  it("gives only the shares there are, and none of money where no budget is stated", () => {
    const without = (parts: readonly string[]) =>
      planWith(({ progress: shares }) => ({
        progress: Object.fromEntries(Object.entries(shares).filter(([key]) => !parts.includes(key))) as typeof shares,
      }));
    expect(said(without(["moneyShare"]))).toMatch(/; 44% of the plan’s time is used\.$/);
    expect(said(without(["timeShare"]))).toMatch(/; 80% of the plan’s money is spent\.$/);
    expect(said(without(["timeShare", "moneyShare"]))).toMatch(/none is overdue\.$/);
  });

  it("is of the indicators alone where the plans could not be loaded", () => {
    expect(said(undefined)).toBe("Peja: 1 of 2 indicators is on track or achieved.");
  });
});
