import { describe, expect, it } from "vitest";
import { EXIT } from "#cli/command.ts";
import { readPaths } from "#cli/folder.ts";
import { observationAt } from "#domain/observationTable.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { CLEAN, changed, TODAY } from "#tests/ingest/clean.ts";
import { folderPerTest, run, writeFiles } from "./folder.ts";

const inFolder = folderPerTest();

async function valuesIn(folder: string): Promise<readonly string[]> {
  const { files } = await readPaths([folder]);
  const { dataset } = readDataset(files, TODAY);
  const table = dataset?.observations;
  if (table === undefined) throw new Error("no data set");
  return Array.from({ length: table.length }, (_, row) => {
    const { indicator, area, period, numerator } = observationAt(table, row);
    return `${indicator} ${area} ${period} ${numerator.kind === "number" ? numerator.number : numerator.reason}`;
  });
}

describe("vijim protect", { timeout: 120_000 }, () => {
  it("[S1] writes the data set without its small numbers, which reads back, and prints what the audit found", async () => {
    await writeFiles(inFolder("data"));
    const { status, out, err } = await run("protect", inFolder("data"), "--out", inFolder("shown"));
    expect(status).toBe(EXIT.fine);
    const [header, line] = out.trim().split("\n");
    expect(header).toBe("threshold,published,primary,complementary,outside_design,fewest_values,recoverable");
    // 5, 4, 6 of 100 left in Deçan and 7 of 100 in Pejë, the only one of the programme in its year, which makes five.
    expect(line).toMatch(/^10,\d+,5,\d+,0,\d+,0$/);
    expect(err).toContain("Written: ");
    const values = await valuesIn(inFolder("shown"));
    expect(values).toContain("dropout decan 2023/24 suppressed");
    expect(values).toContain("dropout prizren 2023/24 20");
    expect(await run("protect", inFolder("shown"), "--out", inFolder("again"))).toMatchObject({ status: EXIT.fine });
    expect(await valuesIn(inFolder("again"))).toEqual(values);
  });

  it("is told what to write and where, and that the data are sound", async () => {
    await writeFiles(inFolder("data"), {
      ...CLEAN,
      ...changed("settings.csv", "small_number_threshold,10", "small_number_threshold,few"),
    });
    expect((await run("protect", inFolder("data"))).status).toBe(EXIT.wrongUsage);
    expect((await run("protect", inFolder("data"), "--out", inFolder("data"))).status).toBe(EXIT.wrongUsage);
    expect((await run("protect", inFolder("data"), "--out", inFolder("shown"))).status).toBe(EXIT.faultyData);
  });
});
