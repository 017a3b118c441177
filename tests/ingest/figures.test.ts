import { describe, expect, it } from "vitest";
import type { Indicator } from "#domain/dataset.ts";
import { absentValue, MISSING, numberValue, type Value } from "#domain/value.ts";
import { figureFault } from "#ingest/figures.ts";
import { briefs, CLEAN, changed, readWith } from "./clean.ts";

const RATE = { kind: "rate", aggregation: "ratio" } as Indicator;
const COUNT = { kind: "count", aggregation: "sum" } as Indicator;
const MILESTONE = { kind: "milestone", aggregation: "sum" } as Indicator;

type Cell = number | "missing" | "suppressed" | "notApplicable";

function valueIn(cell: Cell): Value {
  if (cell === "missing") return MISSING;
  return typeof cell === "number" ? numberValue(cell) : absentValue(cell);
}

function faultIn(indicator: Indicator, value: Cell, numerator: Cell = "missing", denominator: Cell = "missing") {
  const figures = { value: valueIn(value), numerator: valueIn(numerator), denominator: valueIn(denominator) };
  const fault = figureFault(indicator, figures);
  return fault && [fault.fault, fault.column];
}

describe("the figures of a rate", () => {
  it.each<[string, Cell, Cell, Cell]>([
    ["both parts", "missing", 1, 3],
    ["a value alone", 33.3, "missing", "missing"],
    ["nothing", "missing", "missing", "missing"],
    ["a denominator alone, as nothing was reported", "missing", "missing", 3],
    ["a suppressed part", "missing", 3, "suppressed"],
    ["the value rounded", 33.3, 1, 3],
    ["the value rounded to whole percent", 33, 1, 3],
    ["the value in full", 100 / 3, 1, 3],
    ["the absence its parts give", "notApplicable", 0, 0],
  ])("may be %s", (_name, value, numerator, denominator) => {
    expect(faultIn(RATE, value, numerator, denominator)).toBeUndefined();
  });

  it.each<[string, Cell, Cell, Cell, string, string]>([
    ["a numerator without a denominator", "missing", 1, "missing", "partsIncomplete", "denominator"],
    ["a numerator above the denominator", "missing", 4, 3, "numeratorAboveDenominator", "numerator"],
    ["a negative numerator", "missing", -1, 3, "negativeCount", "numerator"],
    ["a negative denominator", "missing", -3, -1, "negativeCount", "numerator"],
    ["a negative denominator alone", "missing", "missing", -1, "negativeCount", "denominator"],
    ["another value than the parts give", 34, 1, 3, "valueDiffersFromParts", "value"],
    ["a value rounded wrongly", 33.4, 1, 3, "valueDiffersFromParts", "value"],
    ["a percentage of nobody", 0, 0, 0, "valueDiffersFromParts", "value"],
    ["a suppressed value beside parts that give it away", "suppressed", 1, 3, "valueDiffersFromParts", "value"],
  ])("[V3] may not be %s", (_name, value, numerator, denominator, code, column) => {
    expect(faultIn(RATE, value, numerator, denominator)).toEqual([code, column]);
  });

  it("may exceed 100 % where the indicator says so", () => {
    expect(faultIn({ ...RATE, validMax: 200 }, "missing", 4, 3)).toBeUndefined();
    expect(faultIn({ ...RATE, aggregation: "none" }, "missing", 4, 3)).toBeUndefined();
    expect(faultIn({ ...RATE, validMax: 120 }, "missing", 4, 3)).toEqual(["outsideValid", "numerator"]);
  });
});

describe("the figures of counts and milestones", () => {
  it.each<[Indicator, Cell, string | undefined]>([
    [COUNT, 0, undefined],
    [COUNT, "suppressed", undefined],
    [COUNT, -1, "negativeCount"],
    [{ ...COUNT, validMin: -10 }, -1, undefined],
    [{ ...COUNT, validMin: -10 }, -11, "outsideValid"],
    [{ ...COUNT, validMax: 5 }, 6, "outsideValid"],
    [MILESTONE, 1, undefined],
    [MILESTONE, 0.5, "milestoneNotZeroOne"],
  ])("%o with %s", (indicator, value, code) => {
    expect(faultIn(indicator, value)?.[0]).toBe(code);
  });

  it("have no parts", () => {
    expect(faultIn(COUNT, 3, 1, 2)).toEqual(["partsNotOfKind", "numerator"]);
    expect(faultIn(MILESTONE, 1, "missing", 2)).toEqual(["partsNotOfKind", "denominator"]);
  });
});

describe("observations as they are kept", () => {
  it("[V3] hold no value where the parts give it", () => {
    const given = changed("observations.csv", "total,,20,1000", "total,2,20,1000");
    expect(readWith(given).dataset).toEqual(readWith().dataset);
  });

  it("[V1] hold 0 as a number and blank as missing", () => {
    const { dataset } = readWith(
      changed(
        "observations.csv",
        "spare,prizren,2024/25,total,total,total,10",
        "spare,prizren,2024/25,total,total,total,0",
      ),
    );
    const blank = readWith(
      changed(
        "observations.csv",
        "spare,prizren,2024/25,total,total,total,10",
        "spare,prizren,2024/25,total,total,total,",
      ),
    );
    const rows = (states: Uint8Array | undefined) => [...(states ?? [])].filter((state) => state === 1).length;
    expect(rows(blank.dataset?.observations.value.states)).toBe(rows(dataset?.observations.value.states) + 1);
  });
});

describe("the same key twice", () => {
  const row = "pupils,prizren,2023/24,total,total,total,900,,,,emis,";

  it("[I6] with the same values is one row and a warning", () => {
    const reading = readWith(changed("observations.csv", `${row}\n`, `${row}\n${row}\n`));
    expect(reading.issues).toMatchObject([
      { code: "duplicateRow", severity: "warning", place: { row: 3 }, facts: { otherRow: 2, otherFile: "none" } },
    ]);
    expect(reading.dataset).toEqual(readWith().dataset);
    const account = reading.accounts.find(({ table }) => table === "observations");
    expect(account).toMatchObject({ rowsRead: 26, rowsAccepted: 25, rowsRejected: 1 });
  });

  it("[I6] with different values is an issue and neither wins", () => {
    const reading = readWith(changed("observations.csv", `${row}\n`, `${row}\n${row.replace("900", "901")}\n`));
    expect(reading.issues).toMatchObject([{ code: "conflictingRows", severity: "error", place: { row: 3 } }]);
    expect(reading.dataset?.observations.length).toBe(24);
  });

  it("[I6] in another file names that file", () => {
    const header = (CLEAN["observations.csv"] ?? "").split("\n")[0] ?? "";
    const reading = readWith({ "observations-more.csv": `${header}\n${row}\n` });
    expect(reading.issues).toMatchObject([
      { place: { file: "observations-more.csv", row: 2 }, facts: { otherRow: 2, otherFile: "observations.csv" } },
    ]);
  });

  it("[I6] differs where only the note, the mark or the source does", () => {
    for (const other of [
      row.replace("emis,", "emis,x"),
      row.replace(",,,,emis", ",,,p,emis"),
      row.replace("emis", "spare"),
    ]) {
      const reading = readWith(changed("observations.csv", `${row}\n`, `${row}\n${other}\n`));
      expect(briefs(reading)).toMatchObject([{ code: "conflictingRows" }]);
    }
  });

  it("[I6] holds for a total written out and one left blank", () => {
    const blank = row.replace("total,total,total", ",,");
    expect(briefs(readWith(changed("observations.csv", `${row}\n`, `${row}\n${blank}\n`)))).toMatchObject([
      { code: "duplicateRow" },
    ]);
  });

  it("[I6] holds for every table", () => {
    const spare = "spare,published,ASK,Census,https://example.org,2024,,";
    const same = readWith(changed("sources.csv", `${spare}\n`, `${spare}\n${spare}\n`));
    expect(briefs(same)).toMatchObject([{ code: "duplicateRow", row: 6, text: "spare" }]);
    expect(same.dataset).toEqual(readWith().dataset);
    const other = readWith(
      changed("sources.csv", `${spare}\n`, `${spare}\n${spare}\n${spare.replace("2024", "2025")}\n`),
    );
    expect(briefs(other)).toMatchObject([{ code: "conflictingRows", row: 7 }]);
    expect(other.dataset?.sources.map(({ id }) => id)).toEqual(["emis", "plans", "made-up"]);
  });
});
