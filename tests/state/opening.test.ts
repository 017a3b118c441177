import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Day } from "#domain/day.ts";
import { type Issue, issueOf } from "#domain/issue.ts";
import { buildIssueTable } from "#domain/issueTable.ts";
import { createOpening } from "#state/opening.ts";
import type { RunTask } from "#state/runTask.ts";
import type { Given, Opened, Step } from "#state/task.ts";

const TODAY = "2026-01-31" as Day;
const EDIT = { file: "a.csv", row: 2, column: "value", text: "5" };
const [WRONG, ALSO] = [2, 3].map((row) => issueOf("notNumber", { file: "a.csv", row, column: "value" }, "x"));

function file(name: string) {
  return { name, bytes: new Uint8Array() };
}

function found(...issues: readonly (Issue | undefined)[]): Opened {
  return {
    issues: buildIssueTable(issues.filter((issue) => issue !== undefined)),
    cells: new Map(),
    accounts: [],
    questions: [],
    conflicts: [],
    aside: { columns: [], tables: [] },
  };
}

/** An opening whose readings end when the test says so. */
function opening() {
  type Reading = Given & { isCancelled: boolean; tell: (step: Step) => void; end: (result: Opened | Error) => void };
  const readings: Reading[] = [];
  const runTask = ((_: string, given: Given, tell: (step: Step) => void) => {
    let end: Reading["end"] = () => {};
    const result = new Promise<Opened>((resolve, reject) => {
      end = (what) => (what instanceof Error ? reject(what) : resolve(what));
    });
    const reading: Reading = { ...given, isCancelled: false, tell, end };
    readings.push(reading);
    return {
      result,
      cancel: () => {
        reading.isCancelled = true;
      },
    };
  }) as unknown as RunTask;
  const last = () => {
    const reading = readings.at(-1);
    if (reading === undefined) throw new Error("nothing was read");
    return reading;
  };
  const finish = async (result: Opened | Error) => {
    last().end(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { store: createOpening(runTask, () => TODAY), readings, last, finish };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe("files a person has open", () => {
  it("are read at once, and say how far that is and what was found", async () => {
    const { store, last, finish } = opening();
    store.open([file("a.csv")]);
    expect(last()).toMatchObject({ files: [{ name: "a.csv" }], decisions: {}, today: TODAY });
    last().tell({ doing: "table", table: "plans", done: 9, total: 16 });
    expect(store.getState().step).toMatchObject({ table: "plans", done: 9 });
    await finish(found(WRONG));
    expect(store.getState().step).toBeUndefined();
    expect(store.getState().opened?.issues.length).toBe(1);
    expect(store.getState().progress).toBeUndefined();
  });

  it("become one data set with those opened later; one of the same name takes the place of the other", async () => {
    const { store, last, finish } = opening();
    store.open([file("a.csv"), file("b.csv")]);
    await finish(found());
    const other = { name: "a.csv", bytes: new Uint8Array(1) };
    store.open([other, file("c.csv")]);
    expect(last().files).toEqual([other, file("b.csv"), file("c.csv")]);
    store.remove("b.csv");
    expect(last().files.map(({ name }) => name)).toEqual(["a.csv", "c.csv"]);
  });

  it("are read again a moment after the last edit, once, and tell what that mended", async () => {
    const { store, readings, last, finish } = opening();
    store.open([file("a.csv")]);
    await finish(found(WRONG, ALSO));
    store.edit(EDIT);
    store.edit({ ...EDIT, row: 3 });
    store.edit({ ...EDIT, text: "6" });
    expect(readings).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(300);
    expect(readings).toHaveLength(2);
    expect(last().decisions.edits).toEqual([
      { ...EDIT, row: 3 },
      { ...EDIT, text: "6" },
    ]);
    await finish(found(ALSO));
    expect(store.getState().progress).toEqual({ mended: 1, added: 0, left: 1 });
  });

  it("let every decision be taken back, the last one or a certain cell", async () => {
    const { store, last, finish } = opening();
    store.open([file("a.csv")]);
    await finish(found());
    store.edit(EDIT);
    store.drop([{ file: "a.csv", row: 7 }]);
    store.answer("question", "comma");
    store.undo();
    expect(last().decisions).toEqual({ edits: [EDIT], drops: [{ file: "a.csv", row: 7 }] });
    store.takeBack(EDIT);
    await vi.advanceTimersByTimeAsync(300);
    expect(last().decisions).toEqual({ edits: [], drops: [{ file: "a.csv", row: 7 }] });
    for (const _ of [1, 2, 3]) store.undo();
    expect(store.getState()).toMatchObject({ decisions: {}, former: [] });
    store.undo();
  });

  it("can be left before they are read, at once and without a trace", async () => {
    const { store, last } = opening();
    store.open([file("a.csv")]);
    store.cancel();
    expect(last().isCancelled).toBe(true);
    expect(store.getState()).toEqual({ files: [], decisions: {}, former: [] });
  });

  it("keep what was found before where a later reading is cancelled", async () => {
    const { store, finish } = opening();
    store.open([file("a.csv")]);
    await finish(found(WRONG));
    store.drop([{ file: "a.csv", row: 7 }]);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().step).toBeDefined();
    store.cancel();
    expect(store.getState()).toMatchObject({ opened: { issues: { length: 1 } } });
    expect(store.getState().step).toBeUndefined();
  });

  it("let nothing in of a reading that a later one has overtaken", async () => {
    const { store, readings, finish } = opening();
    store.open([file("a.csv")]);
    store.open([file("b.csv")]);
    const [first] = readings;
    expect(first?.isCancelled).toBe(true);
    first?.end(found(WRONG));
    await finish(found());
    expect(store.getState().opened?.issues.length).toBe(0);
  });

  it("say so where the worker could not do its work, and can be read again", async () => {
    const { store, finish } = opening();
    store.open([file("a.csv")]);
    await finish(new Error("the worker did not load"));
    expect(store.getState().fault).toContain("the worker did not load");
    store.open([file("a.csv")]);
    await finish(found());
    expect(store.getState().fault).toBeUndefined();
  });

  it("are forgotten when they are closed, or the last of them is removed", async () => {
    const { store, finish } = opening();
    store.open([file("a.csv")]);
    await finish(found());
    store.remove("a.csv");
    expect(store.getState()).toEqual({ files: [], decisions: {}, former: [] });
    store.open([file("a.csv")]);
    store.close();
    expect(store.given()).toBeUndefined();
  });
});
