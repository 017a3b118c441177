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

/** Prints the progress of the small data set, some of its files changed. */
async function progressWith(changes: Readonly<Record<string, string>> = {}, ...options: readonly string[]) {
  await writeFiles(inFolder(), { ...CLEAN, ...changes });
  const { status, out, err } = await run("progress", inFolder(), ...options);
  expect([status, err]).toEqual([0, ""]);
  return linesIn(out);
}

/** The line of an indicator and area of everyone. */
function lineOf(lines: readonly Line[], indicator: string, area: string): Line {
  const found = lines.filter(
    (line) => line["indicator"] === indicator && line["municipality"] === area && line["sex"] === "total",
  );
  expect(found).toHaveLength(1);
  return found[0] ?? {};
}

/** The words a line ends in: its status, or the reason why it has none. */
function wordsOf(lines: readonly Line[]): readonly string[] {
  return lines.map((line) => `${line["indicator"]} ${line["municipality"]}: ${line["status"] || line["reason"]}`);
}

describe("vijim progress", () => {
  it("prints the columns of DATASET.md, and a line for every series with a target, in their order", async () => {
    const lines = await progressWith();
    expect(Object.keys(lines[0] ?? {})).toEqual([
      ...["indicator", "municipality", "sex", "community", "level", "baseline_period", "baseline"],
      ...["target_period", "target", "actual_period", "actual", "share_covered", "share_expected", "pace"],
      ...["status", "reason", "on_track_from", "stale", "source_kind"],
    ]);
    expect(wordsOf(lines)).toEqual([
      "dropout prizren: onTrack",
      "dropout peje: suppressed",
      "spare prizren: regressed",
      "spare peje: regressed",
    ]);
  });

  it("[P7] prints the working of a status", async () => {
    const line = lineOf(await progressWith(), "dropout", "prizren");
    expect(line).toMatchObject({
      ...{ sex: "total", community: "total", level: "total" },
      ...{ baseline_period: "2023/24", baseline: "2", target_period: "2026/27", target: "1" },
      ...{ actual_period: "2024/25", actual: "1.5", status: "onTrack", reason: "" },
      ...{ stale: "no", source_kind: "programme" },
    });
    expect(Number(line["share_covered"])).toBeCloseTo(0.5, 9);
    expect(Number(line["share_expected"])).toBeCloseTo(0.25, 9);
    expect(Number(line["pace"])).toBeCloseTo(2, 9);
    expect(Number(line["on_track_from"])).toBeCloseTo(1.7625, 9);
  });

  it("[P5] prints a reason and no number where there is no status", async () => {
    expect(lineOf(await progressWith(), "dropout", "peje")).toMatchObject({
      ...{ baseline: "3", target: "2", actual_period: "2024/25", actual: "" },
      ...{ share_covered: "", share_expected: "", pace: "", status: "", reason: "suppressed", on_track_from: "" },
    });
  });

  it("[T2] answers as of the day it is told", async () => {
    expect(wordsOf(await progressWith({}, "--as-of", "2025-08-30"))).toEqual([
      "dropout prizren: tooEarly",
      "dropout peje: tooEarly",
      "spare prizren: tooEarly",
      "spare peje: tooEarly",
    ]);
  });

  it("[P11] calls a value stale once the day it was due is past", async () => {
    const staleOn = async (day: string) =>
      lineOf(await progressWith({}, "--as-of", day), "dropout", "prizren")["stale"];
    expect(await staleOn("2027-02-28")).toBe("no");
    expect(await staleOn("2027-03-01")).toBe("yes");
  });

  it("[T2] takes the day of running where the reporting date is today", async () => {
    const settings = changed("settings.csv", "as_of,2025-12-31", "as_of,today");
    expect(wordsOf(await progressWith(settings))).toContain("dropout prizren: onTrack");
  });

  it("[A1] assesses the programme on the pooled rate, not on an average of rates", async () => {
    const lines = await progressWith({
      ...changed(
        "observations.csv",
        "dropout,peje,2024/25,total,total,total,[c],,,",
        "dropout,peje,2024/25,total,total,total,,60,500,",
      ),
      "targets.csv": `${CLEAN["targets.csv"]}dropout,programme,total,total,total,baseline,2023/24,8,,,emis,
dropout,programme,total,total,total,target,2026/27,2,,,plans,
`,
    });
    const line = lineOf(lines, "dropout", "programme");
    expect(line).toMatchObject({ actual_period: "2024/25", actual: "5", status: "onTrack" });
    expect(Number(line["share_covered"])).toBeCloseTo(0.5, 9);
    expect(Number(line["share_expected"])).toBeCloseTo(1 / 3, 9);
  });

  it("[A3] assesses the whole on its published total where there is one, with parts or without", async () => {
    const targets = `${CLEAN["targets.csv"]}pupils,programme,total,total,total,baseline,2022/23,500,,,emis,
pupils,programme,total,total,total,target,2026/27,2500,,,plans,
dropout,kosovo,total,total,total,baseline,2022/23,8,,,emis,
dropout,kosovo,total,total,total,target,2026/27,2,,,plans,
`;
    const observations = `${CLEAN["observations.csv"]}dropout,kosovo,2023/24-S2,total,total,total,5,,,,emis,\n`;
    const lines = await progressWith({ "targets.csv": targets, "observations.csv": observations });
    expect(lineOf(lines, "pupils", "programme")).toMatchObject({ actual_period: "2023/24", actual: "1000" });
    const asOf = ["--as-of", "2025-01-31"];
    const alone = await progressWith(
      {
        "targets.csv": targets,
        "observations.csv": observations.replaceAll(/^dropout,(?!kosovo).*\n/gm, ""),
      },
      ...asOf,
    );
    expect(lineOf(alone, "dropout", "kosovo")).toMatchObject({ actual_period: "2023/24-S2", actual: "5" });
  });

  it("answers the cases with known answers", async () => {
    const cases = linesIn(readFileSync("tests/domain/progress.csv", "utf8"));
    const lines = await progressWith(tablesOf(cases));
    expect(cases).toHaveLength(23);
    const answers = new Map(lines.map((line) => [line["indicator"], line]));
    for (const [nth, { share_covered, share_expected, pace, status, reason }] of cases.entries()) {
      const line = answers.get(`case-${nth}`) ?? {};
      expect([nth, line["status"], line["reason"]]).toEqual([nth, status, reason]);
      expectCell(line["share_covered"], share_covered);
      expectCell(line["share_expected"], share_expected);
      expectCell(line["pace"], pace);
    }
  });

  it("[P3] finds the ended programme of this repository achieved, missed and more, by place", async () => {
    const { status, out } = await run("progress", "data/learning-centres");
    expect(status).toBe(0);
    const words = wordsOf(linesIn(out));
    expect(new Set(words.map((word) => word.split(": ")[1]))).toEqual(
      new Set([
        ...["achieved", "missed", "onTrack", "behind", "offTrack", "regressed"],
        ...["notApplicable", "noBaseline", "noTarget"],
      ]),
    );
    expect(words).toContain("learning_centre_children programme: missed");
    expect(words).toContain("centre_referrals viti: noBaseline");
  });

  it("ends with 1 and names the errors where the data have some", async () => {
    await writeFiles(inFolder(), { ...CLEAN, ...changed("targets.csv", "2026/27,2,", "2026/27,two,") });
    const { status, out, err } = await run("progress", inFolder());
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(/targets\.csv, row 6, column value: “two”/);
    expect((await run("progress", inFolder("nowhere"))).status).toBe(1);
  });

  it.each([
    [[]],
    [["data", "--as-of"]],
    [["data", "--as-of", "2025-02-30"]],
    [["data", "--as-of", "soon"]],
    [["data", "--on"]],
  ])("ends with 2 and its usage for %j", async (args) => {
    const { status, out, err } = await run("progress", ...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("progress PATH… [--as-of DAY]");
  });
});

function expectCell(written: string | undefined, expected: string | undefined) {
  if (expected) expect(Number(written)).toBeCloseTo(Number(expected), 9);
  else expect(written).toBe("");
}

/** The cases as a data set: each an indicator of Prizren with its baseline, targets and one observation. */
function tablesOf(cases: readonly Line[]): Readonly<Record<string, string>> {
  const rows = (write: (line: Line, id: string) => readonly string[]) =>
    cases.flatMap((line, nth) => write(line, `case-${nth}`)).join("");
  const target = (id: string, role: string, period = "", value = "") =>
    period === "" || value === "" ? [] : [`${id},prizren,total,total,total,${role},${period},${value},,,emis,\n`];
  return {
    ...changed("settings.csv", "as_of,2025-12-31", "as_of,2027-12-31"),
    "indicators.csv": `${CLEAN["indicators.csv"]}${rows((line, id) => [
      `${id},rate,percent,${line["direction"]},impact,no,no,schoolYear,ratio,,2,0,100,${id},A case,emis\n`,
    ])}`,
    "observations.csv": `${CLEAN["observations.csv"]}${rows(({ actual_period, actual }, id) =>
      actual_period ? [`${id},prizren,${actual_period},total,total,total,${actual},,,,emis,\n`] : [],
    )}`,
    "targets.csv": `${CLEAN["targets.csv"]}${rows((line, id) => {
      const interims = (line["interim"] ?? "").split(";").map((text) => text.split(":"));
      return [
        ...target(id, "baseline", line["baseline_period"], line["baseline"]),
        ...interims.flatMap(([period, value]) => target(id, "interim", period, value)),
        ...target(id, "target", line["target_period"], line["target"]),
      ];
    })}`,
  };
}
