import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, rowChanges } from "#domain/change.ts";
import { changesBetween } from "#domain/changes.ts";
import type { Dataset } from "#domain/dataset.ts";
import { guardText } from "#domain/notation.ts";
import { TABLES } from "#domain/schema.ts";
import { GOALS } from "#domain/schemaPlans.ts";
import { writeTables } from "#export/tables.ts";
import { readCsv } from "#ingest/csv.ts";
import { arbitraryDataset } from "#tests/ingest/arbitraryDataset.ts";
import { changed, readWith } from "#tests/ingest/clean.ts";
import { defaultDataset } from "#tests/ingest/defaultDataset.ts";

function datasetWith(changes: Readonly<Record<string, string>> = {}): Dataset {
  const { dataset } = readWith(changes);
  if (dataset === undefined) throw new Error("the data set is not clean");
  return dataset;
}

const CLEAN = datasetWith();

/** What changed when a piece of one file is replaced; the column by its name. */
function changesOf(file: string, from: string, to: string): readonly object[] {
  return briefly(changesBetween(CLEAN, datasetWith(changed(file, from, to))));
}

function briefly(changes: readonly Change[]): readonly object[] {
  return changes.map((change) =>
    change.kind === "fieldChanged" ? { ...change, column: change.column.name } : { ...change },
  );
}

const number = (figure: number) => ({ kind: "number", number: figure });
const absent = (reason: string) => ({ kind: "absent", reason });

it("[L6] keeps apart rows whose keys run together: goal 11 of plan 1, goal 1 of plan 11", () => {
  const goal = (plan: string, id: string) => ({ plan, id, title: { sq: "Regjistrim" } });
  expect(rowChanges(GOALS, [goal("1", "11")], [goal("11", "1")])).toEqual([
    { table: "goals", key: ["11", "1"], kind: "added" },
    { table: "goals", key: ["1", "11"], kind: "removed" },
  ]);
});

describe("[L6] a change", () => {
  it("is a stage moved, of an activity or a plan", () => {
    expect(changesOf("activities.csv", "2025-12-31,inProgress", "2025-12-31,completed")).toEqual([
      {
        table: "activities",
        key: ["map-prizren", "1.2.1"],
        kind: "stageMoved",
        before: "inProgress",
        now: "completed",
      },
    ]);
    expect(changesOf("plans.csv", "map-prizren,prizren,1,adopted", "map-prizren,prizren,1,underWay")).toEqual([
      { table: "plans", key: ["map-prizren"], kind: "planStageMoved", before: "adopted", now: "underWay" },
    ]);
  });

  it("is a deadline slipped or brought forward, with the days", () => {
    const moved = { table: "activities", key: ["map-prizren", "1.2.1"], kind: "deadlineMoved", before: "2025-12-31" };
    expect(changesOf("activities.csv", "2025-12-31,inProgress", "2026-02-28,inProgress")).toEqual([
      { ...moved, now: "2026-02-28", days: 59 },
    ]);
    expect(changesOf("activities.csv", "2025-12-31,inProgress", "2025-12-30,inProgress")).toEqual([
      { ...moved, now: "2025-12-30", days: -1 },
    ]);
  });

  it("is a field changed where a deadline or a budget is set or taken away", () => {
    const field = { table: "activities", key: ["map-prizren", "1.2.1"], kind: "fieldChanged", now: undefined };
    expect(changesOf("activities.csv", "2025-12-31,inProgress", ",inProgress")).toEqual([
      { ...field, column: "deadline", before: "2025-12-31" },
    ]);
    expect(changesOf("activities.csv", "40,300,100.25", "40,,100.25")).toEqual([
      { ...field, column: "planned_eur", before: 30_000 },
    ]);
  });

  it("is a budget changed, to the cent", () => {
    expect(changesOf("activities.csv", "40,300,100.25", "40,300.01,100.25")).toEqual([
      { table: "activities", key: ["map-prizren", "1.2.1"], kind: "budgetChanged", before: 30_000, now: 30_001 },
    ]);
  });

  it("is a target or baseline edited, with its figures", () => {
    expect(changesOf("targets.csv", "interim,2025/26,1.5,", "interim,2025/26,1.6,")).toEqual([
      {
        table: "targets",
        key: ["dropout", "prizren", "total", "total", "total", "interim", "2025/26"],
        kind: "targetEdited",
        before: { value: number(1.5), numerator: absent("missing"), denominator: absent("missing") },
        now: { value: number(1.6), numerator: absent("missing"), denominator: absent("missing") },
      },
    ]);
  });

  it("is a value revised, also where only what it is computed from was", () => {
    const before = "dropout,prizren,2024/25,total,total,total,,15,1000";
    const revised = (parts: string) =>
      changesOf("observations.csv", before, `dropout,prizren,2024/25,total,total,total,,${parts}`);
    const row = {
      table: "observations",
      key: ["dropout", "prizren", "2024/25", "total", "total", "total"],
      kind: "valueRevised",
      before: { value: number(1.5), numerator: number(15), denominator: number(1000) },
    };
    expect(revised("30,2000")).toEqual([
      { ...row, now: { value: number(1.5), numerator: number(30), denominator: number(2000) } },
    ]);
    expect(revised("[c],1000")).toEqual([
      { ...row, now: { value: absent("suppressed"), numerator: absent("suppressed"), denominator: number(1000) } },
    ]);
  });

  it.each([
    ["mark", "1000,r;e,emis,Recounted", "1000,r,emis,Recounted", ["revised", "estimated"], ["revised"]],
    ["source", "1000,r;e,emis,Recounted", "1000,r;e,spare,Recounted", "emis", "spare"],
    ["note_en", "1000,r;e,emis,Recounted", "1000,r;e,emis,Counted", "Recounted", "Counted"],
    ["note_en", "1000,r;e,emis,Recounted", "1000,r;e,emis,", "Recounted", undefined],
  ])("is the %s of an observation (%#)", (column, from, to, before, now) => {
    const row = { table: "observations", key: ["dropout", "prizren", "2024/25", "total", "total", "total"] };
    expect(changesOf("observations.csv", from, to)).toEqual([{ ...row, kind: "fieldChanged", column, before, now }]);
  });

  it("is a setting", () => {
    expect(changesOf("settings.csv", "small_number_threshold,10", "small_number_threshold,5")).toEqual([
      {
        ...{ table: "settings", key: ["small_number_threshold"], kind: "fieldChanged" },
        ...{ column: "small_number_threshold", before: 10, now: 5 },
      },
    ]);
  });

  it("is a row added or removed; a key that changed is both", () => {
    expect(changesOf("names.csv", "Ipek,peje", "Ipeku,peje")).toEqual([
      { table: "names", key: ["Ipeku"], kind: "added" },
      { table: "names", key: ["Ipek"], kind: "removed" },
    ]);
  });
});

/** The rows of every table as the files hold them: the key, and the whole row. */
function rowsOf(dataset: Dataset): ReadonlyMap<string, string> {
  const tables = writeTables(dataset);
  return new Map(
    TABLES.flatMap(({ name, columns }) => {
      const rows: [string, string][] = [];
      readCsv(tables.get(`${name}.csv`) ?? "").eachRow((cells) => {
        const key = columns.flatMap(({ isKey }, place) => (isKey ? [cells[place]] : []));
        rows.push([JSON.stringify([name, ...key]), JSON.stringify(cells)]);
      });
      return rows;
    }),
  );
}

/** As the file writes it. */
function keyOf({ table, key }: Change): string {
  return JSON.stringify([table, ...key.map(guardText)]);
}

/** The change seen from the other side. */
function turned(change: Change): Change {
  if (change.kind === "added") return { ...change, kind: "removed" };
  if (change.kind === "removed") return { ...change, kind: "added" };
  if (!("before" in change)) throw new Error(`a change of two sides: ${change.kind}`);
  const sides = { before: change.now, now: change.before, ...("days" in change && { days: -change.days }) };
  return { ...change, ...sides } as Change;
}

const sorted = (changes: readonly Change[]) => changes.map((change) => JSON.stringify(change)).toSorted();

describe("[L6] changes, whatever the data sets", () => {
  const check = (holds: (before: Dataset, now: Dataset) => void) =>
    fc.assert(fc.property(arbitraryDataset, arbitraryDataset, holds), { numRuns: 60 });

  it("are none between a data set and itself, read anew or in another order", () => {
    check((dataset) => {
      expect(changesBetween(dataset, structuredClone(dataset))).toEqual([]);
      const { activities, plans, targets } = dataset;
      const turnedRound = { activities, plans, targets: targets.toReversed(), reports: dataset.reports.toReversed() };
      expect(changesBetween(dataset, { ...dataset, ...turnedRound })).toEqual([]);
      expect(activities.length + plans.length).toBeGreaterThan(0);
    });
  });

  it("seen from the other side are the same: added for removed, before for now", () => {
    check((before, now) => {
      expect(sorted(changesBetween(now, before))).toEqual(sorted(changesBetween(before, now).map(turned)));
    });
  });

  it("lose nothing: every row whose file differs is named, and no other", () => {
    check((before, now) => {
      const [old, rows] = [rowsOf(before), rowsOf(now)];
      const keys = new Set([...old.keys(), ...rows.keys()]);
      const differing = [...keys].filter((key) => old.get(key) !== rows.get(key));
      const named = new Set(changesBetween(before, now).map(keyOf));
      expect([...named].toSorted()).toEqual(differing.toSorted());
    });
  });

  it("are additions only from an empty data set on, in every table", () => {
    const dataset = defaultDataset();
    const empty = { ...datasetWith(), ...Object.fromEntries(Object.keys(dataset).map((name) => [name, []])) };
    const bare = { ...empty, settings: dataset.settings, observations: { ...dataset.observations, length: 0 } };
    const changes = changesBetween(bare, dataset);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(["added"]));
    const tables = new Set(changes.map(({ table }) => table));
    expect([...tables]).toEqual(TABLES.map(({ name }) => name).filter((name) => name !== "settings"));
  });
});
