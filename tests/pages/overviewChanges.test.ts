import { describe, expect, it } from "vitest";
import { countFindings } from "#domain/changeFindings.ts";
import { changesBetween } from "#domain/changes.ts";
import type { Dataset } from "#domain/dataset.ts";
import { findingTexts, findingTextsOf, groupChanges, hrefOfChange, rowText } from "#pages/overviewChanges.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { changed } from "#tests/ingest/clean.ts";
import { soundDataset, testSite } from "#tests/pages/testSite.ts";
import { changeNames } from "#ui/plan/changeNames.ts";

const NOW = soundDataset();
const { site } = testSite();

/** The changes from a version in which pieces of files were otherwise. */
function changesSince(...pieces: readonly (readonly [file: string, now: string, before: string])[]) {
  const before = soundDataset(Object.assign({}, ...pieces.map(([file, now, was]) => changed(file, now, was))));
  return { before, changes: changesBetween(before, NOW) };
}

const MANY = changesSince(
  ["settings.csv", "as_of,2025-12-31", "as_of,2025-09-30"],
  [
    "observations.csv",
    "pupils,programme,2023/24,total,total,total,1000",
    "pupils,programme,2023/24,total,total,total,999",
  ],
  ["targets.csv", "interim,2025/26,1.5,", "interim,2025/26,1.6,"],
  ["activities.csv", "map-peje,1.1.2,1.1,Botim,DKA", "map-peje,1.1.2,1.1,Botim,Shkolla"],
  ["goals.csv", "*,1.1,Hulumtim i hershëm", "*,1.1,Hulumtim"],
  ["municipalities.csv", "Gjilan,no", "Gjilan,yes"],
  ["reports.csv", "map-prizren,1.2.1,2025-03-31,DKA Prizren,inProgress,20,50,,,\n", ""],
);

function groupsOf(changes: typeof MANY.changes, plans: Dataset["plans"] = NOW.plans) {
  return groupChanges(changes, plans, site).map(({ name, changes: own }) => [name, own.map(({ table }) => table)]);
}

describe("[L6] what changed since the previous version of the data", () => {
  it("is put together by municipality, then the programme, and by table where it is of none", () => {
    expect(groupsOf(MANY.changes)).toEqual([
      ["Gjilan", ["municipalities"]],
      ["Peja", ["activities"]],
      ["Prizren", ["targets", "reports"]],
      ["Programme (2 municipalities)", ["observations"]],
      ["Settings", ["settings"]],
      ["Goals", ["goals"]],
    ]);
  });

  it("is of the municipality of a plan that is gone, where that is known", () => {
    const gone = { table: "activities", key: ["map-gone", "1.1"], kind: "removed" } as const;
    const former = NOW.plans.map((plan) => ({ ...plan, id: "map-gone" as typeof plan.id }));
    expect(groupsOf([gone], former.slice(0, 1))).toEqual([["Prizren", ["activities"]]]);
    expect(groupsOf([gone])).toEqual([["Activities", ["activities"]]]);
  });

  it("leads to the activity, the plan, the indicator or the municipality, where it is still there", () => {
    const hrefOf = (table: string, ...key: readonly string[]) => hrefOfChange({ table, key, kind: "added" }, NOW, site);
    expect(hrefOf("activities", "map-peje", "1.1.2")).toBe("../en/plans/?activity=map-peje%7E1.1.2");
    expect(hrefOf("reports", "map-prizren", "1.2.1", "2025-03-31")).toBe("../en/plans/?activity=map-prizren%7E1.2.1");
    expect(hrefOf("plans", "map-peje")).toBe("../en/plans/?municipality=peje");
    expect(hrefOf("observations", "dropout", "peje", "2024/25")).toBe("../en/indicator/dropout/");
    expect(hrefOf("targets", "dropout", "peje")).toBe("../en/indicator/dropout/");
    expect(hrefOf("indicators", "spare")).toBe("../en/indicator/spare/");
    expect(hrefOf("municipalities", "decan")).toBe("../en/municipality/decan/");
    expect(hrefOf("activities", "map-peje", "9.9")).toBeUndefined();
    expect(hrefOf("observations", "gone", "peje")).toBeUndefined();
    expect(hrefOf("plans", "gone")).toBeUndefined();
    expect(hrefOf("settings", "as_of")).toBeUndefined();
  });

  it("calls a report by its activity and day, any other row by its name", () => {
    const [report] = MANY.changes.filter(({ table }) => table === "reports");
    const [target] = MANY.changes.filter(({ table }) => table === "targets");
    if (report === undefined || target === undefined) throw new Error("no report or target changed");
    const said = (words: typeof english) => rowText(report, words, changeNames(NOW, words));
    expect([english, albanian, serbian].map(said)).toEqual([
      "1.2.1 Takime, report of 31 March 2025",
      "1.2.1 Takime, raporti i datës 31 mars 2025",
      "1.2.1 Takime, izveštaj (31. mart 2025.)",
    ]);
    expect(rowText(target, english, changeNames(NOW, english))).toBe("Dropout rate, Prizren, Interim target, 2025/26");
  });

  it("is counted in the plurals of each language, what matters most first", () => {
    const counts = [
      { finding: "stageMoved", count: 12 },
      { finding: "deadlineLater", count: 5 },
      { finding: "valueRevised", count: 3 },
      { finding: "valueAdded", count: 21 },
      { finding: "valueRemoved", count: 1 },
    ] as const;
    expect(findingTexts(counts, english)).toEqual([
      "12 activities at another stage",
      "5 deadlines later",
      "3 values revised",
      "21 new values",
      "1 value removed",
    ]);
    expect(findingTexts(counts, albanian)).toEqual([
      "12 aktivitete në fazë tjetër",
      "5 afate të shtyra",
      "3 vlera të rishikuara",
      "21 vlera të reja",
      "1 vlerë e hequr",
    ]);
    expect(findingTexts(counts, serbian)).toEqual([
      "12 aktivnosti u drugoj fazi",
      "5 rokova produženo",
      "3 vrednosti revidirane",
      "21 nova vrednost",
      "1 vrednost uklonjena",
    ]);
    expect(findingTextsOf(MANY.changes, english)).toEqual(findingTexts(countFindings(MANY.changes), english));
  });
});
