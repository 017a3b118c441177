import { describe, expect, it } from "vitest";
import type { Completeness, ReportState } from "#domain/completeness.ts";
import type { Municipality } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import type { Period } from "#domain/period.ts";
import { municipalityPlans } from "#domain/planAssessment.ts";
import { planFlaws } from "#domain/planFlaws.ts";
import { completenessFinding, mendingText, shareText } from "#pages/quality.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { readWith } from "#tests/ingest/clean.ts";
import { withRows } from "#tests/pages/testSite.ts";

const NAMES = { peje: ["Pejë", "Peć", "Peja"], shtime: ["Shtime", "Štimlje", "Shtime"] } as const;
const MUNICIPALITIES = Object.entries(NAMES).map(
  ([id, [sq, sr, en]]): Municipality => ({ id: id as AreaId, name: { sq, sr, en }, inProgramme: true, note: {} }),
);

/** One indicator, its states in Peja and in Shtime. */
function completeness(...states: readonly (readonly ReportState[])[]): Completeness {
  const areas = MUNICIPALITIES.map(({ id }) => id);
  const periods = (states[0] ?? []).map((_, place) => `${2000 + place}` as Period);
  const own = new Map(areas.map((area, place) => [area, states[place] ?? []]));
  return { areas, rows: [{ indicator: "dropout" as IndicatorId, periods, states: own }] };
}

function findings(found: Completeness): readonly string[] {
  return [english, albanian, serbian].map((words) => completenessFinding(found, MUNICIPALITIES, words));
}

describe("how much is reported, in a sentence", () => {
  it("says how many are missing and that one municipality owes most of them", () => {
    const found = completeness(
      ["reported", "zero", "missing", "suppressed", "reported"],
      ["missing", "missing", "belowRounding", "notApplicable", "reported"],
    );
    // Nine are due, six of them reported.
    expect(findings(found)).toEqual([
      "66.6% of the values due are reported (6 of 9). 3 are missing, most of them from Shtime.",
      "Janë raportuar 66,6% e vlerave të pritura (6 nga 9). Mungojnë 3 vlera, shumica nga komuna Shtime.",
      "Prijavljeno je 66,6% očekivanih vrednosti (6 od 9). Nedostaju 3 vrednosti, većinom iz opštine Štimlje.",
    ]);
  });

  it("says where the only one is missing", () => {
    expect(findings(completeness(["reported", "missing"], ["reported", "reported"]))).toEqual([
      "75.0% of the values due are reported (3 of 4). 1 is missing, from Peja.",
      "Janë raportuar 75,0% e vlerave të pritura (3 nga 4). Mungon 1 vlerë, nga komuna Pejë.",
      "Prijavljeno je 75,0% očekivanih vrednosti (3 od 4). Nedostaje 1 vrednost, iz opštine Peć.",
    ]);
  });

  it("says how many municipalities owe something where none owes most", () => {
    expect(findings(completeness(["reported", "missing"], ["missing", "reported"]))).toEqual([
      "50.0% of the values due are reported (2 of 4). 2 are missing, from 2 municipalities.",
      "Janë raportuar 50,0% e vlerave të pritura (2 nga 4). Mungojnë 2 vlera, në 2 komuna.",
      "Prijavljeno je 50,0% očekivanih vrednosti (2 od 4). Nedostaju 2 vrednosti, iz 2 opštine.",
    ]);
  });

  it("says that all are reported, and that nothing is due", () => {
    expect(findings(completeness(["reported", "suppressed"], ["zero", "notApplicable"]))).toEqual([
      "All 3 values due are reported.",
      "Të gjitha 3 vlerat e pritura janë raportuar.",
      "Prijavljene su sve 3 očekivane vrednosti.",
    ]);
    expect(findings(completeness([], []))).toEqual([
      "No value is due yet.",
      "Ende nuk pritet asnjë vlerë.",
      "Još se ne očekuje nijedna vrednost.",
    ]);
  });

  it("never rounds up to all of it", () => {
    expect(shareText(9999, 10_000, english)).toBe("99.9%");
    expect(shareText(836, 836, english)).toBe("100%");
    expect(shareText(0, 14, english)).toBe("0.0%");
  });
});

describe("the text for a directorate", () => {
  const { dataset } = readWith(withRows({ "goals.csv": ["map-peje,3,Tjetër", "map-peje,3.1,Pa aktivitet"] }));
  const asOf = "2025-12-31" as Day;
  const plans = dataset && municipalityPlans(dataset, ["peje" as AreaId], dataset.settings, asOf);
  const assessment = plans?.[0]?.assessment;
  if (assessment === undefined) throw new Error("Peja has no plan");
  const [peja] = MUNICIPALITIES as [Municipality];

  it("names the plan's own points, then each activity with its points", () => {
    expect(
      mendingText(peja, planFlaws(assessment), asOf, english),
    ).toBe(`Peja: what to mend in the municipal action plan, as of 31 December 2025
Please check each point and correct it in your next report.

Of the plan itself
- No activity serves sub-goal 3.1.

1.1.1 Trajnim
- No budget is stated.
- No deadline is set.
- No indicator is linked.
- No start is set.

1.1.2 Botim
- No indicator is linked.
`);
  });

  it("reads in every language", () => {
    const [sq, sr] = [albanian, serbian].map((words) => mendingText(peja, planFlaws(assessment), asOf, words));
    expect(sq).toMatch(/^Pejë: çfarë duhet korrigjuar në planin komunal të veprimit, gjendja më 31 dhjetor 2025\n/);
    expect(sr).toMatch(/^Peć: šta treba ispraviti u opštinskom akcionom planu; stanje na dan: 31\. decembar 2025\.\n/);
  });
});
