import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { datesHere } from "./datesInZone.ts";

const PRINT =
  'import { datesHere } from "#tests/datesInZone.ts"; process.stdout.write(JSON.stringify(await datesHere()))';

/** What a process in a time zone makes of dates. */
async function datesIn(zone: string): ReturnType<typeof datesHere> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", PRINT],
    { env: { ...process.env, TZ: zone }, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout);
}

describe("dates", () => {
  it("[T2] are the same to the byte at UTC−11, in Belgrade and at UTC+14; only today is the reader's own", async () => {
    const [west, home, east] = await Promise.all(
      ["Pacific/Pago_Pago", "Europe/Belgrade", "Pacific/Kiritimati"].map(datesIn),
    );
    expect(west?.here).toEqual(["2026-02-28", "2026-02-28"]);
    expect(home?.here).toEqual(["2026-03-01", "2026-03-01"]);
    expect(east?.here).toEqual(["2026-03-01", "2026-03-02"]);
    expect(west?.everywhere).toBe(home?.everywhere);
    expect(east?.everywhere).toBe(home?.everywhere);
    expect((await datesHere()).everywhere).toBe(home?.everywhere);
    expect(home?.everywhere).toContain("29 February 2024");
    expect(home?.everywhere).toContain("map-gjakove-1,gjakove,1.1.1,completed");
  }, 60_000);
});
