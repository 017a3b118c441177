import { use, useContext, useEffect } from "react";
import { useStore } from "zustand";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import type {
  AreaPack,
  ChangesPack,
  FirstPack,
  IndicatorPack,
  PlansPack,
  ProtectionPack,
  QualityPack,
} from "#pack/packs.ts";
import type { Boundaries } from "./boundaries.ts";
import { DatasetStoreContext } from "./DatasetStoreContext.tsx";
import type { DatasetStore, Loading } from "./store.ts";

/** The store that `DatasetStoreContext` provides. @throws Error outside of one. */
export function useDatasetStore(): DatasetStore {
  const store = useContext(DatasetStoreContext);
  if (store === undefined) throw new Error("no DatasetStoreContext around this component");
  return store;
}

/** The first pack, which a page's route loads before the page is drawn. @throws Error when it is not loaded. */
export function useFirstPack(): FirstPack {
  const first = useStore(useDatasetStore(), (state) => state.first);
  if (first === undefined) throw new Error("the first pack is not loaded");
  return first;
}

/** The boundaries, which are loaded with the first pack. @throws Error when they are not. */
export function useBoundaries(): Boundaries {
  const boundaries = useStore(useDatasetStore(), (state) => state.boundaries);
  if (boundaries === undefined) throw new Error("the boundaries are not loaded");
  return boundaries;
}

/**
 * An indicator's pack, or how far its loading is; asks for it when nobody has. A failed one is not asked for again.
 * Without an id it is loading for good.
 */
export function useIndicatorPack(id: IndicatorId | undefined): Loading<IndicatorPack> {
  const store = useDatasetStore();
  const loading = useStore(store, ({ indicators }) => (id === undefined ? undefined : indicators.get(id)));
  const isUnasked = loading === undefined;
  useEffect(() => {
    if (isUnasked && id !== undefined) void store.loadIndicator(id);
  }, [store, id, isUnasked]);
  return loading ?? LOADING;
}

/** The same for a municipality's pack. */
export function useAreaPack(id: AreaId | undefined): Loading<AreaPack> {
  const store = useDatasetStore();
  const loading = useStore(store, ({ areas }) => (id === undefined ? undefined : areas.get(id)));
  const isUnasked = loading === undefined;
  useEffect(() => {
    if (isUnasked && id !== undefined) void store.loadArea(id);
  }, [store, id, isUnasked]);
  return loading ?? LOADING;
}

/** The plans, or why they are not to be had. Suspends while they load, also where a page is drawn on a server. */
export function usePlansPack(): Loading<PlansPack> {
  const store = useDatasetStore();
  const plans = useStore(store, (state) => state.plans);
  useWait(plans, store.loadPlans);
  return store.getState().plans ?? LOADING;
}

/** The same for how complete the data are. */
export function useQualityPack(): Loading<QualityPack> {
  const store = useDatasetStore();
  const quality = useStore(store, (state) => state.quality);
  useWait(quality, store.loadQuality);
  return store.getState().quality ?? LOADING;
}

/** The same for what changed since the previous version of the data set; undefined where there is none. */
export function useChangesPack(): Loading<ChangesPack> | undefined {
  const store = useDatasetStore();
  const hasPrevious = useFirstPack().changesFile !== undefined;
  const changes = useStore(store, (state) => state.changes);
  useWait(hasPrevious ? changes : NONE, store.loadChanges);
  return hasPrevious ? (store.getState().changes ?? LOADING) : undefined;
}

/** The same for what a public build hides; undefined where the data set does not tell. */
export function useProtectionPack(): Loading<ProtectionPack> | undefined {
  const store = useDatasetStore();
  const isTold = useFirstPack().protectionFile !== undefined;
  const protection = useStore(store, (state) => state.protection);
  useWait(isTold ? protection : NONE, store.loadProtection);
  return isTold ? (store.getState().protection ?? LOADING) : undefined;
}

/** Suspends until something is loaded, and asks for it when nobody has. */
function useWait(loading: Loading<unknown> | undefined, load: () => Promise<void>): void {
  if (loading === undefined || loading.state === "loading") waits.set(load, load());
  // React knows what a component waits for by its place among all it waits for: it is to be there also when it is over.
  use(waits.get(load) ?? NOTHING);
}

/** What was last waited for, by what loads it. */
const waits = new WeakMap<() => Promise<void>, Promise<void>>();
/** What is waited for where all was there before, in the form in which React reads it without suspending. */
export const NOTHING = Object.assign(Promise.resolve(), { status: "fulfilled", value: undefined });
const NONE: Loading<undefined> = { state: "ready", value: undefined };
const LOADING: Loading<never> = { state: "loading" };
