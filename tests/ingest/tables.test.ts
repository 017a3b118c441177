import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { INDICATORS } from "#domain/schemaIndicators.ts";
import { matchHeader } from "#ingest/header.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { briefs, bytesOf, CLEAN, changed, filesOf, readWith } from "./clean.ts";

const CODES = (reading: ReturnType<typeof readWith>) => reading.issues.map(({ code, text }) => `${code} ${text}`);

describe("header texts", () => {
  it.each([
    ["Albanian", "Komuna", "Treguesi"],
    ["Serbian", "Opština", "Indikator"],
    ["English", "MUNICIPALITY", "indicator "],
  ])("are read in %s, whatever their case", (_language, municipality, indicator) => {
    const header = (CLEAN["observations.csv"] ?? "").split("\n")[0] ?? "";
    const other = header.replace("municipality", municipality).replace("indicator", indicator);
    expect(briefs(readWith(changed("observations.csv", header, other)))).toEqual([]);
  });

  it("are matched by name and not by place", () => {
    const { positions, faults } = matchHeader(["Name (Albanian)", "unit", "indicator"], INDICATORS);
    const names = INDICATORS.columns.map(({ name }) => name);
    expect(positions[names.indexOf("name_sq")]).toBe(0);
    expect(positions[names.indexOf("indicator")]).toBe(2);
    expect(faults.map(({ column }) => column)).toContain("definition_*");
  });

  it("that come twice are an issue, and the first counts", () => {
    const reading = readWith({ "funders.csv": "funder,name_en,Funder\neu,EU,un\n" });
    expect(briefs(reading)).toMatchObject([{ code: "repeatedColumn", row: 1, column: "Funder", text: "Funder" }]);
    expect(reading.dataset?.funders.map(({ id }) => id)).toEqual(["eu"]);
  });

  it("that are blank may stand over blank cells at the end, and over nothing else", () => {
    expect(briefs(readWith({ "funders.csv": "funder,name_en,,\neu,EU,,\n" }))).toEqual([]);
    expect(CODES(readWith({ "funders.csv": "funder,name_en,,\neu,EU,,x\n" }))).toEqual(["rowTooLong x"]);
    const inside = readWith({ "funders.csv": "funder,,name_en\neu,x,EU\n" });
    expect(briefs(inside)).toMatchObject([{ code: "unknownColumn", column: "B" }]);
  });

  it("of columns nobody knows keep their cells aside", () => {
    const { extras, dataset } = readWith({ "funders.csv": "funder,name_en,colour\neu,EU,blue\n" });
    expect(extras.columns).toMatchObject([{ table: "funders", column: "colour", cells: new Map([[2, "blue"]]) }]);
    expect(dataset?.funders).toEqual([{ id: "eu", name: { en: "EU" } }]);
  });
});

describe("tables", () => {
  it("are recognised by their title in any language", () => {
    const { "plans.csv": plans = "", ...rest } = CLEAN;
    expect(briefs(readDataset(filesOf({ ...rest, "Planet.csv": plans })))).toEqual([]);
  });

  it("that are needed and missing are one issue each, and what rests on them is rejected without another", () => {
    const reading = readWith({ "sources.csv": undefined });
    expect(CODES(reading)).toEqual(["missingTable sources"]);
    expect(reading.dataset).toBeUndefined();
    expect(reading.accounts.find(({ table }) => table === "plans")).toMatchObject({ rowsRead: 3, rowsRejected: 3 });
  });

  it("that others refer to are needed too", () => {
    const reading = readWith({ "plans.csv": undefined });
    expect(CODES(reading)).toEqual(["missingTable plans"]);
    expect(reading.dataset?.activities).toEqual([]);
    expect(reading.dataset?.indicators).toHaveLength(4);
  });

  it("that nothing needs may be left out", () => {
    const left = Object.fromEntries(
      ["funders", "names", "observations", "targets", "plans", "goals", "activities", "reports"].map((name) => [
        `${name}.csv`,
        undefined,
      ]),
    );
    const reading = readWith(left);
    expect(briefs(reading)).toEqual([]);
    expect(reading.dataset?.observations.length).toBe(0);
  });

  it("without a column they need are one issue, and so is what rests on them", () => {
    const reading = readWith({ "plans.csv": "plan,municipality\nmap-peje,peje\n" });
    expect(new Set(reading.issues.map(({ code }) => code))).toEqual(new Set(["missingColumn"]));
    expect(reading.issues.map(({ place }) => place.column)).toEqual(["version", "stage", "title_*", "source"]);
  });

  it("that are empty sheets in between are errors of their own", () => {
    expect(CODES(readWith({ "plans.csv": " , ,\n" }))).toEqual(["emptyFile "]);
  });
});

describe("files", () => {
  it("none of which can be opened are the only issue", () => {
    const book = { name: "plans.xlsx", bytes: bytesOf("PK") };
    expect(readDataset([book])).toMatchObject({ issues: [{ code: "damagedFile" }], accounts: [] });
    expect(readDataset([]).issues.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => "missingTable"));
  });

  it("are read with a byte order mark", () => {
    expect(briefs(readWith({ "plans.csv": `\uFEFF${CLEAN["plans.csv"]}` }))).toEqual([]);
  });

  it("in no known encoding are an issue at the first row that shows it", () => {
    const bytes = Uint8Array.from([...bytesOf("funder,name_en\neu,EU\nun,Bashk"), 0x81, ...bytesOf("sia\n")]);
    const files = [...filesOf(CLEAN).filter(({ name }) => name !== "funders.csv"), { name: "funders.csv", bytes }];
    expect(briefs(readDataset(files))).toEqual([
      { code: "unknownEncoding", file: "funders.csv", row: 3, text: "un,Bashk\uFFFDsia" },
    ]);
  });

  it("in an archive are named after it; what systems put beside them is passed over", () => {
    const entries = Object.entries(CLEAN).map(([name, text]) => [`set/${name}`, strToU8(text)]);
    const bytes = zipSync({
      ...Object.fromEntries(entries),
      "__MACOSX/._plans.csv": strToU8("x"),
      "set/.DS_Store": strToU8("x"),
    });
    const reading = readDataset([{ name: "all.zip", bytes }]);
    expect(reading.issues).toEqual([]);
    expect(reading.accounts[0]?.file).toBe("all.zip/set/settings.csv");
  });

  it("beside the tables are set aside with a word, the description of the package without", () => {
    const reading = readDataset([...filesOf(CLEAN), ...filesOf({ "datapackage.json": "{}", "notes.md": "x" })]);
    expect(briefs(reading)).toEqual([{ code: "unknownTable", file: "notes.md", text: "notes" }]);
  });
});
