// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { DatasetStoreContext } from "#state/DatasetStoreContext.tsx";
import { useAreaPack, useBoundaries, useChangesPack, useFirstPack, useIndicatorPack } from "#state/useDataset.ts";
import { DROPOUT, PRIZREN, smallSite } from "#tests/state/site.ts";

function Names() {
  const { indicators } = useFirstPack();
  return <p>{indicators.map(({ id }) => id).join(" ")}</p>;
}

function Dropout() {
  const loading = useIndicatorPack(DROPOUT);
  return <p>{loading.state === "ready" ? `${loading.value.observations.length} rows` : loading.state}</p>;
}

function Prizren() {
  const loading = useAreaPack(PRIZREN);
  return <p>{loading.state === "ready" ? `${loading.value.observations.length} rows` : loading.state}</p>;
}

function Unknown() {
  return <p>{[useIndicatorPack(undefined).state, useAreaPack(undefined).state].join(" ")}</p>;
}

function Changes() {
  const pack = useChangesPack();
  if (pack === undefined) return <p>no version before</p>;
  return <p>{pack.state === "ready" ? `${pack.value.changes.length} changes` : pack.state}</p>;
}

function Kind() {
  return <p>{useBoundaries().type}</p>;
}

afterEach(cleanup);

describe("hooks of a data set", () => {
  it("draw on a server what was loaded before", async () => {
    const { store } = smallSite();
    await store.loadIndicator(DROPOUT);
    const markup = renderToString(
      <DatasetStoreContext value={store}>
        <Names />
        <Dropout />
        <Kind />
      </DatasetStoreContext>,
    );
    expect(markup).toBe("<p>dropout teams</p><p>30 rows</p><p>Topology</p>");
  });

  it("ask for an indicator's pack when it is first drawn, once, and draw it when it is there", async () => {
    const { store, asked } = smallSite();
    await store.loadFirst();
    render(
      <DatasetStoreContext value={store}>
        <Dropout />
        <Dropout />
      </DatasetStoreContext>,
    );
    expect(screen.getAllByText("loading").length).toBe(2);
    expect((await screen.findAllByText("30 rows")).length).toBe(2);
    expect(asked.filter((file) => file === "packs/indicator-dropout.pack").length).toBe(1);
  });

  it("do the same for a municipality, and ask for nothing without an id", async () => {
    const { store, asked } = smallSite();
    await store.loadFirst();
    render(
      <DatasetStoreContext value={store}>
        <Prizren />
        <Unknown />
      </DatasetStoreContext>,
    );
    expect(screen.getByText("loading loading")).toBeDefined();
    expect(await screen.findByText("30 rows")).toBeDefined();
    expect(asked).toEqual(["packs/first.pack", "packs/boundaries.json", "packs/area-municipality-0.pack"]);
  });

  it("say when nothing was provided or loaded", () => {
    const { store } = smallSite();
    const within = (page: React.ReactNode) => <DatasetStoreContext value={store}>{page}</DatasetStoreContext>;
    expect(() => renderToString(<Names />)).toThrow("no DatasetStoreContext around this component");
    expect(() => renderToString(within(<Names />))).toThrow("the first pack is not loaded");
    expect(() => renderToString(within(<Kind />))).toThrow("the boundaries are not loaded");
  });

  it("wait for what changed since the previous version, and tell that there is none from not having it", async () => {
    const drawn = async (hasPrevious: boolean) => {
      const { store } = smallSite(hasPrevious);
      await store.loadFirst();
      render(
        <DatasetStoreContext value={store}>
          <Suspense fallback="waiting">
            <Changes />
          </Suspense>
        </DatasetStoreContext>,
      );
    };
    await act(() => drawn(true));
    expect(await screen.findByText("2 changes")).toBeDefined();
    await act(() => drawn(false));
    expect(await screen.findByText("no version before")).toBeDefined();
  });
});
