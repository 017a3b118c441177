import { createRequire } from "node:module";
import { describe, expect, it, vi } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { writeFile } from "#root/tasks/writeFile.ts";
import type { FileWanted } from "#state/task.ts";
import { all, readXml } from "#tests/export/iati/schema.ts";
import { partsOf } from "#tests/export/workbook/package.ts";
import { CLEAN, changed, filesOf, TODAY } from "#tests/ingest/clean.ts";

// A bundler gives the address of the solver's file, which outside a browser is a path.
vi.mock("highs/runtime?url", () => ({ default: createRequire(import.meta.url).resolve("highs/runtime") }));

const FOLLOWS_CLOCK = changed("settings.csv", "2025-12-31", "today");
const of = { files: filesOf({ ...CLEAN, ...FOLLOWS_CLOCK }), decisions: {}, today: TODAY };

function write(wanted: FileWanted): Promise<Uint8Array> {
  return writeFile({ ...wanted, language: "sq" }, () => undefined);
}

describe("writing a file", () => {
  it("gives the tables with the description that makes them a data package", async () => {
    expect([...partsOf(await write({ kind: "zip", of })).keys()]).toContain("datapackage.json");
  });

  it("[S6] protects small numbers, unless an internal copy is asked for", async () => {
    const observationsOf = async (wanted: FileWanted) =>
      [...partsOf(await write(wanted))].find(([name]) => name.startsWith("observations"))?.[1] ?? "";
    const few = "dropout,decan,2023/24,total,total,total,,5,100";
    expect(await observationsOf({ kind: "zip", of, copy: "internal" })).toContain(few);
    const shown = await observationsOf({ kind: "zip", of });
    expect(shown).not.toContain(few);
    expect(shown).toMatch(/dropout,decan,2023\/24,total,total,total,\[?c?\]?,\[c\],100/);
  });

  it("[T2] gives IATI as of the day it is where the data set follows the clock, in every language", async () => {
    const root = readXml(new TextDecoder().decode(await write({ kind: "iati", of, today: TODAY })));
    const [activity] = all(root, "iati-activity");
    expect(activity?.attributes["last-updated-datetime"]).toBe(`${TODAY}T00:00:00Z`);
    const languages = all(root, "narrative").flatMap(({ attributes }) => attributes["xml:lang"] ?? []);
    expect(new Set(languages)).toEqual(new Set(LANGUAGES));
  });

  it("gives SDMX as data files and their structure", async () => {
    const parts = partsOf(await write({ kind: "sdmx", of, today: TODAY }));
    expect([...parts.keys()]).toEqual(["sdmx-observations.csv", "sdmx-targets.csv", "sdmx-structure.json"]);
  });
});
