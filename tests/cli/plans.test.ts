import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CLEAN, changed } from "#tests/ingest/clean.ts";
import { folderPerTest, run, writeFiles } from "./folder.ts";

const inFolder = folderPerTest();

type Line = Readonly<Record<string, string>>;

function linesIn(csv: string): readonly Line[] {
  return Papa.parse<Line>(csv, { header: true, skipEmptyLines: true }).data;
}

/** Prints the plans of the small data set, some of its files changed. */
async function plansWith(changes: Readonly<Record<string, string>> = {}, ...options: readonly string[]) {
  await writeFiles(inFolder(), { ...CLEAN, ...changes });
  const { status, out, err } = await run("plans", inFolder(), ...options);
  expect([status, err]).toEqual([0, ""]);
  return linesIn(out);
}

/** The line of an activity, or of the plan itself. */
function lineOf(lines: readonly Line[], plan: string, activity = ""): Line {
  const found = lines.filter((line) => line["plan"] === plan && line["activity"] === activity);
  expect(found).toHaveLength(1);
  return found[0] ?? {};
}

describe("vijim plans", () => {
  it("prints the columns of DATASET.md, and a line for every plan and every activity of it", async () => {
    const lines = await plansWith();
    expect(Object.keys(lines[0] ?? {})).toEqual([
      ...["plan", "municipality", "activity", "stage", "schedule", "days_overdue", "stale_report"],
      ...["contradictions", "time_share", "money_share"],
    ]);
    expect(lines.map((line) => `${line["plan"]} ${line["municipality"]} ${line["activity"]} ${line["stage"]}`)).toEqual(
      [
        "map-prizren prizren  adopted",
        "map-prizren prizren 1.1.1 completed",
        "map-prizren prizren 1.2.1 inProgress",
        "map-peje peje  drafting",
        "map-peje peje 1.1.1 notStarted",
        "map-peje peje 1.1.2 onHold",
        "map-spare gjilan  none",
      ],
    );
  });

  it("[L1] prints the schedule beside the stage, with days where it is overdue", async () => {
    const lines = await plansWith({}, "--as-of", "2026-01-10");
    expect(lineOf(lines, "map-prizren", "1.1.1")).toMatchObject({ schedule: "completedOnTime", days_overdue: "" });
    expect(lineOf(lines, "map-prizren", "1.2.1")).toMatchObject({ schedule: "overdue", days_overdue: "10" });
    expect(lineOf(lines, "map-peje", "1.1.1")).toMatchObject({ schedule: "noDeadline", days_overdue: "" });
    expect(lineOf(lines, "map-peje", "1.1.2")).toMatchObject({ stage: "onHold", schedule: "overdue" });
  });

  it("[T2] answers as of the reporting date of the data set, or the day of running where that is today", async () => {
    const scheduleOf = (lines: readonly Line[]) => lineOf(lines, "map-prizren", "1.2.1")["schedule"];
    expect(scheduleOf(await plansWith())).toBe("dueSoon");
    expect(scheduleOf(await plansWith(changed("settings.csv", "as_of,2025-12-31", "as_of,today")))).toBe("overdue");
    expect(scheduleOf(await plansWith({}, "--as-of", "2025-06-01"))).toBe("onTime");
  });

  it("[L2] says whose report is stale", async () => {
    const staleOn = async (day: string) =>
      lineOf(await plansWith({}, "--as-of", day), "map-prizren", "1.2.1")["stale_report"];
    expect([await staleOn("2025-07-01"), await staleOn("2025-07-02")]).toEqual(["no", "yes"]);
  });

  it("[L3] lists contradictions by their codes, those of the plan with the sub-goal", async () => {
    const goal = { "goals.csv": `${CLEAN["goals.csv"]}map-prizren,1.3,Pa askënd\n` };
    const lines = await plansWith({
      ...goal,
      ...changed("activities.csv", ",inProgress,,40,300,", ",notStarted,,40,300,"),
    });
    expect(lineOf(lines, "map-prizren")["contradictions"]).toBe("goalWithoutActivity:1.3");
    expect(lineOf(lines, "map-prizren", "1.2.1")["contradictions"]).toBe("notStartedButSpent;notStartedButPercent");
    expect(lineOf(lines, "map-peje", "1.1.1")["contradictions"]).toBe("noBudget;noDeadline;noIndicator");
    expect(lineOf(lines, "map-prizren", "1.1.1")["contradictions"]).toBe("");
  });

  it("[L4] gives the shares of time and money of the plan, and those of each activity", async () => {
    const lines = await plansWith();
    const plan = lineOf(lines, "map-prizren");
    // 1 September 2024 to 31 December 2025 are 487 days, to 31 August 2027 1,095; 1,200.25 of 1,500.50 euro.
    expect(Number(plan["time_share"])).toBeCloseTo(487 / 1095, 12);
    expect(Number(plan["money_share"])).toBeCloseTo(1200.25 / 1500.5, 12);
    const activity = lineOf(lines, "map-prizren", "1.2.1");
    expect([activity["time_share"], Number(activity["money_share"])]).toEqual(["1", 100.25 / 300]);
    expect(lineOf(lines, "map-peje", "1.1.1")).toMatchObject({ time_share: "", money_share: "" });
    expect(lineOf(lines, "map-peje", "1.1.2")).toMatchObject({ time_share: "1", money_share: "0" });
  });

  it("prints every activity and every version of every plan of the data set of this repository", async () => {
    const { status, out } = await run("plans", "data");
    const rows = (table: string) => linesIn(readFileSync(`data/${table}.csv`, "utf8"));
    const lines = linesIn(out);
    expect(status).toBe(0);
    expect(lines.filter(({ activity }) => activity === "").map(({ plan }) => plan)).toEqual(
      rows("plans").map(({ plan }) => plan),
    );
    const named = (some: readonly Line[]) => some.map(({ plan, activity }) => `${plan} ${activity}`).toSorted();
    expect(named(lines.filter(({ activity }) => activity !== ""))).toEqual(named(rows("activities")));
    const asOf = rows("settings").find(({ key }) => key === "as_of")?.["value"] ?? "";
    const overdue = rows("activities").filter(
      ({ stage, deadline }) => deadline && deadline < asOf && stage !== "completed" && stage !== "cancelled",
    );
    expect(named(lines.filter(({ schedule }) => schedule === "overdue"))).toEqual(named(overdue));
  });

  it("ends with 1 and names the errors where the data have some", async () => {
    await writeFiles(inFolder(), { ...CLEAN, ...changed("plans.csv", "2027-08-31", "31.09.2027") });
    const { status, out, err } = await run("plans", inFolder());
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(/plans\.csv, row 2, column end: “31\.09\.2027”/);
    expect((await run("plans", inFolder("nowhere"))).status).toBe(1);
  });

  it.each([[[]], [["data", "--as-of", "2025-02-30"]], [["data", "--json"]]])(
    "ends with 2 and its usage for %j",
    async (args) => {
      const { status, out, err } = await run("plans", ...args);
      expect([status, out]).toEqual([2, ""]);
      expect(err).toContain("plans PATH… [--as-of DAY]");
    },
  );
});
