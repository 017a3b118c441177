import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readPaths } from "#cli/folder.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { csvFilesOf, readSheets } from "#tests/export/workbook/readBack.ts";
import { CLEAN, filesOf, readWith } from "#tests/ingest/clean.ts";
import { folderPerTest, run, writeFiles } from "./folder.ts";

const inFolder = folderPerTest();

async function datasetIn(path: string) {
  return readDataset((await readPaths([path])).files).dataset;
}

describe("vijim convert", () => {
  it("[I5] writes the same data set as an archive and back as a folder", async () => {
    await writeFiles(inFolder());
    expect(await run("convert", inFolder(), "--out", inFolder("set.zip"))).toMatchObject({ status: 0, out: "" });
    expect(await datasetIn(inFolder("set.zip"))).toEqual(readWith().dataset);
    expect((await run("convert", inFolder("set.zip"), "--out", inFolder("set"))).status).toBe(0);
    expect(await datasetIn(inFolder("set"))).toEqual(readWith().dataset);
  });

  it("[I5] writes the same data set as a workbook, in the language asked for", async () => {
    await writeFiles(inFolder());
    expect((await run("convert", inFolder(), "--out", inFolder("set.xlsx"), "--lang", "sr")).status).toBe(0);
    const bytes = await readFile(inFolder("set.xlsx"));
    expect(readSheets(bytes).map(({ name }) => name)).toContain("Aktivnosti");
    expect(readDataset(filesOf(csvFilesOf(bytes))).dataset).toEqual(readWith().dataset);
  });

  it("describes what it wrote as a data package", async () => {
    await writeFiles(inFolder());
    await run("convert", inFolder(), "--out", inFolder("set"));
    const { resources } = JSON.parse(await readFile(inFolder("set/datapackage.json"), "utf8"));
    const paths = resources.map(({ path }: { path: string }) => path);
    const files = (await readdir(inFolder("set"))).filter((name) => name.endsWith(".csv"));
    expect(paths.toSorted()).toEqual(files.toSorted());
  });

  it("writes the same bytes when run again", async () => {
    await writeFiles(inFolder());
    await run("convert", inFolder(), "--out", inFolder("a.zip"));
    await run("convert", inFolder("a.zip"), "--out", inFolder("b.zip"));
    expect(await readFile(inFolder("b.zip"))).toEqual(await readFile(inFolder("a.zip")));
  });

  it("writes nothing of a data set with errors, as rows would be lost", async () => {
    await writeFiles(inFolder(), { ...CLEAN, "plans.csv": "plan\n" });
    const { status, err } = await run("convert", inFolder(), "--out", inFolder("set.zip"));
    expect(status).toBe(1);
    expect(err).toContain("Nothing was written");
    expect(await readdir(inFolder())).not.toContain("set.zip");
  });

  it("says what it did not carry over", async () => {
    await writeFiles(inFolder(), { ...CLEAN, "budget.csv": "a,b\n1,2\n" });
    const { err } = await run("convert", inFolder(), "--out", inFolder("set.zip"));
    expect(err).toContain(`Not carried over, as it is not part of the data set: ${inFolder("budget.csv")}`);
  });

  it.each([
    ["a workbook of another kind", "set.ods", "Of workbooks only .xlsx can be written"],
    ["a folder that holds tables", "", "already holds CSV files"],
  ])("refuses %s", async (_name, out, reason) => {
    await writeFiles(inFolder());
    const { status, err } = await run("convert", inFolder(), "--out", inFolder(out));
    expect(status).toBe(2);
    expect(err).toContain(reason);
  });

  it("needs to be told where to", async () => {
    expect((await run("convert", inFolder())).status).toBe(2);
  });
});

describe("vijim datapackage", () => {
  it("prints the description of a folder", async () => {
    await writeFiles(inFolder());
    const { status, out } = await run("datapackage", inFolder());
    expect(status).toBe(0);
    expect(JSON.parse(out).resources).toHaveLength(Object.keys(CLEAN).length);
    expect((await run("datapackage", inFolder("nowhere"))).status).toBe(2);
  });
});
