import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGE_FINDINGS, findingOf } from "#domain/changeFindings.ts";
import { shownChanges } from "#domain/shownChanges.ts";
import { arbitraryDataset } from "#tests/ingest/arbitraryDataset.ts";
import { changed } from "#tests/ingest/clean.ts";
import { soundDataset } from "#tests/pages/testSite.ts";

const NOW = soundDataset();

/** What is shown where a piece of one file of the small data set was otherwise before. */
function shownSince(file: string, now: string, before: string) {
  return shownChanges(soundDataset(changed(file, now, before)), NOW);
}

const number = (figure: number) => ({ kind: "number", number: figure });
const suppressed = { kind: "absent", reason: "suppressed" };

describe("[L6] the changes that are shown", () => {
  it("are none where nothing changed", () => {
    expect(shownChanges(NOW, NOW)).toEqual({ counts: [], changes: [] });
  });

  it("begin with what matters most, are cut where there are too many, and are counted all the same", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDataset, fc.nat(20), (before, now, most) => {
        const whole = shownChanges(before, now, Number.POSITIVE_INFINITY);
        const cut = shownChanges(before, now, most);
        const ranks = whole.changes.map((change) => CHANGE_FINDINGS.indexOf(findingOf(change)));
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
        expect(cut.changes).toEqual(whole.changes.slice(0, most));
        expect(cut.counts).toEqual(whole.counts);
        expect(whole.counts.reduce((sum, { count }) => sum + count, 0)).toBe(whole.changes.length);
      }),
      { numRuns: 30 },
    );
  });

  it("[V1] take a value that was missing for a new one, and one that goes missing for one removed", () => {
    const row = "spare,peje,2022/23,total,total,total,19";
    const missing = "spare,peje,2022/23,total,total,total,[x]";
    expect(shownSince("observations.csv", row, missing).counts).toEqual([{ finding: "valueAdded", count: 1 }]);
    const silent = soundDataset(changed("observations.csv", row, missing));
    expect(shownChanges(NOW, silent).counts).toEqual([{ finding: "valueRemoved", count: 1 }]);
    const absent = soundDataset(changed("observations.csv", `${row},,,,emis,\n`, ""));
    expect(shownChanges(absent, silent).counts).toEqual([]);
  });

  it("[S4] say nothing of what a figure was that is protected now", () => {
    const { changes } = shownSince(
      "observations.csv",
      "dropout,peje,2024/25,total,total,total,[c],,",
      "dropout,peje,2024/25,total,total,total,,7,91",
    );
    expect(changes).toMatchObject([
      { kind: "valueRevised", before: { value: suppressed, numerator: suppressed, denominator: suppressed } },
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/7\b|91/);
  });

  it("[S4] keep what a figure was that is protected no more, as it is told by the newer version alone", () => {
    const { changes } = shownSince(
      "observations.csv",
      "dropout,prizren,2024/25,total,total,total,,15,1000",
      "dropout,prizren,2024/25,total,total,total,,[c],1000",
    );
    expect(changes).toMatchObject([
      {
        before: { value: suppressed, numerator: suppressed, denominator: number(1000) },
        now: { value: number(1.5), numerator: number(15) },
      },
    ]);
  });

  it("[S4] keep the denominator of a value that was protected before", () => {
    const rate = (parts: string) =>
      changed(
        "observations.csv",
        "dropout,prizren,2024/25,total,total,total,,15,1000",
        `dropout,prizren,2024/25,total,total,total,,${parts}`,
      );
    const { changes } = shownChanges(soundDataset(rate("[c],1000")), soundDataset(rate("[c],1100")));
    expect(changes).toMatchObject([
      {
        before: { value: suppressed, denominator: number(1000) },
        now: { value: suppressed, denominator: number(1100) },
      },
    ]);
  });
});
