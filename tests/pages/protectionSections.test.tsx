// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { AreaId, CategoryId, IndicatorId } from "#domain/id.ts";
import type { Period } from "#domain/period.ts";
import type { HiddenFigure, ProtectionReport } from "#domain/protection.ts";
import { absentValue, numberValue, type Value } from "#domain/value.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { type PackOptions, packDataset } from "#pack/packDataset.ts";
import { readFirstPack } from "#pack/readPack.ts";
import { MethodProtection } from "#pages/MethodProtection.tsx";
import { QualityProtection } from "#pages/QualityProtection.tsx";
import { SuppressedNote } from "#pages/SuppressedNote.tsx";
import type { Site } from "#pages/useSite.ts";
import { DatasetStoreContext } from "#state/DatasetStoreContext.tsx";
import type { Selection } from "#state/selection.ts";
import { createDatasetStore } from "#state/store.ts";
import { english } from "#tests/i18n/languages.ts";
import { TODAY } from "#tests/ingest/clean.ts";
import { WordsProvider } from "#ui/layout/WordsContext.tsx";
import { siteDataOf, soundDataset, testSite } from "./testSite.ts";

const REPORT: ProtectionReport = {
  threshold: 10,
  published: 9000,
  primary: 512,
  complementary: 77,
  outsideDesign: 0,
  fewestValues: 4,
};

function hiddenOf(indicator: string, area: string, changes: Partial<HiddenFigure> = {}): HiddenFigure {
  const total = "total" as CategoryId;
  return {
    indicator: indicator as IndicatorId,
    area: area as AreaId,
    period: "2023/24" as Period,
    disaggregation: { sex: total, community: total, level: total },
    part: "numerator",
    reason: "small",
    ...changes,
  };
}

const HIDDEN = [
  hiddenOf("dropout", "peje"),
  hiddenOf("dropout", "prizren", { reason: "complementary" }),
  hiddenOf("pupils", "peje", { part: "value", reason: "small" }),
];

/** The site of the small data set, packed in a way. */
function siteOf(options: PackOptions = {}, selection: Selection = {}): Site {
  const packs = packDataset(soundDataset(), { today: TODAY, ...options });
  const first = readFirstPack(packs.get(firstFileOf(packs.keys())) ?? new Uint8Array());
  return { ...testSite({}, selection).site, first };
}

async function drawQuality(options: PackOptions, selection: Selection = {}) {
  const packs = packDataset(soundDataset(), { today: TODAY, ...options });
  const { files, boundaries } = siteDataOf();
  const store = createDatasetStore({
    firstPack: firstFileOf(packs.keys()),
    boundaries,
    fetchBytes: async (file) => packs.get(file) ?? files.get(file) ?? new Uint8Array(),
  });
  await store.loadFirst();
  await act(async () => {
    render(
      <WordsProvider words={english}>
        <DatasetStoreContext value={store}>
          <Suspense fallback="waiting">
            <QualityProtection site={siteOf(options, selection)} />
          </Suspense>
        </DatasetStoreContext>
      </WordsProvider>,
    );
  });
}

/** The cells of each row of a table but its head. */
function rowsOf(table: HTMLElement): readonly (readonly (string | null)[])[] {
  const [, ...rows] = within(table).getAllByRole("row");
  return rows.map((row) => Array.from(row.children, ({ textContent }) => textContent));
}

afterEach(cleanup);

describe("[S1] the method page's section on small numbers", () => {
  const draw = (options: PackOptions) => render(<MethodProtection site={siteOf(options)} />);

  it("says of an internal build that it hides nothing", () => {
    draw({ audience: "internal" });
    expect(screen.getByRole("note").textContent).toMatch(/^This is an internal build with full figures/);
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("says of public data that did not go through it that they did not", () => {
    draw({ audience: "public" });
    expect(screen.getByRole("note").textContent).toMatch(/have not gone through this protection/);
  });

  it("[S3] [S7] says of a public build what is hidden, what is published and how that was checked", () => {
    draw({ audience: "public", protection: REPORT });
    expect(screen.queryByRole("note")).toBeNull();
    expect(screen.getByText(/counts of people from 1 to less than 10/)).toBeDefined();
    expect(screen.getByText(/^A 0 is hidden as well .*: Community\.$/)).toBeDefined();
    expect(screen.getByText(/by one breakdown at a time/)).toBeDefined();
    expect(screen.getByText(/at least 4 whole numbers fit each hidden figure/)).toBeDefined();
    expect(rowsOf(screen.getByRole("table"))).toEqual([
      ["Published", "9,000"],
      ["Hidden because they are small, or a small one follows from them", "512"],
      ["Hidden because a hidden one could be computed from them", "77"],
    ]);
  });
});

describe("[S4] the quality page's list of what a public build hides", () => {
  it("is not there where the data do not tell", async () => {
    await drawQuality({});
    expect(screen.queryByRole("heading")).toBeNull();
  });

  it("counts the figures by reason and names each", async () => {
    await drawQuality({ hidden: HIDDEN });
    expect((await screen.findByRole("status")).textContent).toBe("3 figures are hidden");
    const [reasons, figures] = screen.getAllByRole("table");
    if (reasons === undefined || figures === undefined) throw new Error("no tables");
    expect(rowsOf(reasons).map((cells) => cells.slice(0, 2))).toEqual([
      ["Small number", "2"],
      ["Would give another away", "1"],
    ]);
    expect(rowsOf(figures).map((cells) => cells.slice(1))).toEqual([
      ["Peja", "2023/24", "Total", "Numerator", "Small number"],
      ["Prizren", "2023/24", "Total", "Numerator", "Would give another away"],
      ["Peja", "2023/24", "Total", "Value", "Small number"],
    ]);
  });

  it.each([
    [{ indicator: "dropout" }, 2],
    [{ municipality: "peje" }, 2],
    [{ indicator: "pupils", municipality: "peje" }, 1],
    [{ indicator: "pupils", municipality: "prizren" }, 0],
    [{ indicator: "adopted", municipality: "gjilan~decan" }, 3],
  ])("lists those of what is chosen, where it hides any: %j, %i", async (selection, count) => {
    await drawQuality({ hidden: HIDDEN }, selection);
    const finding = count === 0 ? "Nothing is hidden" : `${count} ${count === 1 ? "figure is" : "figures are"} hidden`;
    expect((await screen.findByRole("status")).textContent).toBe(finding);
  });
});

describe("[S1] the sentence beside suppressed figures", () => {
  const draw = (values: readonly (Value | undefined)[], isCross?: boolean) =>
    render(<SuppressedNote site={testSite().site} values={values} isCross={isCross ?? false} />);

  it("says why, and leads to the method page", () => {
    draw([numberValue(12), absentValue("suppressed")]);
    expect(screen.getByRole("note").textContent).toMatch(
      /^\[c\]: the figure is not shown, because it counts few people/,
    );
    expect(screen.getByRole("link").getAttribute("href")).toBe("../en/method/#protection");
  });

  it("is not there where nothing is suppressed, whatever else is absent", () => {
    draw([numberValue(12), undefined, absentValue("missing"), absentValue("notApplicable")]);
    expect(screen.queryByRole("note")).toBeNull();
  });

  it("[S7] says of two dimensions at once that they are not published of municipalities", () => {
    draw([absentValue("suppressed")], true);
    expect(screen.getByRole("note").textContent).toMatch(/published only for all municipalities together/);
  });
});
