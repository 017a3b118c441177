import { describe, expect, it, vi } from "vitest";
import { assess } from "#domain/assessment.ts";
import type { IndicatorId } from "#domain/id.ts";
import { indicatorMapView } from "#pages/indicatorMapView.ts";
import { indicatorView } from "#pages/indicatorView.ts";
import { lookAhead } from "#pages/lookAhead.ts";
import type { Selection } from "#state/selection.ts";
import { createDatasetStore, primeStore } from "#state/store.ts";
import { english } from "#tests/i18n/languages.ts";
import { TOPOLOGY } from "#tests/ui/map/kosovo.ts";
import { pictureOf, STATIC_NAME_WIDTHS } from "#ui/map/mapPicture.ts";
import { placeNames } from "#ui/map/placeNames.ts";
import { shapesOf } from "#ui/map/shapes.ts";
import { testSite } from "./testSite.ts";

vi.mock("#domain/assessment.ts", { spy: true });
vi.mock("#ui/map/placeNames.ts", { spy: true });

const DROPOUT = "dropout" as IndicatorId;

/** A page's site, and the store it is drawn from with one indicator in it, or none. */
function loaded(selection: Selection, isIndicator = true) {
  const { site, packOf, indicator } = testSite({}, selection);
  const pack = packOf(DROPOUT);
  const store = createDatasetStore({ fetchBytes: async () => new Uint8Array(), firstPack: "", boundaries: "" });
  primeStore(store, site.first, isIndicator ? [[DROPOUT, pack]] : []);
  store.setState({ boundaries: TOPOLOGY });
  vi.clearAllMocks();
  return { site, pack, store, dropout: indicator(DROPOUT) };
}

/** How often a status was concluded and names were placed. */
const counts = () => [vi.mocked(assess).mock.calls.length, vi.mocked(placeNames).mock.calls.length];

describe("looking ahead to an indicator's page", () => {
  it("leaves its page no status to conclude and no name to place", async () => {
    const { site, pack, store, dropout } = loaded({});
    await lookAhead(store, english, {}, DROPOUT);
    const before = counts();
    expect(before).toEqual([2, STATIC_NAME_WIDTHS.length]);
    const { areas } = indicatorMapView(site, indicatorView(site, dropout, pack));
    const { namesFrom } = pictureOf(shapesOf(TOPOLOGY), areas);
    for (const width of STATIC_NAME_WIDTHS) namesFrom(width);
    expect(counts()).toEqual(before);
  });

  it("works out what the link asks for, and nothing else", async () => {
    const selection = { period: "2023/24" };
    const { site, pack, store, dropout } = loaded(selection);
    await lookAhead(store, english, selection, DROPOUT);
    const [before] = counts();
    expect(indicatorView(site, dropout, pack).period).toBe("2023/24");
    expect(counts()[0]).toBe(before);
    indicatorView({ ...site, selection: {} }, dropout, pack);
    expect(counts()[0]).toBeGreaterThan(before ?? 0);
  });

  it("does nothing where the indicator is not loaded, or is none", async () => {
    const { store } = loaded({}, false);
    await lookAhead(store, english, {}, DROPOUT);
    await lookAhead(store, english, {}, "nonsense" as IndicatorId);
    expect(counts()).toEqual([0, 0]);
  });
});
