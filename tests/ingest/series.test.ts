import { describe, expect, it } from "vitest";
import { briefs, CLEAN, changed, readWith } from "./clean.ts";

describe("published totals", () => {
  it.each([
    ["both sexes", "female,total,total,400", "female,total,total,401", 2],
    ["the programme's municipalities", "peje,2023/24,total,total,total,100", "peje,2023/24,total,total,total,99", 6],
  ])("[A3] that differ from %s are a warning and stay as published", (_name, from, to, row) => {
    const reading = readWith(changed("observations.csv", from, to));
    expect(reading.issues).toMatchObject([
      { code: "totalDiffers", severity: "warning", place: { row, column: "value" } },
    ]);
    expect(reading.dataset?.observations.length).toBe(25);
  });

  it("[A3] are not compared where a part is missing or suppressed", () => {
    const without = changed("observations.csv", "pupils,prizren,2023/24,female,total,total,400,,,,emis,\n", "");
    expect(briefs(readWith(without))).toEqual([]);
    expect(briefs(readWith(changed("observations.csv", "female,total,total,400", "female,total,total,[c]")))).toEqual(
      [],
    );
  });

  it("[A3] of rates are compared by numerator and denominator", () => {
    const rows = ["total,total,total,,6,100", "female,total,total,,2,40", "male,total,total,,3,60"];
    const text = rows.map((row) => `dropout,gjilan,2022/23,${row},,emis,\n`).join("");
    const reading = readWith({ "observations.csv": CLEAN["observations.csv"] + text });
    expect(reading.issues).toMatchObject([
      { code: "totalDiffers", place: { row: 27, column: "numerator" }, text: "6", facts: { sum: 5, parts: 2 } },
    ]);
  });
});

describe("targets", () => {
  it("[P10] against the indicator's direction are a warning and are used", () => {
    const reading = readWith(changed("targets.csv", "target,2026/27,1,", "target,2026/27,3,"));
    expect(reading.issues).toMatchObject([
      { code: "targetAgainstDirection", severity: "warning", facts: { direction: "decrease", baseline: 2, target: 3 } },
    ]);
    expect(reading.dataset?.targets).toHaveLength(9);
  });

  it("[P10] that keep the baseline go against no direction", () => {
    expect(briefs(readWith(changed("targets.csv", "target,2026/27,1,", "target,2026/27,2,")))).toEqual([]);
  });

  it("that come twice for one series are an issue and none is used", () => {
    const row = "dropout,peje,total,total,total,target,2027/28,1.5,,,plans,\n";
    const reading = readWith({ "targets.csv": CLEAN["targets.csv"] + row });
    expect(reading.issues).toMatchObject([{ code: "repeatedRole", place: { row: 11 }, facts: { otherRow: 6 } }]);
    expect(reading.dataset?.targets.filter(({ area, role }) => area === "peje" && role === "target")).toHaveLength(1);
  });

  it.each([
    ["baseline", "baseline,2023/24,,20,1000", "baseline,2026/27,,20,1000", 2],
    ["interim target", "interim,2025/26", "interim,2027/28", 1],
  ])("with a %s that is not earlier are issues, and neither row is used", (_name, from, to, issues) => {
    const reading = readWith(changed("targets.csv", from, to));
    expect(reading.issues.map(({ code }) => code)).toEqual(Array.from({ length: issues }, () => "notBefore"));
    expect(
      reading.dataset?.targets.filter(({ area, indicator }) => area === "prizren" && indicator === "dropout").length,
    ).toBe(2 - issues);
  });

  it("[V3] hold the percentage of their parts", () => {
    const [baseline] = readWith().dataset?.targets ?? [];
    expect(baseline).toMatchObject({ value: { number: 2 }, numerator: { number: 20 }, denominator: { number: 1000 } });
  });

  it("obey the kind of their indicator", () => {
    const reading = readWith(changed("targets.csv", "target,2026/27,20,,", "target,2026/27,20,1,2"));
    expect(briefs(reading)).toMatchObject([{ code: "partsNotOfKind", column: "numerator", row: 8, text: "1" }]);
  });
});

describe("periods", () => {
  const row = (period: string) => changed("observations.csv", "spare,peje,2022/23", `spare,peje,${period}`);

  it.each([
    ["2025-2026", "openPeriod"],
    ["2026/27", "futurePeriod"],
    ["2026", "futurePeriod"],
    ["2025-Q4", undefined],
    ["2025-12-31", undefined],
    ["2026-01", "futurePeriod"],
  ])("[T2] are seen from the reporting date: %s", (period, code) => {
    expect(briefs(readWith(row(period))).map((issue) => issue.code)).toEqual(code === undefined ? [] : [code]);
  });

  it("[T1] are kept in their canonical form", () => {
    expect(readWith(row("2021\u20132022")).dataset?.observations.periods).toContain("2021/22");
  });

  it("[I3] such as 2011-12 are not guessed for an indicator that comes by school year", () => {
    const reading = readWith(row("2011-12"));
    expect(reading.issues).toMatchObject([{ code: "ambiguousPeriod", facts: { schoolYear: "2011/12" } }]);
    expect(briefs(readWith(row("2011-11")))).toEqual([]);
  });

  it("[T2] are judged by the day given where the reporting date is today", () => {
    const today = changed("settings.csv", "as_of,2025-12-31", "as_of,today");
    expect(briefs(readWith({ ...today, ...row("2026-02") }))).toMatchObject([{ code: "futurePeriod" }]);
    expect(briefs(readWith({ ...today, ...row("2026-01") }))).toEqual([]);
  });
});

describe("goals", () => {
  it("find their parent in the same plan or in all plans", () => {
    expect(briefs(readWith({ "goals.csv": `${CLEAN["goals.csv"]}map-prizren,2.1,Nën\nmap-peje,1.9,Nën\n` }))).toEqual(
      [],
    );
  });

  it("without a parent are an issue, and what rests on them is said to", () => {
    const goals = `${CLEAN["goals.csv"]}map-peje,4.1,Nën\nmap-peje,4.1.1,Nën nën\n`;
    expect(briefs(readWith({ "goals.csv": goals }))).toMatchObject([
      { code: "orphanGoal", row: 6, text: "4.1" },
      { code: "restsOnRejected", row: 7, text: "4.1.1" },
    ]);
  });

  it("of another plan cannot be an activity's", () => {
    const reading = readWith(changed("activities.csv", "map-peje,1.1.1,1.1", "map-peje,1.1.1,2"));
    expect(reading.issues).toMatchObject([{ code: "unknownId", text: "2", facts: { table: "goals" } }]);
  });
});

describe("categories", () => {
  it("need a total in every dimension", () => {
    const reading = readWith(changed("categories.csv", "level,total,Total,0\n", "level,upper,Upper,2\n"));
    expect(reading.issues.find(({ code }) => code === "noTotal")).toMatchObject({ facts: { dimension: "level" } });
  });
});

describe("what an activity refers to", () => {
  it("may be no funder of the table: a warning, and the text is kept", () => {
    const reading = readWith(changed("activities.csv", "1200.50,1100,eu", "1200.50,1100,UNICEF"));
    expect(reading.issues).toMatchObject([{ code: "unlistedId", severity: "warning" }]);
    expect(reading.dataset?.activities[0]?.fundingSource).toBe("UNICEF");
  });

  it("is checked indicator by indicator", () => {
    const reading = readWith(changed("activities.csv", "dropout;pupils", "dropout; pupil"));
    expect(reading.issues).toMatchObject([
      { code: "unknownId", text: "pupil", facts: { closest: "pupils" } },
      { code: "restsOnRejected", text: "1.1.1", place: { file: "reports.csv" } },
    ]);
  });
});

describe("a row that was rejected", () => {
  it("is named where others rest on it, once for each file", () => {
    const reading = readWith(changed("indicators.csv", "spare,count", "spare,cuont"));
    expect(reading.issues.map(({ code, place }) => `${code} ${place.file} ${place.row}`)).toEqual([
      "notChoice indicators.csv 5",
      "restsOnRejected observations.csv 12",
      "restsOnRejected targets.csv 7",
    ]);
    expect(reading.accounts.find(({ table }) => table === "targets")).toMatchObject({ rowsRead: 9, rowsRejected: 4 });
  });
});
