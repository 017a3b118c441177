import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";

/** A data set that is kept on this machine, without its content. */
export type Snapshot = {
  readonly id: string;
  /** As the person named it. */
  readonly name: string;
  /** When it was kept: an instant in UTC, ISO text. */
  readonly keptAt: string;
  /** The files it came from. */
  readonly files: readonly string[];
  /** The version of the tables' format it was written in. */
  readonly version: number;
  /** Bytes of its content. */
  readonly size: number;
};

/** The version of the tables' format that is written now. */
export const SNAPSHOT_VERSION = 1;

/**
 * Why something cannot be kept or read: the browser has no storage or refuses it (`unavailable`), it is full (`quota`),
 * another tab holds an older form of it (`blocked`), it was written by a newer Vijim (`newer`), it is not there (`gone`).
 */
export type StorageFault = "unavailable" | "quota" | "blocked" | "newer" | "gone";

/** What came of an attempt: a value, or the fault that stood in the way. */
export type Attempt<Value> =
  | { readonly isDone: true; readonly value: Value }
  | { readonly isDone: false; readonly fault: StorageFault };

/** The data sets kept on this machine, shared by all tabs of the site. */
export type Snapshots = {
  /** All of them, the newest first. */
  readonly list: () => Promise<Attempt<readonly Snapshot[]>>;
  /** Keeps a content whole or not at all, whenever the tab is closed. */
  readonly keep: (snapshot: Omit<Snapshot, "version" | "size">, content: Uint8Array) => Promise<Attempt<Snapshot>>;
  /** The content as it was kept, brought to the version of now. */
  readonly contentOf: (id: string) => Promise<Attempt<Uint8Array>>;
  readonly rename: (id: string, name: string) => Promise<Attempt<undefined>>;
  readonly remove: (id: string) => Promise<Attempt<undefined>>;
  /** Calls the listener whenever what is kept has changed, here or in another tab; returns how to stop. */
  readonly onChange: (listener: () => void) => () => void;
};

/** Brings a content of the version before to its own; by the version it makes. */
export type Migrations = Readonly<Record<number, (content: Uint8Array) => Uint8Array>>;

/** There is one version so far, so nothing is to be migrated yet. */
const MIGRATIONS: Migrations = {};

/** Snapshots and their contents lie apart, so that the list is read without the contents. */
type Schema = DBSchema & {
  snapshots: { key: string; value: Snapshot };
  contents: { key: string; value: Uint8Array };
};

const DATABASE = "vijim";
const DATABASE_VERSION = 1;

/** Never rejects: where there is no storage, every attempt says so. */
export function openSnapshots(version = SNAPSHOT_VERSION, migrations = MIGRATIONS): Snapshots {
  const changes = createChanges();
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const attempt = async <Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Attempt<Value>> => {
    try {
      opening ??= openDatabase(() => {
        opening = undefined;
      });
      return { isDone: true, value: await work(await opening) };
    } catch (reason) {
      if (reason instanceof SnapshotFault || isConnectionFault(reason)) opening = undefined;
      return { isDone: false, fault: faultOf(reason) };
    }
  };
  const changing = async <Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>) => {
    const result = await attempt(work);
    if (result.isDone) changes.tell();
    return result;
  };
  return {
    list: () => attempt(async (database) => (await database.getAll("snapshots")).sort(newestFirst)),
    keep: (given, content) =>
      changing(async (database) => {
        const snapshot = { ...given, version, size: content.length };
        await writeWhole(database, async ({ snapshots, contents }) => {
          await contents.put(content, snapshot.id);
          await snapshots.put(snapshot);
        });
        return snapshot;
      }),
    contentOf: (id) =>
      attempt(async (database) => {
        const reading = database.transaction(["snapshots", "contents"]);
        const snapshot = await reading.objectStore("snapshots").get(id);
        const content = await reading.objectStore("contents").get(id);
        if (snapshot === undefined || content === undefined) throw new SnapshotFault("gone");
        return migrated(content, snapshot.version, version, migrations);
      }),
    rename: (id, name) =>
      changing(async (database) => {
        const snapshot = await database.get("snapshots", id);
        if (snapshot === undefined) throw new SnapshotFault("gone");
        await database.put("snapshots", { ...snapshot, name });
        return undefined;
      }),
    remove: (id) =>
      changing(async (database) => {
        await writeWhole(database, async ({ snapshots, contents }) => {
          await snapshots.delete(id);
          await contents.delete(id);
        });
        return undefined;
      }),
    onChange: changes.onChange,
  };
}

type Store<Name extends "snapshots" | "contents"> = IDBPObjectStore<
  Schema,
  ["snapshots", "contents"],
  Name,
  "readwrite"
>;

type Stores = { readonly snapshots: Store<"snapshots">; readonly contents: Store<"contents"> };

/** Writes in both stores, or in none where anything goes wrong. */
async function writeWhole(database: IDBPDatabase<Schema>, write: (stores: Stores) => Promise<void>): Promise<void> {
  const writing = database.transaction(["snapshots", "contents"], "readwrite");
  try {
    await write({ snapshots: writing.objectStore("snapshots"), contents: writing.objectStore("contents") });
    await writing.done;
  } catch (reason) {
    writing.done.catch(() => undefined);
    // A transaction that failed says why and has ended; else what was begun must not be committed on its own.
    if (writing.error !== null) throw writing.error;
    writing.abort();
    throw reason;
  }
}

/** @param onClosed - called when another tab needs the database for a newer form, or the browser closes it. */
function openDatabase(onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  if (typeof indexedDB === "undefined") throw new SnapshotFault("unavailable");
  return new Promise((resolve, reject) => {
    openDB<Schema>(DATABASE, DATABASE_VERSION, {
      upgrade: (database) => {
        database.createObjectStore("snapshots", { keyPath: "id" });
        database.createObjectStore("contents");
      },
      blocked: () => reject(new SnapshotFault("blocked")),
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    }).then(resolve, reject);
  });
}

function migrated(content: Uint8Array, from: number, to: number, migrations: Migrations): Uint8Array {
  if (from > to) throw new SnapshotFault("newer");
  let result = content;
  for (let version = from + 1; version <= to; version++) {
    const migrate = migrations[version];
    if (migrate === undefined) throw new Error(`no migration to version ${version} of the tables`);
    result = migrate(result);
  }
  return result;
}

function newestFirst(one: Snapshot, other: Snapshot): number {
  return one.keptAt < other.keptAt ? 1 : one.keptAt > other.keptAt ? -1 : 0;
}

/** A fault on its way out of a transaction. */
class SnapshotFault extends Error {
  readonly fault: StorageFault;

  constructor(fault: StorageFault) {
    super(fault);
    this.fault = fault;
  }
}

/** @throws what is no fault of storage: a bug. */
function faultOf(reason: unknown): StorageFault {
  if (reason instanceof SnapshotFault) return reason.fault;
  if (!(reason instanceof DOMException)) throw reason;
  if (reason.name === "QuotaExceededError") return "quota";
  return reason.name === "VersionError" ? "newer" : "unavailable";
}

function isConnectionFault(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name !== "QuotaExceededError";
}

/** Tells the listeners of this tab and of the others that something has changed. */
function createChanges() {
  const listeners = new Set<() => void>();
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("vijim:snapshots");
  const tellHere = () => {
    for (const listener of listeners) listener();
  };
  channel?.addEventListener("message", tellHere);
  return {
    tell: () => {
      tellHere();
      channel?.postMessage("changed");
    },
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
