import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readPaths } from "#cli/folder.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { all, readXml, schemaViolations } from "#tests/export/iati/schema.ts";
import { partsOf } from "#tests/export/workbook/package.ts";
import { CLEAN, readWith } from "#tests/ingest/clean.ts";
import { folderPerTest, run, writeFiles } from "./folder.ts";

const inFolder = folderPerTest();

describe("vijim iati", () => {
  it("prints the data set, or writes the same to a file", async () => {
    await writeFiles(inFolder());
    const { status, out } = await run("iati", inFolder());
    expect(status).toBe(0);
    expect(schemaViolations(readXml(out))).toEqual([]);
    expect(await run("iati", inFolder(), "--out", inFolder("set.xml"))).toMatchObject({ status: 0, out: "" });
    expect(await readFile(inFolder("set.xml"), "utf8")).toBe(out);
  });

  it("puts in the organisation that publishes, where it is named", async () => {
    await writeFiles(inFolder());
    const { out } = await run("iati", inFolder(), "--org", "XX-EXAMPLE-1", "--org-type", "22");
    const root = readXml(out);
    expect(all(root, "reporting-org")[0]?.attributes).toEqual({ ref: "XX-EXAMPLE-1", type: "22" });
    expect(all(root, "iati-identifier")[0]?.text).toBe("XX-EXAMPLE-1-programme");
  });

  it("prints nothing of a data set with errors, and needs to be told which", async () => {
    await writeFiles(inFolder(), { ...CLEAN, "plans.csv": "plan\n" });
    expect(await run("iati", inFolder())).toMatchObject({ status: 1, out: "" });
    expect((await run("iati")).status).toBe(2);
  });
});

describe("vijim sdmx", () => {
  it("writes data files and their structure in one archive, the same bytes every time", async () => {
    await writeFiles(inFolder());
    expect(await run("sdmx", inFolder(), "--out", inFolder("set.zip"))).toMatchObject({ status: 0, out: "" });
    const bytes = await readFile(inFolder("set.zip"));
    expect([...partsOf(bytes).keys()]).toEqual(["sdmx-observations.csv", "sdmx-targets.csv", "sdmx-structure.json"]);
    const tables = Object.keys(CLEAN).map((name) => inFolder(name));
    await run("sdmx", ...tables, "--out", inFolder("again.zip"));
    expect(await readFile(inFolder("again.zip"))).toEqual(bytes);
  });

  it("needs to be told where to, and writes nothing of a data set with errors", async () => {
    await writeFiles(inFolder());
    expect((await run("sdmx", inFolder())).status).toBe(2);
    await writeFiles(inFolder(), { "plans.csv": "plan\n" });
    expect((await run("sdmx", inFolder(), "--out", inFolder("set.zip"))).status).toBe(1);
    await expect(readFile(inFolder("set.zip"))).rejects.toThrow("ENOENT");
  });
});

describe("vijim datapackage --zip", () => {
  it("[I5] writes a package that is read back as the same data set", async () => {
    await writeFiles(inFolder());
    expect(await run("datapackage", inFolder(), "--zip", inFolder("set.zip"))).toMatchObject({ status: 0, out: "" });
    const { dataset } = readDataset((await readPaths([inFolder("set.zip")])).files);
    expect(dataset).toEqual(readWith().dataset);
    expect([...partsOf(await readFile(inFolder("set.zip"))).keys()]).toContain("datapackage.json");
  });

  it("writes nothing of a data set with errors", async () => {
    await writeFiles(inFolder(), { ...CLEAN, "plans.csv": "plan\n" });
    expect((await run("datapackage", inFolder(), "--zip", inFolder("set.zip"))).status).toBe(1);
    await expect(readFile(inFolder("set.zip"))).rejects.toThrow("ENOENT");
  });
});

describe("vijim --help", () => {
  it.each(["iati", "sdmx", "datapackage"])("tells how %s is used", async (name) => {
    const { status, err } = await run(name, "--help");
    expect(status).toBe(0);
    expect(err).toContain(`npm run -s vijim -- ${name} `);
  });
});
