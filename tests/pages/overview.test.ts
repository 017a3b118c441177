import { describe, expect, it } from "vitest";
import { callList, headlinesOf, unreportedOf } from "#pages/overview.ts";
import { wordOf } from "#tests/domain/questions.ts";
import { changed } from "#tests/ingest/clean.ts";
import { testSite, withRows } from "./testSite.ts";

/** A target for the programme, from 8 % in 2023/24 to 2 % in 2026/27. */
const PROGRAMME_TARGETS = withRows({
  "targets.csv": [
    "dropout,programme,total,total,total,baseline,2023/24,8,,,emis,",
    "dropout,programme,total,total,total,target,2026/27,2,,,plans,",
  ],
});
const PEJE_REPORTED = changed(
  "observations.csv",
  "dropout,peje,2024/25,total,total,total,[c],,,",
  "dropout,peje,2024/25,total,total,total,,60,500,",
);

function headlineIn(changes: Readonly<Record<string, string>>, id = "dropout") {
  const headline = headlinesOf(testSite(changes).site).find(({ indicator }) => indicator.id === id);
  if (headline === undefined) throw new Error(`no headline ${id}`);
  return headline;
}

describe("the headlines of the overview", () => {
  it("are the indicators called so, and no others", () => {
    expect(headlinesOf(testSite().site).map(({ indicator }) => indicator.id)).toEqual(["dropout"]);
  });

  it("[A1] [A2] show the pooled rate of the newest period and who is in it", () => {
    const { latest } = headlineIn(PEJE_REPORTED);
    expect(latest?.period).toBe("2024/25");
    expect(latest?.observation.value).toEqual({ kind: "number", number: 5 });
    expect(latest?.aggregate.coverage).toEqual({ reported: 2, of: 2, absent: [] });
    expect(headlineIn({}).latest?.aggregate.coverage).toEqual({
      reported: 1,
      of: 2,
      absent: [{ area: "peje", reason: "suppressed" }],
    });
  });

  it("[A2] [S8] are suppressed where a part is and no total is published; no older period stands in", () => {
    const hidden = changed(
      "observations.csv",
      "dropout,peje,2024/25,total,total,total,[c],,,",
      "dropout,peje,2024/25,total,total,total,,[c],500,",
    );
    const { latest, assessment } = headlineIn({ ...hidden, "targets.csv": PROGRAMME_TARGETS["targets.csv"] ?? "" });
    expect([latest?.period, latest?.observation.value]).toEqual(["2024/25", { kind: "absent", reason: "suppressed" }]);
    expect(assessment?.progress).toMatchObject({ reason: "suppressed" });
  });

  it("have a status where the programme has targets, else the reason why not", () => {
    const { assessment } = headlineIn({ ...PEJE_REPORTED, ...PROGRAMME_TARGETS });
    expect(assessment?.progress).toMatchObject({ status: "onTrack", shareCovered: 0.5 });
    expect(headlineIn(PEJE_REPORTED).assessment?.progress).toMatchObject({ reason: "noBaseline" });
  });

  it("[T2] do not run ahead of the reporting date into a period that has not ended", () => {
    const open = withRows({ "observations.csv": ["dropout,prizren,2025/26,total,total,total,,1,1000,,emis,"] });
    const { latest, assessment } = headlineIn({ ...open, ...PROGRAMME_TARGETS });
    expect(latest?.period).toBe("2024/25");
    expect(assessment?.actual?.period).toBe("2024/25");
  });

  it("show their value also where nobody has a target for them", () => {
    const headline = changed(
      "indicators.csv",
      "spare,count,schools,increase,output,no",
      "spare,count,schools,increase,output,yes",
    );
    const targets = changed("targets.csv", "spare,prizren,total,total,total,baseline,2023/24,14,,,emis,\n", "");
    const none = { "targets.csv": (targets["targets.csv"] ?? "").replaceAll(/^spare,.*\n/gm, "") };
    const { latest } = headlineIn({ ...headline, ...none }, "spare");
    expect(latest?.period).toBe("2024/25");
    expect(latest?.observation.value).toEqual({ kind: "number", number: 21 });
  });

  it("[A3] show a published total as published", () => {
    const headline = changed(
      "indicators.csv",
      "pupils,count,pupils,none,context,no",
      "pupils,count,pupils,none,context,yes",
    );
    const published = changed(
      "observations.csv",
      "pupils,programme,2023/24,total,total,total,1000",
      "pupils,programme,2023/24,total,total,total,1001",
    );
    const { latest } = headlineIn({ ...headline, ...published }, "pupils");
    expect(latest?.observation.value).toEqual({ kind: "number", number: 1001 });
    expect(latest?.aggregate.coverage).toMatchObject({ reported: 2, of: 2 });
  });
});

describe("whom to call", () => {
  function callsIn(changes: Readonly<Record<string, string>>): readonly string[] {
    const { site, matrix } = testSite(changes);
    return callList(matrix, site.members).map(
      ({ municipality, assessments }) =>
        `${municipality.id}: ${assessments.map(({ indicator, progress }) => `${indicator.id} ${wordOf(progress)}`).join(", ")}`,
    );
  }

  const adopted = [
    "adopted,prizren,total,total,total,baseline,2023/24,0,,,emis,",
    "adopted,prizren,total,total,total,target,2025/26,1,,,plans,",
  ];

  it("begins with the municipality with most to talk about, and in it with the worst", () => {
    expect(callsIn(withRows({ "targets.csv": adopted }))).toEqual([
      "prizren: spare regressed, adopted offTrack",
      "peje: spare regressed",
    ]);
  });

  it("keeps to the alphabet among equals, and puts worse before behind", () => {
    expect(callsIn({})).toEqual(["peje: spare regressed", "prizren: spare regressed"]);
    const behind = {
      ...changed(
        "observations.csv",
        "spare,peje,2024/25,total,total,total,11",
        "spare,peje,2024/25,total,total,total,17",
      ),
      ...changed(
        "targets.csv",
        "spare,peje,total,total,total,target,2026/27,21",
        "spare,peje,total,total,total,target,2026/27,25",
      ),
    };
    expect(callsIn(behind)).toEqual(["prizren: spare regressed", "peje: spare behind"]);
  });

  it("leaves out who is on track, and what has no status", () => {
    const well = changed(
      "observations.csv",
      "spare,peje,2024/25,total,total,total,11",
      "spare,peje,2024/25,total,total,total,21",
    );
    expect(callsIn(well)).toEqual(["prizren: spare regressed"]);
  });
});

describe("who has not reported", () => {
  function unreportedIn(changes: Readonly<Record<string, string>>) {
    const { matrix, indicator } = testSite(changes);
    return unreportedOf(matrix, [indicator("dropout"), indicator("spare")]).map(
      ({ indicator: { id }, period, missing, stale }) => ({ id, period, missing, stale }),
    );
  }

  it("is nobody where all have a value for the newest period, a suppressed one too", () => {
    expect(unreportedIn({})).toEqual([]);
  });

  it("is who has no value for the newest period anyone has", () => {
    const gone = changed("observations.csv", "spare,peje,2024/25,total,total,total,11,,,,emis,\n", "");
    expect(unreportedIn(gone)).toEqual([{ id: "spare", period: "2024/25", missing: ["peje"], stale: [] }]);
  });

  it("is nobody who reported without having a target", () => {
    const targets = changed("targets.csv", "spare,peje,total,total,total,baseline,2023/24,15,,,emis,\n", "");
    const none = { "targets.csv": (targets["targets.csv"] ?? "").replaceAll(/^spare,peje,.*\n/gm, "") };
    expect(unreportedIn(none)).toEqual([]);
  });

  it("[P11] tells who is out of date apart from who is merely late", () => {
    const later = changed("settings.csv", "as_of,2025-12-31", "as_of,2027-12-31");
    expect(unreportedIn(later)).toEqual([
      { id: "dropout", period: "2024/25", missing: [], stale: ["peje", "prizren"] },
      { id: "spare", period: "2024/25", missing: [], stale: ["peje", "prizren"] },
    ]);
  });
});
