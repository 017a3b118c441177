import { describe, expect, it } from "vitest";
import type { Change } from "#domain/change.ts";
import { CHANGE_FINDINGS, countFindings, findingOf } from "#domain/changeFindings.ts";
import { changesBetween } from "#domain/changes.ts";
import { changed } from "#tests/ingest/clean.ts";
import { soundDataset } from "#tests/pages/testSite.ts";

/** What is found when a piece of one file of the small data set is replaced. */
function foundIn(file: string, from: string, to: string): readonly string[] {
  return changesBetween(soundDataset(), soundDataset(changed(file, from, to))).map(findingOf);
}

describe("[L6] what a change is counted as", () => {
  it.each([
    ["stageMoved", "activities.csv", "2025-12-31,inProgress", "2025-12-31,completed"],
    ["planStageMoved", "plans.csv", "peje,1,drafting", "peje,1,adopted"],
    ["deadlineLater", "activities.csv", "2025-12-31,inProgress", "2026-01-01,inProgress"],
    ["deadlineEarlier", "activities.csv", "2025-12-31,inProgress", "2025-12-30,inProgress"],
    ["budgetChanged", "activities.csv", "40,300,100.25", "40,300.01,100.25"],
    ["targetEdited", "targets.csv", "interim,2025/26,1.5,", "interim,2025/26,1.6,"],
    ["valueRevised", "observations.csv", "total,total,total,900", "total,total,total,901"],
    ["planAdded", "plans.csv", "map-spare,gjilan,1", "map-other,decan,1,none,,,,,Plani,plans\nmap-spare,gjilan,1"],
    [
      "activityAdded",
      "activities.csv",
      "map-peje,1.1.1,1.1,Trajnim",
      "map-peje,1.1.3,1.1,Fletushka,DKA,,,,notStarted,,,,,,,,,plans\nmap-peje,1.1.1,1.1,Trajnim",
    ],
    [
      "reportAdded",
      "reports.csv",
      "map-prizren,1.2.1,2025-03-31",
      "map-prizren,1.2.1,2025-06-30,DKA Prizren,inProgress,20,50,,,\nmap-prizren,1.2.1,2025-03-31",
    ],
    [
      "valueAdded",
      "observations.csv",
      "spare,peje,2022/23",
      "spare,gjilan,2022/23,total,total,total,9,,,,emis,\nspare,peje,2022/23",
    ],
    ["valueRemoved", "observations.csv", "spare,peje,2022/23,total,total,total,19,,,,emis,\n", ""],
    ["other", "activities.csv", "1.2,Takime,DKA", "1.2,Takime,Shkolla"],
    ["other", "activities.csv", "2025-12-31,inProgress", ",inProgress"],
    ["other", "settings.csv", "as_of,2025-12-31", "as_of,2026-01-31"],
    ["other", "reports.csv", "map-prizren,1.2.1,2025-03-31,DKA Prizren,inProgress,20,50,,,\n", ""],
  ])("is %s for %s: %s", (finding, file, from, to) => {
    expect(foundIn(file, from, to)).toEqual([finding]);
  });

  it("is an activity removed", () => {
    expect(foundIn("activities.csv", "map-peje,1.1.1,1.1,Trajnim,DKA,,,,notStarted,,,,,,,,,plans\n", "")).toEqual([
      "activityRemoved",
    ]);
  });

  it("is counted by finding in one order, whatever the order of changes, findings without any left out", () => {
    const row = { table: "observations", key: ["dropout", "peje", "2024/25", "total", "total", "total"] };
    const changes: readonly Change[] = [
      { ...row, kind: "removed" },
      { ...row, kind: "added" },
      { table: "sources", key: ["emis"], kind: "added" },
      { ...row, kind: "added" },
    ];
    const counts = [
      { finding: "valueAdded", count: 2 },
      { finding: "valueRemoved", count: 1 },
      { finding: "other", count: 1 },
    ];
    expect(countFindings(changes)).toEqual(counts);
    expect(countFindings(changes.toReversed())).toEqual(counts);
    expect(CHANGE_FINDINGS.at(-1)).toBe("other");
  });
});
