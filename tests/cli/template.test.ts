import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readDataset } from "#ingest/readDataset.ts";
import { csvFilesOf, readSheets } from "#tests/export/workbook/readBack.ts";
import { filesOf, readWith, TODAY } from "#tests/ingest/clean.ts";
import { folderPerTest, run, writeFiles } from "./folder.ts";

const inFolder = folderPerTest();

describe("vijim template", () => {
  it("writes a workbook in the language asked for, with the municipalities of the default data", async () => {
    const { status, out } = await run("template", "--lang", "sq", "--out", inFolder("t.xlsx"));
    expect({ status, out }).toEqual({ status: 0, out: "" });
    const bytes = await readFile(inFolder("t.xlsx"));
    expect(readSheets(bytes)[0]?.name).toBe("Udhëzime");
    const { dataset, issues } = readDataset(filesOf(csvFilesOf(bytes)), TODAY);
    expect(issues).toEqual([]);
    expect(dataset?.municipalities).toHaveLength(38);
  });

  it("takes municipalities and groups from another data set", async () => {
    await writeFiles(inFolder("set"));
    await run("template", inFolder("set"), "--out", inFolder("t.xlsx"));
    const { dataset } = readDataset(filesOf(csvFilesOf(await readFile(inFolder("t.xlsx")))), TODAY);
    expect(dataset?.municipalities).toEqual(readWith().dataset?.municipalities);
  });

  it.each([
    [["template"]],
    [["template", "--out", "t.ods"]],
    [["template", "--lang", "de", "--out", "t.xlsx"]],
    [["template", "one", "two", "--out", "t.xlsx"]],
  ])("refuses %j", async (args) => {
    const { status, err } = await run(...args);
    expect(status).toBe(2);
    expect(err).toContain("vijim -- template ");
  });

  it("says why where the data set named cannot be read", async () => {
    const { status } = await run("template", inFolder("nowhere"), "--out", inFolder("t.xlsx"));
    expect(status).toBe(1);
    expect(await readdir(inFolder())).toEqual([]);
  });
});
