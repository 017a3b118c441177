import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import type { Figures } from "#domain/figure.ts";
import { buildObservationTable, observationAt } from "#domain/observationTable.ts";
import { shownChanges } from "#domain/shownChanges.ts";
import { decodeChanges } from "#pack/changesCode.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { packDataset } from "#pack/packDataset.ts";
import { PackError } from "#pack/packError.ts";
import { readChangesPack } from "#pack/readChanges.ts";
import { readFirstPack } from "#pack/readPack.ts";
import { arbitraryDataset } from "#tests/ingest/arbitraryDataset.ts";
import { changed, TODAY } from "#tests/ingest/clean.ts";
import { soundDataset } from "#tests/pages/testSite.ts";

/** Two versions, and figures of the newer one that are those of another row in the older one. */
const versions = fc.tuple(arbitraryDataset, arbitraryDataset).map(([before, other]): [Dataset, Dataset] => {
  const { observations, targets } = before;
  const rows = Array.from({ length: observations.length }, (_, row) => observationAt(observations, row));
  return [before, { ...other, observations: buildObservationTable(turned(rows)), targets: turned(targets) }];
});

function turned<Row extends Figures>(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, place) => {
    const { value, numerator, denominator } = rows.at(place - 1) ?? row;
    return { ...row, value, numerator, denominator };
  });
}

function filesOf(now: Dataset, previous?: Dataset) {
  const files = packDataset(now, { today: TODAY, previous });
  const { changesFile } = readFirstPack(files.get(firstFileOf(files.keys())) ?? new Uint8Array());
  return { files, changesFile };
}

function changesPack(previous: Dataset, now: Dataset) {
  const { files, changesFile = "" } = filesOf(now, previous);
  return readChangesPack(files.get(changesFile) ?? new Uint8Array());
}

describe("[L6] the pack of what changed since the previous version", () => {
  it("gives back every change of every kind as it was, columns as those of the schema", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(versions, ([before, now]) => {
        const { counts, changes } = shownChanges(before, now);
        const pack = changesPack(before, now);
        expect(pack.changes).toStrictEqual(changes);
        expect(pack.counts).toStrictEqual(counts);
        for (const { kind } of changes) kinds.add(kind);
      }),
      { numRuns: 40 },
    );
    expect([...kinds].toSorted()).toEqual([
      "added",
      "budgetChanged",
      "deadlineMoved",
      "fieldChanged",
      "planStageMoved",
      "removed",
      "stageMoved",
      "targetEdited",
      "valueRevised",
    ]);
  });

  it("is not there without a previous version, and the first pack names none", () => {
    const { files, changesFile } = filesOf(soundDataset());
    expect(changesFile).toBeUndefined();
    expect([...files.keys()].filter((file) => file.startsWith("changes"))).toEqual([]);
    expect(filesOf(soundDataset(), soundDataset()).changesFile).toMatch(/^changes\.[0-9a-f]{16}\.pack$/);
  });

  it("[T2] has the reporting date of the previous version, unless that was the day of reading", () => {
    const asOf = (day: string) => soundDataset(changed("settings.csv", "as_of,2025-12-31", `as_of,${day}`));
    expect(changesPack(asOf("2025-09-30"), soundDataset()).before).toBe("2025-09-30");
    expect(changesPack(asOf("today"), soundDataset())).not.toHaveProperty("before");
  });

  it("names the plans, goals and activities that are gone, and tells no more of them", () => {
    const row = "map-peje,1.1.2,1.1,Botim,DKA,,2025-01-01,2025-12-31,onHold,,0,100,0,,,,,plans\n";
    const pack = changesPack(soundDataset(), soundDataset(changed("activities.csv", row, "")));
    expect(pack.former.plans).toEqual([]);
    expect(pack.former.activities).toEqual([{ plan: "map-peje", id: "1.1.2", title: { sq: "Botim" } }]);
    const spare = "map-spare,gjilan,1,none,,,,,Plani i Gjilanit,plans\n";
    expect(changesPack(soundDataset(), soundDataset(changed("plans.csv", spare, ""))).former.plans).toEqual([
      { id: "map-spare", municipality: "gjilan", title: { sq: "Plani i Gjilanit" } },
    ]);
  });

  it("cannot be read where it speaks of a column that no table has", () => {
    const change = { table: "plans", key: ["map-peje"], kind: "fieldChanged", column: "colour" } as const;
    expect(() => decodeChanges([change])).toThrow(PackError);
    expect(() => decodeChanges([change])).toThrow("speaks of no column colour of plans");
  });
});
