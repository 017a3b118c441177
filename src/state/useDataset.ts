import { use, useContext, useEffect } from "react";
import { useStore } from "zustand";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import type { AreaPack, FirstPack, IndicatorPack, PlansPack, QualityPack } from "#pack/packs.ts";
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
  useLoaded(store, "plans", plans, store.loadPlans);
  return store.getState().plans ?? LOADING;
}

/** The same for how complete the data are. */
export function useQualityPack(): Loading<QualityPack> {
  const store = useDatasetStore();
  const quality = useStore(store, (state) => state.quality);
  useLoaded(store, "quality", quality, store.loadQuality);
  return store.getState().quality ?? LOADING;
}

/** What was last waited for, by store and part. */
const awaited = new WeakMap<DatasetStore, Map<string, Promise<void>>>();

/**
 * Suspends until a part has been loaded. React goes on where it suspended by waiting for the same promise again, also
 * when the part has come in the meantime.
 */
function useLoaded(store: DatasetStore, part: string, now: Loading<unknown> | undefined, load: () => Promise<void>) {
  const promises = awaited.get(store) ?? new Map<string, Promise<void>>();
  awaited.set(store, promises);
  if (now === undefined || now.state === "loading") promises.set(part, load());
  const promise = promises.get(part);
  if (promise !== undefined) use(promise);
}

const LOADING: Loading<never> = { state: "loading" };
