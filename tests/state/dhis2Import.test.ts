import { describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import { createDhis2Import } from "#state/dhis2Import.ts";
import type { RunTask } from "#state/runTask.ts";
import type { Dhis2Found, Tasks } from "#state/task.ts";

const SITE = { base: "https://vijim.example.org/", firstPack: "packs/first.pack" };
const FOUND: Dhis2Found = { mapping: [], mappingText: "", issues: [], valuesRead: 1, valuesUsed: 0, files: [] };
const ROW = { kind: "data", dhis2: "a", vijim: "pupils", role: "value" } as const;

function file(name: string) {
  return { name, bytes: new Uint8Array() };
}

/** An import whose readings end when the test says so. */
function dhis2Import() {
  type Reading = Tasks["dhis2"]["given"] & { isCancelled: boolean; end: (what: Dhis2Found | Error) => void };
  const readings: Reading[] = [];
  const runTask = ((_: string, given: Tasks["dhis2"]["given"]) => {
    let end: Reading["end"] = () => {};
    const result = new Promise<Dhis2Found>((resolve, reject) => {
      end = (what) => (what instanceof Error ? reject(what) : resolve(what));
    });
    const reading: Reading = { ...given, isCancelled: false, end };
    readings.push(reading);
    return {
      result,
      cancel: () => {
        reading.isCancelled = true;
      },
    };
  }) as RunTask;
  return { readings, dhis2: createDhis2Import(runTask, () => "2026-01-31" as Day) };
}

describe("the exports of DHIS2 a person has open", () => {
  it("are read together, one of the same name in the place of the other", async () => {
    const { dhis2, readings } = dhis2Import();
    dhis2.open([file("metadata.json"), file("a.json")], SITE);
    dhis2.open([file("a.json")], SITE);
    expect(readings.map(({ isCancelled }) => isCancelled)).toEqual([true, false]);
    readings[1]?.end(FOUND);
    await Promise.resolve();
    expect(dhis2.getState()).toMatchObject({ files: [{ name: "metadata.json" }, { name: "a.json" }], found: FOUND });
    expect(dhis2.getState().step).toBeUndefined();
  });

  it("are read anew with a mapping that was changed, which a mapping file takes the place of", () => {
    const { dhis2, readings } = dhis2Import();
    dhis2.open([file("a.json")], SITE);
    dhis2.change([ROW], SITE);
    dhis2.open([file("b.json")], SITE);
    dhis2.open([file("mapping.csv")], SITE);
    expect(readings.map(({ rows }) => rows)).toEqual([undefined, [ROW], [ROW], undefined]);
  });

  it("say why a reading came to no end, and are forgotten when closed", async () => {
    const { dhis2, readings } = dhis2Import();
    dhis2.open([file("a.json")], SITE);
    readings[0]?.end(new Error("bug"));
    await Promise.resolve();
    await Promise.resolve();
    expect(dhis2.getState().fault).toBe("Error: bug");
    dhis2.close();
    expect(dhis2.getState()).toEqual({ files: [] });
  });
});
