import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Attempt, openSnapshots, SNAPSHOT_VERSION } from "#state/snapshots.ts";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

const CONTENT = new Uint8Array([80, 75, 3, 4]);

function snapshot(id: string, keptAt = "2026-01-31T10:00:00.000Z") {
  return { id, name: `Data set ${id}`, keptAt, files: ["prizren.xlsx"] };
}

function reached<Value>(attempt: Attempt<Value>): Value {
  if (!attempt.isDone) throw new Error(attempt.fault);
  return attempt.value;
}

describe("data sets kept on this machine", () => {
  it("are none at first", async () => {
    expect(reached(await openSnapshots().list())).toEqual([]);
  });

  it("are listed newest first, with version and size, and read back byte for byte", async () => {
    const snapshots = openSnapshots();
    await snapshots.keep(snapshot("a", "2026-01-01T00:00:00.000Z"), CONTENT);
    await snapshots.keep(snapshot("b", "2026-02-01T00:00:00.000Z"), new Uint8Array(3));
    expect(reached(await snapshots.list())).toEqual([
      { ...snapshot("b", "2026-02-01T00:00:00.000Z"), version: SNAPSHOT_VERSION, size: 3 },
      { ...snapshot("a", "2026-01-01T00:00:00.000Z"), version: SNAPSHOT_VERSION, size: 4 },
    ]);
    expect(reached(await snapshots.contentOf("a"))).toEqual(CONTENT);
  });

  it("are there for whoever opens them later", async () => {
    await openSnapshots().keep(snapshot("a"), CONTENT);
    expect(reached(await openSnapshots().contentOf("a"))).toEqual(CONTENT);
  });

  it("can be renamed and removed", async () => {
    const snapshots = openSnapshots();
    await snapshots.keep(snapshot("a"), CONTENT);
    reached(await snapshots.rename("a", "Autumn"));
    expect(reached(await snapshots.list()).map(({ name }) => name)).toEqual(["Autumn"]);
    reached(await snapshots.remove("a"));
    expect(reached(await snapshots.list())).toEqual([]);
    expect(await snapshots.contentOf("a")).toEqual({ isDone: false, fault: "gone" });
    expect(await snapshots.rename("a", "x")).toEqual({ isDone: false, fault: "gone" });
  });

  it("tell whoever listens, in this tab and in others, until they stop", async () => {
    const [here, there] = [openSnapshots(), openSnapshots()];
    const [heard, heardThere] = [vi.fn(), vi.fn()];
    const stop = here.onChange(heard);
    there.onChange(heardThere);
    await here.keep(snapshot("a"), CONTENT);
    expect(heard).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(heardThere).toHaveBeenCalledTimes(1));
    stop();
    await here.remove("a");
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("stay as they were where one cannot be kept whole", async () => {
    const snapshots = openSnapshots();
    await snapshots.keep(snapshot("a"), CONTENT);
    const { put } = IDBObjectStore.prototype;
    const failing = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === "snapshots") throw new DOMException("full", "QuotaExceededError");
      return put.apply(this, args);
    });
    expect(await snapshots.keep({ ...snapshot("a"), name: "New" }, new Uint8Array(9))).toEqual({
      isDone: false,
      fault: "quota",
    });
    failing.mockRestore();
    expect(reached(await snapshots.contentOf("a"))).toEqual(CONTENT);
    expect(reached(await snapshots.list()).map(({ name }) => name)).toEqual(["Data set a"]);
  });

  it("end in a plain fault where the browser has no storage or refuses it", async () => {
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("private", "SecurityError");
    });
    const snapshots = openSnapshots();
    expect(await snapshots.list()).toEqual({ isDone: false, fault: "unavailable" });
    expect(await snapshots.keep(snapshot("a"), CONTENT)).toEqual({ isDone: false, fault: "unavailable" });
    open.mockRestore();
    expect(reached(await snapshots.list())).toEqual([]);
    vi.stubGlobal("indexedDB", undefined);
    expect(await openSnapshots().list()).toEqual({ isDone: false, fault: "unavailable" });
  });
});

describe("a data set kept by another version of Vijim", () => {
  const appending = (byte: number) => (content: Uint8Array) => Uint8Array.from([...content, byte]);

  it("is brought to the version of now, one step after the other", async () => {
    await openSnapshots(1).keep(snapshot("old"), CONTENT);
    const migrations = { 2: appending(2), 3: appending(3) };
    expect(reached(await openSnapshots(3, migrations).contentOf("old"))).toEqual(Uint8Array.from([...CONTENT, 2, 3]));
  });

  it("is left alone where it is newer than this one can read", async () => {
    await openSnapshots(2).keep(snapshot("new"), CONTENT);
    expect(await openSnapshots(1).contentOf("new")).toEqual({ isDone: false, fault: "newer" });
    expect(reached(await openSnapshots(2).contentOf("new"))).toEqual(CONTENT);
  });
});

it("whatever is kept and removed in whatever order, what is listed can be read", async () => {
  const step = fc.record({ id: fc.constantFrom("a", "b", "c"), isKept: fc.boolean(), content: fc.uint8Array() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      vi.stubGlobal("indexedDB", new IDBFactory());
      const snapshots = openSnapshots();
      const expected = new Map<string, Uint8Array>();
      for (const { id, isKept, content } of steps) {
        if (isKept) await snapshots.keep(snapshot(id), content);
        else await snapshots.remove(id);
        if (isKept) expected.set(id, content);
        else expected.delete(id);
      }
      const listed = reached(await snapshots.list()).map(({ id }) => id);
      expect(listed.toSorted()).toEqual([...expected.keys()].toSorted());
      for (const [id, content] of expected) expect(reached(await snapshots.contentOf(id))).toEqual(content);
    }),
    { numRuns: 20 },
  );
});
