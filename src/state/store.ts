import { createStore, type StoreApi } from "zustand/vanilla";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import type {
  AreaPack,
  ChangesPack,
  FirstPack,
  IndicatorPack,
  PlansPack,
  ProtectionPack,
  QualityPack,
} from "#pack/packs.ts";
import { readAreaPack, readFirstPack, readIndicatorPack, readPlansPack, readQualityPack } from "#pack/readPack.ts";
import { type Boundaries, readBoundaries } from "./boundaries.ts";
import type { FetchBytes } from "./fetchBytes.ts";

/** Something on its way, here, or not to be had; `reason` is for a log and for those who mend it. */
export type Loading<Loaded> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: Loaded }
  | { readonly state: "failed"; readonly reason: string };

/** A data set of the person's own that takes the place of the site's: what it is called, and its id where it is kept. */
export type ShownDataset = { readonly name: string; readonly id?: string };

/** What is loaded of a data set, and nothing derived from it. */
type DatasetState = {
  /** Absent while the site's own data set is shown. */
  readonly shown?: ShownDataset;
  readonly first?: FirstPack;
  readonly boundaries?: Boundaries;
  /** The indicators asked for so far. */
  readonly indicators: ReadonlyMap<IndicatorId, Loading<IndicatorPack>>;
  /** The municipalities asked for so far. */
  readonly areas: ReadonlyMap<AreaId, Loading<AreaPack>>;
  /** The plans of all municipalities; undefined until they are asked for. */
  readonly plans?: Loading<PlansPack>;
  /** How complete the data are; undefined until it is asked for. */
  readonly quality?: Loading<QualityPack>;
  /** What changed since the previous version of the data set; undefined until it is asked for. */
  readonly changes?: Loading<ChangesPack>;
  /** What a public build hides; undefined until it is asked for. */
  readonly protection?: Loading<ProtectionPack>;
};

/** Where a store loads from. The other packs lie beside the first one. */
export type DatasetFiles = {
  readonly fetchBytes: FetchBytes;
  readonly firstPack: string;
  readonly boundaries: string;
};

export type DatasetStore = StoreApi<DatasetState> & {
  /** Where the site's own data set lies, whatever is shown. */
  readonly published: DatasetFiles;
  /**
   * Loads the first pack and the boundaries, once; a load that failed can be tried again.
   * @throws Error (as a rejection) when a file cannot be had or read.
   */
  readonly loadFirst: () => Promise<void>;
  /**
   * Loads an indicator's pack, and the first pack before it, once; a load that failed can be tried again. Never
   * rejects: what became of it stands in `indicators`.
   */
  readonly loadIndicator: (id: IndicatorId) => Promise<void>;
  /** The same for a municipality: what became of it stands in `areas`. */
  readonly loadArea: (id: AreaId) => Promise<void>;
  /** The same for the plans: what became of them stands in `plans`. While they load, the same promise to all who ask. */
  readonly loadPlans: () => Promise<void>;
  /** The same for `quality`. */
  readonly loadQuality: () => Promise<void>;
  /** The same for `changes`; fails where there is no previous version. */
  readonly loadChanges: () => Promise<void>;
  /** The same for `protection`; fails where the data set does not tell what a public build hides. */
  readonly loadProtection: () => Promise<void>;
  /**
   * Puts another data set in the place of what is loaded, from packs at hand; the boundaries stay the site's.
   * @throws Error (as a rejection) when these are no packs; nothing has changed then.
   */
  readonly show: (dataset: ShownDataset, packs: ReadonlyMap<string, Uint8Array>) => Promise<void>;
  /** Goes back to the data set of the site. @throws Error (as a rejection) when it cannot be had. */
  readonly showPublished: () => Promise<void>;
};

/** A store that holds nothing yet. It needs no browser and no React. */
export function createDatasetStore(files: DatasetFiles): DatasetStore {
  const store = createStore<DatasetState>(() => ({ indicators: new Map(), areas: new Map() }));
  let source = { files, share: sharedRuns() };

  const loadFirst = () =>
    source.share("first", async () => {
      if (store.getState().first !== undefined) return;
      const { fetchBytes, firstPack, boundaries } = source.files;
      const [pack, shapes] = await Promise.all([fetchBytes(firstPack), fetchBytes(boundaries)]);
      store.setState({ first: readFirstPack(pack), boundaries: readBoundaries(shapes) });
    });

  const fetchPart = async <Id extends string, Pack>(part: Part<Id, Pack>, id: Id): Promise<Pack> => {
    await loadFirst();
    const { first } = store.getState();
    const known: Readonly<Partial<Record<string, string>>> = first === undefined ? {} : part.filesOf(first);
    const file = Object.hasOwn(known, id) ? known[id] : undefined;
    if (file === undefined) throw new Error(`no ${part.kind} ${id} in this data set`);
    const { fetchBytes, firstPack } = source.files;
    return await part.read(await fetchBytes(besideFirst(firstPack, file)));
  };

  const loadPart = <Id extends string, Pack>(part: Part<Id, Pack>, id: Id) =>
    source.share(`${part.kind} ${id}`, async () => {
      if (part.of(store.getState()).get(id)?.state === "ready") return;
      const asked = source;
      // What comes of a data set that is shown no more belongs nowhere.
      const put = (loading: Loading<Pack>) =>
        asked === source && store.setState((state) => part.stateOf(new Map(part.of(state)).set(id, loading)));
      put({ state: "loading" });
      try {
        put({ state: "ready", value: await fetchPart(part, id) });
      } catch (fault) {
        put({ state: "failed", reason: fault instanceof Error ? fault.message : String(fault) });
      }
    });

  const loadIndicator = (id: IndicatorId) => loadPart(INDICATORS, id);
  const loadArea = (id: AreaId) => loadPart(AREAS, id);
  const loadPlans = () => loadPart(PLANS, "plans");
  const loadQuality = () => loadPart(QUALITY, "quality");
  const loadChanges = () => loadPart(CHANGES, "changes");
  const loadProtection = () => loadPart(PROTECTION, "protection");

  const replace = async (other: DatasetFiles, shown?: ShownDataset) => {
    await loadFirst();
    const first = readFirstPack(await other.fetchBytes(other.firstPack));
    const { boundaries } = store.getState();
    source = { files: other, share: sharedRuns() };
    const loaded = { first, ...(boundaries && { boundaries }), indicators: new Map(), areas: new Map() };
    store.setState(shown === undefined ? loaded : { ...loaded, shown }, true);
  };
  const show: DatasetStore["show"] = (dataset, packs) => replace(filesInMemory(packs, files.boundaries), dataset);
  const showPublished = () => replace(files);
  // React draws on a server and while hydrating from the initial state: let that be what was loaded before drawing.
  const loads = { loadFirst, loadIndicator, loadArea, loadPlans, loadQuality, loadChanges, loadProtection };
  return Object.assign(store, { published: files, getInitialState: store.getState, ...loads, show, showPublished });
}

function filesInMemory(packs: ReadonlyMap<string, Uint8Array>, boundaries: string): DatasetFiles {
  return {
    firstPack: firstFileOf(packs.keys()),
    boundaries,
    fetchBytes: async (file) => {
      const bytes = packs.get(file);
      if (bytes === undefined) throw new Error(`no ${file} in this data set`);
      return bytes;
    },
  };
}

/** Puts what is at hand into a store at once, for tests and for drawing without waiting. */
export function primeStore(
  store: DatasetStore,
  first: FirstPack,
  packs: Iterable<readonly [IndicatorId, IndicatorPack]> = [],
): void {
  const ready = Array.from(packs, ([id, value]) => [id, { state: "ready", value }] as const);
  store.setState(({ indicators }) => ({ first, indicators: new Map([...indicators, ...ready]) }));
}

/** A part of a data set that is loaded when it is asked for. */
type Part<Id extends string, Pack> = {
  readonly kind: string;
  readonly of: (state: DatasetState) => ReadonlyMap<Id, Loading<Pack>>;
  readonly stateOf: (loaded: ReadonlyMap<Id, Loading<Pack>>) => Partial<DatasetState>;
  readonly filesOf: (first: FirstPack) => Readonly<Partial<Record<Id, string>>>;
  readonly read: (bytes: Uint8Array) => Pack | Promise<Pack>;
};

const INDICATORS: Part<IndicatorId, IndicatorPack> = {
  kind: "indicator",
  of: ({ indicators }) => indicators,
  stateOf: (indicators) => ({ indicators }),
  filesOf: ({ files }) => files,
  read: readIndicatorPack,
};

const AREAS: Part<AreaId, AreaPack> = {
  kind: "municipality",
  of: ({ areas }) => areas,
  stateOf: (areas) => ({ areas }),
  filesOf: ({ areaFiles }) => areaFiles,
  read: readAreaPack,
};

/** The plans come in one file: a part with a single id. */
const PLANS: Part<"plans", PlansPack> = {
  kind: "pack of",
  of: ({ plans }) => new Map(plans === undefined ? [] : [["plans", plans]]),
  stateOf: (loaded) => ({ plans: loaded.get("plans") ?? { state: "loading" } }),
  filesOf: ({ plansFile }) => ({ plans: plansFile }),
  read: readPlansPack,
};

const QUALITY: Part<"quality", QualityPack> = {
  kind: "pack of",
  of: ({ quality }) => new Map(quality === undefined ? [] : [["quality", quality]]),
  stateOf: (loaded) => ({ quality: loaded.get("quality") ?? { state: "loading" } }),
  filesOf: ({ qualityFile }) => ({ quality: qualityFile }),
  read: readQualityPack,
};

/** Read by a part of the script that comes with the pack, as it takes the schema. */
const CHANGES: Part<"changes", ChangesPack> = {
  kind: "pack of",
  of: ({ changes }) => new Map(changes === undefined ? [] : [["changes", changes]]),
  stateOf: (loaded) => ({ changes: loaded.get("changes") ?? { state: "loading" } }),
  filesOf: ({ changesFile }) => (changesFile === undefined ? {} : { changes: changesFile }),
  read: async (bytes) => (await import("#pack/readChanges.ts")).readChangesPack(bytes),
};

const PROTECTION: Part<"protection", ProtectionPack> = {
  kind: "pack of",
  of: ({ protection }) => new Map(protection === undefined ? [] : [["protection", protection]]),
  stateOf: (loaded) => ({ protection: loaded.get("protection") ?? { state: "loading" } }),
  filesOf: ({ protectionFile }) => (protectionFile === undefined ? {} : { protection: protectionFile }),
  read: async (bytes) => (await import("#pack/readProtection.ts")).readProtectionPack(bytes),
};

/** Runs work by key, and lets whoever asks for the same key while it runs wait for the same run. */
function sharedRuns() {
  const running = new Map<string, Promise<void>>();
  return (key: string, run: () => Promise<void>): Promise<void> => {
    const known = running.get(key);
    if (known !== undefined) return known;
    const promise = run().finally(() => running.delete(key));
    running.set(key, promise);
    return promise;
  };
}

function besideFirst(firstPack: string, file: string): string {
  return firstPack.slice(0, firstPack.lastIndexOf("/") + 1) + file;
}
