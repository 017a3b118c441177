import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readPaths } from "#cli/folder.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { CLEAN } from "#tests/ingest/clean.ts";
import { analytics, MAPPING, METADATA } from "#tests/ingest/dhis2/exports.ts";
import { folderPerTest, run, writeFiles } from "./folder.ts";

const inFolder = folderPerTest();

const VALUES = analytics([
  ["deDropout01", "PrizrenOu01", "2024Sep", 12],
  ["deEnrolled1", "PrizrenOu01", "2024Sep", 800],
]);

async function give(mapping = MAPPING) {
  await writeFiles(inFolder("base"), CLEAN);
  await writeFiles(inFolder(), {
    "metadata.json": JSON.stringify(METADATA),
    "analytics.json": JSON.stringify(VALUES),
    "mapping.csv": mapping,
  });
}

function importAll(...more: readonly string[]) {
  const files = [inFolder("metadata.json"), inFolder("analytics.json")];
  return run("import", "dhis2", ...files, "--base", inFolder("base"), ...more);
}

describe("vijim import dhis2", () => {
  it("writes the tables of a data set, which are read without an issue", async () => {
    await give();
    const { status, err } = await importAll("--map", inFolder("mapping.csv"), "--out", inFolder("set"));
    expect([status, err]).toEqual([0, `2 of 2 values of DHIS2 used.\nWritten: ${inFolder("set")}\n`]);
    expect((await readdir(inFolder("set"))).toSorted()).toEqual([
      ...["categories.csv", "indicators.csv", "municipalities.csv", "names.csv", "observations-dhis2.csv"],
      ...["settings.csv", "sources.csv"],
    ]);
    const { dataset, issues } = readDataset((await readPaths([inFolder("set")])).files);
    expect(issues).toEqual([]);
    expect(dataset?.observations.length).toBe(2);
  });

  it("[I3] without a mapping prints one to fill in, says so, and writes nothing", async () => {
    await give();
    const { status, out, err } = await importAll("--out", inFolder("set"));
    expect(status).toBe(1);
    expect(out).toBe(
      [
        "kind,dhis2,vijim,role,name,values,closest",
        "orgUnit,PrizrenOu01,prizren,,Prizreni K.,2,",
        "data,deDropout01,,value,Dropouts,1,dropout",
        "data,deEnrolled1,,value,Enrolled,1,",
        "period,FinancialSep,schoolYear,,FinancialSep,2,\n",
      ].join("\n"),
    );
    expect(err).toBe(
      "Nothing is imported without a mapping. A mapping of 4 lines was printed, 2 of them to fill in: save it, complete it, and give it with --map.\n",
    );
    expect(await readdir(inFolder())).not.toContain("set");
  });

  it("writes nothing where a value would be lost, and lists why", async () => {
    await give(MAPPING.replace("data,Enrolled,pupils,value\n", "").replace("data,ENR,dropout,denominator\n", ""));
    const { status, out, err } = await importAll("--map", inFolder("mapping.csv"), "--out", inFolder("set"));
    expect(status).toBe(1);
    expect(out).toContain("The data element or indicator “Enrolled” is not mapped; 1 value is left out.");
    expect(out).toContain("1 figure of dropout has only a numerator and is left out");
    expect(err).toContain("Nothing was written");
    expect(await readdir(inFolder())).not.toContain("set");
  });

  it("knows the municipalities of the default data set where no other is named", async () => {
    await give();
    const { out } = await run("import", "dhis2", inFolder("metadata.json"), inFolder("analytics.json"));
    expect(out).toContain("orgUnit,PrizrenOu01,prizren,,Prizreni K.,2,");
  });

  it.each([[["import"]], [["import", "ckan", "a.json"]], [["import", "dhis2", "a.json", "--map", "mapping.csv"]]])(
    "refuses %j",
    async (args) => {
      expect((await run(...args)).status).toBe(2);
    },
  );

  it("names a file that cannot be opened", async () => {
    await writeFiles(inFolder("base"), CLEAN);
    const { status, out } = await importAll();
    expect(status).toBe(1);
    expect(out).toContain("metadata.json cannot be opened: ENOENT.");
  });

  it("refuses a folder that holds tables", async () => {
    await give();
    const { status, err } = await importAll("--map", inFolder("mapping.csv"), "--out", inFolder("base"));
    expect([status, await readFile(inFolder("base/plans.csv"), "utf8")]).toEqual([2, CLEAN["plans.csv"]]);
    expect(err).toContain("already holds CSV files");
  });
});
