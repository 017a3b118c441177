import { mkdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { CLEAN, changed } from "#tests/ingest/clean.ts";
import { folderPerTest, run, writeFiles } from "./folder.ts";

const inFolder = folderPerTest();

/** Compares the small data set with itself, some files of the new version changed. */
async function diffWith(changes: Readonly<Record<string, string>>, ...options: readonly string[]) {
  for (const [name, files] of [
    ["old", CLEAN],
    ["new", { ...CLEAN, ...changes }],
  ] as const) {
    await mkdir(inFolder(name), { recursive: true });
    await writeFiles(inFolder(name), files);
  }
  return run("diff", inFolder("old"), inFolder("new"), ...options);
}

const HEADER = "change,table,key,column,before,now,days";

async function linesWith(changes: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { status, out, err } = await diffWith(changes);
  const [header, ...lines] = out.trimEnd().split("\n");
  expect([status, err, header]).toEqual([0, "", HEADER]);
  return lines;
}

describe("vijim diff", () => {
  it("prints nothing but its header where nothing changed, and ends with 0", async () => {
    expect(await linesWith({})).toEqual([]);
    expect((await run("diff", "data", "data")).out).toBe(`${HEADER}\n`);
  });

  it("[L6] prints stages, deadlines with days, and budgets", async () => {
    const later = "2026-01-31,completed,,40,300.10,100.25";
    expect(await linesWith(changed("activities.csv", "2025-12-31,inProgress,,40,300,100.25", later))).toEqual([
      "deadlineMoved,activities,map-prizren;1.2.1,deadline,2025-12-31,2026-01-31,31",
      "stageMoved,activities,map-prizren;1.2.1,stage,inProgress,completed,",
      "budgetChanged,activities,map-prizren;1.2.1,planned_eur,300.00,300.10,",
    ]);
    expect(await linesWith(changed("plans.csv", "peje,1,drafting", "peje,1,finalised"))).toEqual([
      "planStageMoved,plans,map-peje,stage,drafting,finalised,",
    ]);
  });

  it("[L6] prints targets and values by the cells they are written in", async () => {
    expect(await linesWith(changed("targets.csv", "baseline,2023/24,,20,1000", "baseline,2023/24,,21,1000"))).toEqual([
      "targetEdited,targets,dropout;prizren;total;total;total;baseline;2023/24,numerator,20,21,",
    ]);
    expect(await linesWith(changed("observations.csv", "total,1.5,,,,emis", "total,,15,1000,,emis"))).toEqual([
      "valueRevised,observations,dropout;gjilan;2024/25;total;total;total,value,1.5,,",
      "valueRevised,observations,dropout;gjilan;2024/25;total;total;total,numerator,,15,",
      "valueRevised,observations,dropout;gjilan;2024/25;total;total;total,denominator,,1000,",
    ]);
    expect(await linesWith(changed("observations.csv", "total,[c],,,", "total,[x],,,"))).toEqual([
      "valueRevised,observations,dropout;peje;2024/25;total;total;total,value,[c],,",
    ]);
  });

  it("[L6] prints other fields as the files write them, and whole rows", async () => {
    expect(await linesWith(changed("activities.csv", "dropout;pupils,raport.pdf", "dropout,raport.pdf"))).toEqual([
      "fieldChanged,activities,map-prizren;1.1.1,indicators,dropout;pupils,dropout,",
    ]);
    expect(await linesWith(changed("settings.csv", "as_of,2025-12-31", "as_of,today"))).toEqual([
      "fieldChanged,settings,as_of,as_of,2025-12-31,today,",
    ]);
    expect(await linesWith(changed("names.csv", "Ipek,peje\n", "Pejë (Peć),peje\n"))).toEqual([
      "added,names,Pejë (Peć),,,,",
      "removed,names,Ipek,,,,",
    ]);
  });

  it("[X2] prints no cell that a spreadsheet would run", async () => {
    expect(await linesWith(changed("names.csv", "Ipek,peje\n", "=1+1,peje\n"))).toContain("added,names,'=1+1,,,,");
  });

  it("prints the same as JSON, the key by its columns", async () => {
    const moved = changed("activities.csv", "2025-12-31,inProgress", "2025-12-01,inProgress");
    const { status, out } = await diffWith(moved, "--json");
    expect([status, JSON.parse(out)]).toEqual([
      0,
      [
        {
          ...{ change: "deadlineMoved", table: "activities", key: { plan: "map-prizren", activity: "1.2.1" } },
          ...{ column: "deadline", before: "2025-12-31", now: "2025-12-01", days: -30 },
        },
      ],
    ]);
    expect((await diffWith({}, "--json")).out).toBe("[]\n");
  });

  it("ends with 1 and names the errors where either data set has some", async () => {
    const { status, out, err } = await diffWith(changed("plans.csv", "map-spare,gjilan", "map-spare,gjlan"));
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain(inFolder("new/plans.csv"));
    expect((await run("diff", inFolder("nowhere"), "data")).status).toBe(1);
  });

  it.each([[[]], [["data"]], [["data", "data", "data"]], [["data", "data", "--xml"]]])(
    "ends with 2 and its usage for %j",
    async (args) => {
      const { status, out, err } = await run("diff", ...args);
      expect([status, out]).toEqual([2, ""]);
      expect(err).toContain("diff OLD NEW [--json]");
    },
  );
});
