import { describe, expect, it } from "vitest";
import { TOTAL } from "#domain/id.ts";
import type { Observation } from "#domain/observation.ts";
import { observationAt } from "#domain/observationTable.ts";
import { areaOf } from "#pages/mapAreas.ts";
import { changed } from "#tests/ingest/clean.ts";
import { type TestSite, testSite } from "./testSite.ts";

/** The area of a municipality on the map of dropout, by value. */
function dropoutArea({ site, packOf, indicator, matrix }: TestSite, place: string) {
  const municipality = site.first.municipalities.find(({ id }) => id === place);
  if (municipality === undefined) throw new Error(`no municipality ${place}`);
  const { observations } = packOf("dropout");
  const rows = Array.from({ length: observations.length }, (_, row): Observation => observationAt(observations, row));
  const observation = rows.findLast(({ area, disaggregation }) => area === place && disaggregation.sex === TOTAL);
  const assessment = matrix.get(indicator("dropout").id)?.get(municipality.id);
  const known = { indicator: indicator("dropout"), observation, assessment };
  return areaOf(site, municipality, { ...known, fill: { kind: "class", index: 0, of: 1 } });
}

describe("a municipality on the map", () => {
  it("says its name, value, marks, period and status, and leads to its page", () => {
    expect(dropoutArea(testSite(), "prizren")).toEqual({
      area: "prizren",
      name: "Prizren",
      href: "../en/municipality/prizren/",
      fill: { kind: "class", index: 0, of: 1 },
      valueText: "1.50%\u00a0[r] [e]",
      observed: { value: { kind: "number", number: 1.5 }, marks: ["revised", "estimated"] },
      statusText: "On track",
      periodText: "2024/25",
      noteText: "revised and estimated",
      inProgramme: true,
    });
  });

  it("[V1] says why there is no value", () => {
    expect(dropoutArea(testSite(), "peje")).toMatchObject({ valueText: "[c]", statusText: "Suppressed" });
  });

  it("says that it is outside the programme, rather than that something is missing", () => {
    const { site, indicator } = testSite();
    const [municipality] = site.first.municipalities.filter(({ inProgramme }) => !inProgramme);
    if (municipality === undefined) throw new Error("all are in the programme");
    const area = areaOf(site, municipality, { indicator: indicator("spare"), fill: { kind: "outside" } });
    expect(area).toEqual({
      area: "gjilan",
      name: "Gjilan",
      href: "../en/municipality/gjilan/",
      fill: { kind: "outside" },
      valueText: "Not in the programme",
      inProgramme: false,
    });
  });

  it("says that a value is missing where there is no observation", () => {
    const { site, indicator } = testSite();
    const [municipality] = site.members;
    if (municipality === undefined) throw new Error("nobody is in the programme");
    const known = { indicator: indicator("spare"), fill: { kind: "absent", reason: "missing" } } as const;
    expect(areaOf(site, municipality, known)).toMatchObject({ valueText: "[x]", noteText: "missing" });
  });

  it("[V4] [P11] notes what is illustrative and what is out of date", () => {
    const stale = {
      ...changed("settings.csv", "as_of,2025-12-31", "as_of,2027-12-31"),
      ...changed("observations.csv", "15,1000,r;e,emis,Recounted", "15,1000,,made-up,"),
    };
    expect(dropoutArea(testSite(stale), "prizren").noteText).toBe("Illustrative and Out of date");
  });
});
