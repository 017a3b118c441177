// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { OverviewChanges } from "#pages/OverviewChanges.tsx";
import { DatasetStoreContext } from "#state/DatasetStoreContext.tsx";
import { createDatasetStore } from "#state/store.ts";
import { english } from "#tests/i18n/languages.ts";
import { siteDataOf, soundDataset, testSite, withRows } from "#tests/pages/testSite.ts";
import { WordsProvider } from "#ui/layout/WordsContext.tsx";

/** More reports than a group lists at first: one a day for the whole of May. */
const REPORTS = withRows({
  "reports.csv": Array.from(
    { length: 31 },
    (_, day) => `map-prizren,1.2.1,2025-05-${String(day + 1).padStart(2, "0")},DKA,inProgress,20,50,,,`,
  ),
});

function storeOf(lost: RegExp | undefined) {
  const { files, firstPack, boundaries } = siteDataOf(REPORTS, undefined, "public", soundDataset());
  return createDatasetStore({
    firstPack,
    boundaries,
    fetchBytes: async (file) => {
      const bytes = files.get(file);
      if (bytes === undefined || lost?.test(file)) throw new Error(`${file}: 404 Not Found`);
      return bytes;
    },
  });
}

async function draw(lost?: RegExp) {
  const store = storeOf(lost);
  await store.loadFirst();
  await act(async () => {
    render(
      <WordsProvider words={english}>
        <DatasetStoreContext value={store}>
          <Suspense fallback="waiting">
            <OverviewChanges site={testSite(REPORTS).site} />
          </Suspense>
        </DatasetStoreContext>
      </WordsProvider>,
    );
  });
  return store;
}

const listed = () => document.querySelectorAll(".call__activities > li").length;

afterEach(cleanup);

describe("[L6] what changed since the previous version, on the overview", () => {
  it("is closed where it is long, and lists a part of a long group until all is asked for", async () => {
    await draw();
    expect(await screen.findByText("Since the previous version of the data: 31 new reports.")).toBeDefined();
    expect(document.querySelectorAll("details[open]")).toHaveLength(0);
    expect(listed()).toBe(20);
    fireEvent.click(screen.getByText("Show all 31 changes"));
    expect(listed()).toBe(31);
    expect(screen.queryByText("Show all 31 changes")).toBeNull();
  });

  it("says how many of all changes are listed, where there are too many", async () => {
    const store = await draw();
    await screen.findByText(/: 31 new reports/);
    const { changes } = store.getState();
    if (changes?.state !== "ready") throw new Error("nothing was loaded");
    const counts = [{ finding: "reportAdded", count: 9031 }] as const;
    act(() => store.setState({ changes: { state: "ready", value: { ...changes.value, counts } } }));
    expect(screen.getByText(/^31 of 9,031 changes are listed/)).toBeDefined();
    expect(screen.getByText("Since the previous version of the data: 9,031 new reports.")).toBeDefined();
  });

  it.each([/^changes/, /^plans/])("says so where a part of it cannot be had: %s", async (lost) => {
    await draw(lost);
    expect(await screen.findByRole("alert")).toBeDefined();
    expect(screen.getByText("Try again")).toBeDefined();
  });
});
