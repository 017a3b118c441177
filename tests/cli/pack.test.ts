import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { IndicatorId } from "#domain/id.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { readFirstPack } from "#pack/readPack.ts";
import { folderPerTest, run } from "./folder.ts";

const inFolder = folderPerTest();

/** A data set of the least tables there can be. */
async function writeSmallDataset(): Promise<string> {
  const tables = {
    settings: "key,value\nas_of,2025-12-31\ndefault_language,sq\ntitle_sq,Vijimi\nprogramme_name_sq,Programi\n",
    sources: "source,kind,publisher,title,date\nmesti,published,MESTI,EMIS,2025\n",
    municipalities: "municipality,name_sq,name_sr,name_en,programme\nprizren,Prizren,Prizren,Prizren,yes\n",
    categories: [
      "dimension,category,name_sq,order",
      "sex,total,t,0",
      "community,total,t,0",
      "level,total,t,0",
      "",
    ].join("\n"),
    indicators: [
      "indicator,kind,unit,direction,result_level,headline,persons,frequency,aggregation,decimals,name_sq,definition_sq,source",
      "teams,count,teams,increase,output,yes,no,schoolYear,sum,0,Ekipet,Sa ekipe,mesti",
      "",
    ].join("\n"),
    observations:
      "indicator,municipality,period,sex,community,level,value,source\nteams,prizren,2024/25,total,total,total,7,mesti\n",
  };
  const input = inFolder("tables");
  await mkdir(input);
  for (const [name, text] of Object.entries(tables)) await writeFile(join(input, `${name}.csv`), text);
  return input;
}

async function packsIn(out: string): Promise<string[]> {
  return (await readdir(out)).filter((name) => name.endsWith(".pack"));
}

describe("vijim pack", () => {
  it("writes the packs of a data set and prints their names and sizes", async () => {
    const out = inFolder("packs");
    const {
      status,
      out: printed,
      err,
    } = await run("pack", await writeSmallDataset(), "--out", out, "--audience", "public");
    expect([status, err]).toEqual([0, ""]);
    const files = await packsIn(out);
    const [header, ...lines] = printed.trim().split("\n");
    expect(header).toBe("file,bytes");
    expect(lines.map((line) => line.split(",")[0]).sort()).toEqual(files.sort());
    const first = readFirstPack(await readFile(join(out, firstFileOf(files))));
    expect(first).toMatchObject({ audience: "public", indicators: [{ id: "teams" }] });
    expect(files).toContain(first.files["teams" as IndicatorId]);
  });

  it("[S6] writes for the public unless full figures are asked for", async () => {
    const input = await writeSmallDataset();
    const audienceIn = async (out: string) =>
      readFirstPack(await readFile(join(out, firstFileOf(await packsIn(out))))).audience;
    await run("pack", input, "--out", inFolder("public"));
    await run("pack", input, "--out", inFolder("internal"), "--audience", "internal");
    expect(await audienceIn(inFolder("public"))).toBe("public");
    expect(await audienceIn(inFolder("internal"))).toBe("internal");
  });

  it("does nothing where nothing has changed, and prints the same", async () => {
    const [input, out] = [await writeSmallDataset(), inFolder("packs")];
    const first = await run("pack", input, "--out", out);
    const second = await run("pack", input, "--out", out);
    expect(second.out).toBe(first.out);
    expect(second.err).toBe(`Unchanged since it was packed into ${out}: nothing was done.\n`);
  });

  it("packs again what has changed, for another audience, and where a file is gone", async () => {
    const [input, out] = [await writeSmallDataset(), inFolder("packs")];
    await run("pack", input, "--out", out);
    expect((await run("pack", input, "--out", out, "--audience", "internal")).err).toBe("");
    const [file = ""] = await packsIn(out);
    await rm(join(out, file));
    await run("pack", input, "--out", out, "--audience", "internal");
    await writeFile(join(input, "sources.csv"), "source,kind,publisher,title,date\nmesti,published,MESTI,EMIS,2026\n");
    const { out: printed, err } = await run("pack", input, "--out", out, "--audience", "internal");
    expect(err).toBe("");
    const [, line = ""] = printed.split("\n");
    expect(readFirstPack(await readFile(join(out, line.split(",")[0] ?? ""))).sources).toMatchObject([
      { date: "2026" },
    ]);
  });

  it("ends with 1, names the errors and writes nothing when the data have some", async () => {
    const input = await writeSmallDataset();
    await writeFile(join(input, "settings.csv"), "key,value\nas_of,yesterday\n");
    const { status, out, err } = await run("pack", input, "--out", inFolder("packs"));
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain("settings.csv, row 2, column value: “yesterday” is not a day");
    expect(await readdir(inFolder())).toEqual(["tables"]);
  });

  it("ends with 1 and names a folder that is not there", async () => {
    const { status, err } = await run("pack", inFolder("nowhere"), "--out", inFolder());
    expect(status).toBe(1);
    expect(err).toContain(inFolder("nowhere"));
  });

  it.each([
    [[]],
    [["data"]],
    [["data", "--out"]],
    [["--out", "x"]],
    [["data", "--out", "x", "--audience", "everyone"]],
    [["data", "--out", "x", "--fast"]],
  ])("ends with 2 and its usage for %j", async (args) => {
    const { status, err } = await run("pack", ...args);
    expect(status).toBe(2);
    expect(err).toContain("pack PATH… --out FOLDER [--audience public|internal]");
  });
});
