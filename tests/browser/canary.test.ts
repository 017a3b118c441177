import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { servedDataset } from "#build/servedDataset.ts";
import { observationAt } from "#domain/observationTable.ts";
import { numberOf } from "#domain/value.ts";
import { readChangesPack } from "#pack/readChanges.ts";
import { readQualityPack } from "#pack/readPack.ts";
import { CLEAN } from "#tests/ingest/clean.ts";

/** Below this threshold everything planted is small, though no other number of a site looks like it. */
const THRESHOLD = 100_000;
/** Figures of people of one municipality; those of the other and of both are large. */
const PLANTED = { girls: 73_915, boys: 64_287, left: 58_373, before: 47_591, baseline: 36_919 };
const NOTE = "canary-in-a-note";

const OBSERVATIONS = (
  girls: number,
) => `indicator,municipality,period,sex,community,level,value,numerator,denominator,mark,source,note_en
pupils,prizren,2023/24,total,total,total,913527,,,,emis,
pupils,prizren,2023/24,female,total,total,412345,,,,emis,
pupils,prizren,2023/24,male,total,total,501182,,,,emis,
pupils,peje,2023/24,total,total,total,${girls + PLANTED.boys},,,,emis,
pupils,peje,2023/24,female,total,total,${girls},,,,emis,${NOTE}
pupils,peje,2023/24,male,total,total,${PLANTED.boys},,,,emis,
dropout,prizren,2023/24,total,total,total,,200000,913527,,emis,
dropout,peje,2023/24,total,total,total,,${PLANTED.left},800000,,emis,
adopted,peje,2024/25,total,total,total,1,,,,plans,
`;

const TARGETS = `indicator,municipality,sex,community,level,role,period,value,numerator,denominator,source
dropout,peje,total,total,total,baseline,2022/23,,${PLANTED.baseline},800000,emis
dropout,peje,total,total,total,target,2026/27,1,,,plans
`;

function writeFolder(folder: string, girls: number): void {
  const settings = (CLEAN["settings.csv"] ?? "").replace(
    "small_number_threshold,10",
    `small_number_threshold,${THRESHOLD}`,
  );
  const files = { ...CLEAN, "settings.csv": settings, "observations.csv": OBSERVATIONS(girls), "targets.csv": TARGETS };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** A number as some page of some language might write it. */
function written(number: number): RegExp {
  const text = String(number);
  return new RegExp(`(?<!\\d)${text.slice(0, -3)}[.,\\s\\u00a0\\u202f']?${text.slice(-3)}`);
}

describe("what a public build serves", { timeout: 240_000 }, () => {
  let folder = "";
  let files: ReadonlyMap<string, Buffer> = new Map();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "vijim-"));
    const [now, before, out] = [join(folder, "now"), join(folder, "before"), join(folder, "out")];
    spawnSync("mkdir", ["-p", now, before]);
    writeFolder(now, PLANTED.girls);
    writeFolder(before, PLANTED.before);
    const { VITEST: _, ...environment } = process.env;
    const env = { ...environment, VIJIM_DATA: now, VIJIM_PREVIOUS: before, VIJIM_OUT: out };
    const args = ["vite", "build", "--logLevel", "error"];
    const { status, stderr } = spawnSync("npx", args, { env, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    files = new Map(
      readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [
          entry.name.endsWith(".html") ? join(entry.parentPath, entry.name) : entry.name,
          readFileSync(join(entry.parentPath, entry.name)),
        ]),
    );
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("[S4] holds a planted figure in no file, in no way of writing it, nor its note", () => {
    expect(files.size).toBeGreaterThan(60);
    const found = [...files].flatMap(([name, bytes]) => {
      const text = bytes.toString("utf8");
      const numbers = Object.values(PLANTED).filter((number) => written(number).test(text));
      return [...numbers, ...(text.includes(NOTE) ? [NOTE] : [])].map((planted) => `${name}: ${planted}`);
    });
    expect(found).toEqual([]);
  });

  it("[S4] holds it in no pack either, once they are read", () => {
    const packs = new Map([...files].filter(([name]) => name.endsWith(".pack")));
    const dataset = servedDataset(packs);
    const rows = Array.from({ length: dataset.observations.length }, (_, row) =>
      observationAt(dataset.observations, row),
    );
    const numbers = [...rows, ...dataset.targets].flatMap(({ value, numerator, denominator }) =>
      [value, numerator, denominator].map(numberOf),
    );
    expect(numbers).toContain(913_527);
    expect(numbers.filter((number) => Object.values(PLANTED).includes(number ?? 0))).toEqual([]);
    const told = [...packs].flatMap(([name, bytes]) => {
      if (name.startsWith("changes")) return [JSON.stringify(readChangesPack(bytes))];
      return name.startsWith("quality") ? [JSON.stringify(readQualityPack(bytes))] : [];
    });
    expect(told).toHaveLength(2);
    for (const number of Object.values(PLANTED)) expect(told.join()).not.toMatch(written(number));
  });

  it("says in its place that it is suppressed", () => {
    const page =
      [...files].find(([name]) => name.endsWith("en/municipality/peje/index.html"))?.[1].toString("utf8") ?? "";
    expect(page).toContain("[c]");
  });
});
