import { describe, expect, it, vi } from "vitest";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { packDataset } from "#pack/packDataset.ts";
import { primeStore } from "#state/store.ts";
import { datasetOf, indicatorOf, municipalityOf, TODAY } from "#tests/pack/dataset.ts";
import { DROPOUT, PRIZREN, smallSite, TEAMS } from "#tests/state/site.ts";

vi.mock("react", () => {
  throw new Error("the store asked for React");
});
vi.mock("zustand", () => {
  throw new Error("the store asked for the part of zustand that needs React");
});

describe("the store of a data set, without React", () => {
  it("holds nothing until it is asked to load", () => {
    const { store, asked } = smallSite();
    expect(store.getState()).toEqual({ indicators: new Map(), areas: new Map() });
    expect(asked).toEqual([]);
  });

  it("loads the first pack and the boundaries", async () => {
    const { store } = smallSite();
    await store.loadFirst();
    expect(store.getState().first?.indicators.map(({ id }) => id)).toEqual([DROPOUT, TEAMS]);
    expect(store.getState().boundaries?.type).toBe("Topology");
  });

  it("says that an indicator is loading, and then what it is", async () => {
    const { store } = smallSite();
    const loaded = store.loadIndicator(DROPOUT);
    expect(store.getState().indicators.get(DROPOUT)).toEqual({ state: "loading" });
    await loaded;
    expect(store.getState().indicators.get(DROPOUT)).toMatchObject({
      state: "ready",
      value: { observations: { length: 30 }, targets: [] },
    });
  });

  it("loads a municipality in the same way", async () => {
    const { store, asked } = smallSite();
    const loaded = store.loadArea(PRIZREN);
    expect(store.getState().areas.get(PRIZREN)).toEqual({ state: "loading" });
    await Promise.all([loaded, store.loadArea(PRIZREN)]);
    expect(store.getState().areas.get(PRIZREN)).toMatchObject({
      state: "ready",
      value: { observations: { length: 30 } },
    });
    expect(asked.filter((file) => file === "packs/area-municipality-0.pack").length).toBe(1);
    await store.loadArea("peje" as AreaId);
    expect(store.getState().areas.get("peje" as AreaId)).toEqual({
      state: "failed",
      reason: "no municipality peje in this data set",
    });
  });

  it("loads how complete the data are, once", async () => {
    const { store, asked } = smallSite();
    const loaded = store.loadQuality();
    expect(store.getState().quality).toEqual({ state: "loading" });
    await Promise.all([loaded, store.loadQuality()]);
    await store.loadQuality();
    expect(store.getState().quality).toMatchObject({ state: "ready", value: { issues: [] } });
    expect(asked.filter((file) => file === "packs/quality.pack")).toHaveLength(1);
  });

  it("says why the pack of quality failed, and loads it when asked again", async () => {
    const { store, files } = smallSite();
    const [file = "", bytes = new Uint8Array()] = [...files].find(([name]) => name.includes("quality")) ?? [];
    files.delete(file);
    await store.loadQuality();
    expect(store.getState().quality).toEqual({ state: "failed", reason: `${file}: 404 Not Found` });
    files.set(file, bytes);
    await store.loadQuality();
    expect(store.getState().quality).toMatchObject({ state: "ready" });
  });

  it("asks for each file once, however often and however early it is wanted", async () => {
    const { store, asked } = smallSite();
    await Promise.all([
      store.loadIndicator(DROPOUT),
      store.loadFirst(),
      store.loadIndicator(DROPOUT),
      store.loadFirst(),
    ]);
    await store.loadIndicator(DROPOUT);
    await store.loadFirst();
    expect(asked).toEqual(["packs/first.pack", "packs/boundaries.json", "packs/indicator-dropout.pack"]);
  });

  it("keeps what is loaded while it loads more", async () => {
    const { store } = smallSite();
    await store.loadIndicator(DROPOUT);
    const before = store.getState().indicators.get(DROPOUT);
    await store.loadIndicator(TEAMS);
    expect(store.getState().indicators.get(DROPOUT)).toBe(before);
    expect(store.getState().indicators.get(TEAMS)).toMatchObject({ state: "ready" });
  });

  it("rejects when the first pack cannot be had or read, and can be asked again", async () => {
    const { store, files, firstPack } = smallSite();
    const bytes = files.get(firstPack) ?? new Uint8Array();
    files.delete(firstPack);
    await expect(store.loadFirst()).rejects.toThrow("404 Not Found");
    files.set(firstPack, bytes.subarray(0, 100));
    await expect(store.loadFirst()).rejects.toThrow("the first pack cannot be read: it is damaged");
    expect(store.getState().first).toBeUndefined();
    files.set(firstPack, bytes);
    await store.loadFirst();
    expect(store.getState().first).toBeDefined();
  });

  it("rejects when the boundaries are a page of the web server", async () => {
    const { store, files } = smallSite();
    files.set("packs/boundaries.json", new TextEncoder().encode("<!doctype html>"));
    await expect(store.loadFirst()).rejects.toThrow(
      'the boundaries cannot be read: "<!doctype html>" begins no topology',
    );
  });

  it("says why an indicator failed, and loads it when asked again", async () => {
    const { store, files } = smallSite();
    const [file = "", bytes = new Uint8Array()] = [...files].find(([name]) => name.includes("dropout")) ?? [];
    files.delete(file);
    await store.loadIndicator(DROPOUT);
    expect(store.getState().indicators.get(DROPOUT)).toEqual({ state: "failed", reason: `${file}: 404 Not Found` });
    files.set(file, bytes);
    await store.loadIndicator(DROPOUT);
    expect(store.getState().indicators.get(DROPOUT)).toMatchObject({ state: "ready" });
  });

  it.each(["enrolment", "constructor"])("fails for %s, which the data set does not have", async (id) => {
    const { store } = smallSite();
    await store.loadIndicator(id as IndicatorId);
    expect(store.getState().indicators.get(id as IndicatorId)).toEqual({
      state: "failed",
      reason: `no indicator ${id} in this data set`,
    });
  });

  it("loads what changed since the previous version, once, and says so where there is none", async () => {
    const { store, asked } = smallSite(true);
    await Promise.all([store.loadChanges(), store.loadChanges()]);
    await store.loadChanges();
    expect(store.getState().changes).toMatchObject({
      state: "ready",
      value: { before: "2025-12-31", counts: [{ finding: "valueAdded", count: 2 }] },
    });
    expect(asked.filter((file) => file === "packs/changes.pack")).toHaveLength(1);
    const alone = smallSite();
    await alone.store.loadChanges();
    expect(alone.store.getState().changes).toEqual({
      state: "failed",
      reason: "no pack of changes in this data set",
    });
  });

  it("[S4] says so where the data set does not tell what a public build hides", async () => {
    const { store } = smallSite();
    await store.loadProtection();
    expect(store.getState().protection).toEqual({ state: "failed", reason: "no pack of protection in this data set" });
  });

  it("takes what is at hand at once and asks for none of it again", async () => {
    const [one, other] = [smallSite(), smallSite()];
    await one.store.loadIndicator(DROPOUT);
    const { first, indicators } = one.store.getState();
    const pack = indicators.get(DROPOUT);
    if (first === undefined || pack?.state !== "ready") throw new Error("nothing was loaded");
    primeStore(other.store, first, [[DROPOUT, pack.value]]);
    await other.store.loadIndicator(DROPOUT);
    expect(other.store.getState()).toMatchObject({ first, indicators: new Map([[DROPOUT, pack]]) });
    expect(other.asked).toEqual([]);
  });

  it("tells those who listen", async () => {
    const { store } = smallSite();
    const seen: (string | undefined)[] = [];
    store.subscribe(({ indicators }) => seen.push(indicators.get(DROPOUT)?.state));
    await store.loadIndicator(DROPOUT);
    expect(seen).toEqual(["loading", "loading", "ready"]);
  });

  describe("showing a data set of the person's own", () => {
    function ownPacks() {
      const dataset = datasetOf({ indicators: [indicatorOf("visits")], municipalities: [municipalityOf("peje")] });
      return packDataset(dataset, { today: TODAY });
    }

    it("[S6] takes the place of what is loaded, under its name and as internal, and asks the site for nothing", async () => {
      const { store, asked } = smallSite();
      await Promise.all([store.loadIndicator(DROPOUT), store.loadPlans()]);
      const before = [...asked];
      await store.show({ name: "Autumn", id: "a" }, ownPacks());
      const state = store.getState();
      expect(state.shown).toEqual({ name: "Autumn", id: "a" });
      expect(state.first?.audience).toBe("internal");
      expect(state.first?.indicators.map(({ id }) => id)).toEqual(["visits"]);
      expect(state.boundaries?.type).toBe("Topology");
      expect([state.indicators.size, state.areas.size, state.plans]).toEqual([0, 0, undefined]);
      await Promise.all([store.loadIndicator("visits" as IndicatorId), store.loadPlans(), store.loadQuality()]);
      expect(store.getState().indicators.get("visits" as IndicatorId)?.state).toBe("ready");
      expect(asked).toEqual(before);
    });

    it("goes back to the data of the site, which loads what it shows anew", async () => {
      const { store } = smallSite();
      await store.loadIndicator(DROPOUT);
      await store.show({ name: "Autumn" }, ownPacks());
      await store.showPublished();
      expect(store.getState().shown).toBeUndefined();
      expect(store.getState().first?.audience).toBe("public");
      expect(store.getState().indicators.size).toBe(0);
      await store.loadIndicator(DROPOUT);
      expect(store.getState().indicators.get(DROPOUT)).toMatchObject({ state: "ready" });
    });

    it("lets nothing in that was still on its way from the data set before", async () => {
      const { store } = smallSite();
      await store.loadFirst();
      const late = store.loadIndicator(DROPOUT);
      await store.show({ name: "Autumn" }, ownPacks());
      await late;
      expect(store.getState().indicators.has(DROPOUT)).toBe(false);
    });

    it("changes nothing where the packs are none", async () => {
      const { store } = smallSite();
      await store.loadFirst();
      const before = store.getState();
      const damaged = new Map([...ownPacks()].map(([name, bytes]) => [name, bytes.subarray(0, 40)]));
      await expect(store.show({ name: "Autumn" }, damaged)).rejects.toThrow("is damaged");
      expect(store.getState()).toBe(before);
    });
  });
});
