import { describe, expect, it } from "vitest";
import { issueAt } from "#domain/issueTable.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { readFirstPack, readQualityPack } from "#pack/readPack.ts";
import { openFiles } from "#root/tasks/openFiles.ts";
import type { Given, Step } from "#state/task.ts";
import { CLEAN, changed, filesOf, TODAY } from "#tests/ingest/clean.ts";

type Changes = Readonly<Record<string, string>>;

function open(changes: Changes = {}, decisions: Given["decisions"] = {}, onStep: (step: Step) => void = () => {}) {
  return openFiles({ files: filesOf({ ...CLEAN, ...changes }), decisions, today: TODAY }, onStep);
}

const HEADER = (CLEAN["observations.csv"] ?? "").split("\n")[0];
const CONFLICT = {
  "observations-2.csv": `${HEADER}\npupils,prizren,2023/24,total,total,total,901,,,,emis,\n`,
};

describe("opening files", () => {
  it("tells each step once, the last of them before it ends", () => {
    const steps: Step[] = [];
    open({}, {}, (step) => steps.push(step));
    expect(steps.map(({ doing, table }) => table ?? doing)).toEqual([
      "open",
      ...["settings", "sources", "funders", "municipalities", "names", "categories", "indicators", "observations"],
      ...["targets", "plans", "goals", "activities", "reports"],
      "pack",
      "write",
    ]);
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, place) => place));
    expect(steps.every(({ total }) => total === steps.length)).toBe(true);
  });

  it("[S6] gives packs for internal use and the canonical tables, which read back as the same data set", () => {
    const { dataset, issues } = open();
    expect(issues.length).toBe(0);
    const [first = new Uint8Array()] = dataset?.packs.values() ?? [];
    expect(readFirstPack(first).audience).toBe("internal");
    const again = readDataset([{ name: "kept.zip", bytes: dataset?.content ?? new Uint8Array() }], TODAY);
    expect(again.dataset).toEqual(readDataset(filesOf(CLEAN), TODAY).dataset);
  });

  it("[I1] accounts for the rows of every file, and leaves out those with errors", () => {
    const { accounts, dataset } = open(changed("targets.csv", "interim,2025/26,1.5,", "interim,2025/26,abc,"));
    expect(accounts.find(({ table }) => table === "targets")).toEqual({
      file: "targets.csv",
      table: "targets",
      rowsRead: 9,
      rowsAccepted: 8,
      rowsRejected: 1,
    });
    const quality = [...(dataset?.packs ?? [])].find(([name]) => name.startsWith("quality"))?.[1] ?? new Uint8Array();
    expect(readQualityPack(quality).issues.map(({ code }) => code)).toEqual(["notNumber"]);
  });

  it("gives the whole text of every cell that can be mended, also of a header, and of no other", () => {
    const { issues, cells } = open({
      ...changed("activities.csv", "dropout;pupils", "dropout;nothing"),
      ...changed("funders.csv", "logo,from", "Emblem,from"),
      "odd.csv": "a,b\n1,2\n",
    });
    const all = Array.from({ length: issues.length }, (_, index) => ({
      ...issueAt(issues, index),
      cell: cells.get(index),
    }));
    expect(all.map(({ code, text, cell }) => [code, text, cell])).toEqual([
      ["unknownId", "nothing", "dropout;nothing"],
      ["unknownColumn", "Emblem", "Emblem"],
      ["unknownTable", "odd", undefined],
      ["restsOnRejected", "1.1.1", "1.1.1"],
    ]);
  });

  it("[I2] reads a mended cell in the place of what was written", () => {
    const faulty = changed("targets.csv", "interim,2025/26,1.5,", "interim,2025/26,abc,");
    const edits = [{ file: "targets.csv", row: 3, column: "value", text: "1.5" }];
    expect(open(faulty, { edits }).issues.length).toBe(0);
    expect(open(faulty, { edits: [{ ...edits[0], text: "xyz" }] as typeof edits }).cells.get(0)).toBe("xyz");
  });

  it("[I6] sets rows that do not agree side by side, each where it stands", () => {
    const { conflicts } = open(CONFLICT);
    expect(conflicts).toHaveLength(1);
    const rows = conflicts[0]?.rows.map(({ place, cells }) => [place, cells[6]]);
    expect(rows).toEqual([
      [{ file: "observations.csv", row: 2 }, "900"],
      [{ file: "observations-2.csv", row: 2 }, "901"],
    ]);
    expect(conflicts[0]?.header[6]).toBe("value");
  });

  it("[I6] [I1] uses the row that was chosen, and counts the other as rejected", () => {
    const { conflicts, accounts, issues } = open(CONFLICT, { drops: [{ file: "observations.csv", row: 2 }] });
    expect(conflicts).toEqual([]);
    // The sum of the parts and the programme's total now say that the row that was kept is the wrong one.
    const codes = Array.from({ length: issues.length }, (_, index) => issueAt(issues, index).code);
    expect(new Set(codes)).toEqual(new Set(["totalDiffers"]));
    expect(accounts.filter(({ table }) => table === "observations").map(({ rowsRejected }) => rowsRejected)).toEqual([
      1, 0,
    ]);
  });

  it("gives no data set where a table is missing, and names what was left aside", () => {
    const { dataset, aside, issues } = openFiles(
      {
        files: filesOf({ "plans.csv": CLEAN["plans.csv"] ?? "", "odd.csv": "a,b\n1,2\n" }),
        decisions: {},
        today: TODAY,
      },
      () => {},
    );
    expect(dataset).toBeUndefined();
    expect(aside.tables).toEqual([{ file: "odd.csv", name: "odd" }]);
    expect(issues.length).toBeGreaterThan(0);
  });
});
